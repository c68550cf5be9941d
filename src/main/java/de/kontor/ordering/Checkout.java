package de.kontor.ordering;

import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.identity.Actor;
import de.kontor.ordering.Checkouts.Stored;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From the cart to the order, on account. A checkout keeps the quote the member saw for {@link #QUOTE_KEPT}; submitting
 * one is idempotent, and places nothing the member has not seen.
 *
 * @see "Decision record DD005-one-checkout-one-order"
 */
@Service
public class Checkout {
    /** How long a price that was shown is kept (domain section 5). */
    static final Duration QUOTE_KEPT = Duration.ofMinutes(30);

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final Carts carts;
    private final Checkouts checkouts;
    private final Orders orders;
    private final QuoteDesk quotes;
    private final QuoteJson json;
    private final Accounts accounts;
    private final OrderPlacement placement;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Checkout(
            Carts carts,
            Checkouts checkouts,
            Orders orders,
            QuoteDesk quotes,
            QuoteJson json,
            Accounts accounts,
            OrderPlacement placement,
            TransactionTemplate transactions,
            Clock clock) {
        this.carts = carts;
        this.checkouts = checkouts;
        this.orders = orders;
        this.quotes = quotes;
        this.json = json;
        this.accounts = accounts;
        this.placement = placement;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Opens a checkout on the member's cart; empty when there is nothing to order. */
    public Optional<CheckoutOffer> open(Actor actor) {
        Actor.Member member = Shopping.shopper(actor);
        return inTransaction(() -> carts.findById(member.login().value())
                .filter(cart -> !cart.lines().isEmpty())
                .map(cart -> {
                    checkouts.forgetBefore(member, clock.instant().minus(FORGOTTEN_AFTER));
                    CartView view = view(member, cart, cart.draft());
                    Stored stored = stored(SubmitToken.next(), view);
                    checkouts.insert(member, stored);
                    return offer(member, stored.token(), cart.draft(), view, List.of());
                }));
    }

    /**
     * Places the order. However often the token is submitted, and from however many tabs, there is one order at most.
     *
     * @param form what was typed
     * @param termsAccepted whether the buyer accepted the terms of business in their current version
     */
    public Submission submit(Actor actor, SubmitToken token, CheckoutDraft form, boolean termsAccepted) {
        Actor.Member member = Shopping.shopper(actor);
        Optional<Submission> submission = inTransaction(() -> checkouts
                .lock(member, token)
                .map(checkout -> attempt(member, checkout, form.storable(), termsAccepted))
                .orElseGet(() -> Optional.of(new Submission.Gone(Message.of("checkout.gone.unknown")))));
        return submission.orElseGet(() -> reoffer(member, token, form));
    }

    /**
     * Quotes an open checkout again for what was chosen in it, at once, so that the sum shown is the sum submitted. The
     * answer is {@link Submission.Changed} with the new quote and what else has changed since, {@link
     * Submission.Placed} when it has been ordered already, or {@link Submission.Gone}.
     */
    public Submission choose(Actor actor, SubmitToken token, CheckoutDraft form) {
        Actor.Member member = Shopping.shopper(actor);
        return reoffer(member, token, form);
    }

    /** Empty means: not as the member saw it, nothing was done. */
    private Optional<Submission> attempt(
            Actor.Member member, Stored checkout, CheckoutDraft form, boolean termsAccepted) {
        if (checkout.order() != null) {
            return orders.findById(checkout.order()).map(order -> new Submission.Placed(order.id(), order.number()));
        }
        List<DeliveryAddress> addresses = accounts.deliveryAddresses(member.account());
        List<Submission.Problem> problems = CheckoutForm.problems(form, addresses, termsAccepted, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return Optional.of(new Submission.Invalid(problems));
        }
        Cart cart = carts.lock(member.login().value()).orElseThrow();
        if (cart.revision() != checkout.cartVersion()) {
            return Optional.empty();
        }
        return keptQuote(member, checkout, cart, form)
                .flatMap(quote -> placement.place(
                        member,
                        addresses,
                        new OrderPlacement.Agreed(
                                checkout.token(), quote, form, json.readPromised(checkout.promised()))))
                .map(order -> {
                    cart.empty(clock.instant());
                    checkouts.ordered(checkout.token(), order.id());
                    return new Submission.Placed(order.id(), order.number());
                });
    }

    /** The quote that may be placed: today's if it is what was shown, else the shown one while it is kept. */
    private Optional<Quote> keptQuote(Actor.Member member, Stored checkout, Cart cart, CheckoutDraft form) {
        Quote now = quotes.quote(member, Shopping.items(cart), form.speed());
        if (!now.isOrderable()) {
            return Optional.empty();
        }
        if (QuoteChanges.shown(now).equals(checkout.shown())) {
            return Optional.of(now);
        }
        boolean kept = clock.instant().isBefore(checkout.quotedAt().plus(QUOTE_KEPT));
        return kept
                ? Optional.of(json.read(checkout.quote()))
                        .filter(quote -> quote.inputs().speed() == form.speed())
                        .filter(Quote::isOrderable)
                : Optional.empty();
    }

    /** Shows what has become of the cart since; the token stays the same, so the next submit is still the same order. */
    private Submission reoffer(Actor.Member member, SubmitToken token, CheckoutDraft form) {
        return inTransaction(() -> checkouts
                .lock(member, token)
                .map(before -> reoffer(member, before, form.storable()))
                .orElseGet(() -> new Submission.Gone(Message.of("checkout.gone.unknown"))));
    }

    private Submission reoffer(Actor.Member member, Stored before, CheckoutDraft form) {
        if (before.order() != null) {
            return orders.findById(before.order())
                    .<Submission>map(order -> new Submission.Placed(order.id(), order.number()))
                    .orElseThrow();
        }
        Cart cart = carts.lock(member.login().value()).orElseThrow();
        cart.keep(form);
        if (cart.lines().isEmpty()) {
            return new Submission.Gone(Message.of("checkout.gone.empty"));
        }
        CartView view = view(member, cart, form);
        checkouts.update(stored(before.token(), view));
        return new Submission.Changed(offer(member, before.token(), form, view, changes(before, view)));
    }

    /** What has changed besides the speed, which the member chose itself. */
    private List<Message> changes(Stored before, CartView view) {
        DeliverySpeed chosen = view.quote().inputs().speed();
        Quote shown = json.read(before.quote());
        boolean choice = shown.inputs().speed() != chosen;
        List<Message> changes =
                new ArrayList<>(QuoteChanges.between(choice ? quotes.at(chosen, shown) : shown, view.quote()));
        Map<String, Integer> promised = json.readPromised(before.promised());
        for (CartView.Line line : view.lines()) {
            line.promise()
                    .filter(now -> now.backOrdered()
                            > promised.getOrDefault(QuoteJson.key(line.quoted().item()), 0))
                    .ifPresent(now -> changes.add(Message.of(
                            "checkout.changed.later",
                            new Message.Name(line.quoted().name()),
                            new Message.Count(now.backOrdered()),
                            new Message.Day(now.backOrderOn()))));
        }
        if (changes.isEmpty() && !choice) {
            changes.add(Message.of("checkout.changed.checkAgain"));
        }
        return changes;
    }

    private CartView view(Actor.Member member, Cart cart, CheckoutDraft form) {
        Quote quote = quotes.quote(member, items(cart), form.speed());
        return new CartView(cart.revision(), quotes.describe(member, quote), quote);
    }

    private static SequencedMap<LineItem, Quantity> items(Cart cart) {
        return new LinkedHashMap<>(Shopping.items(cart));
    }

    private Stored stored(SubmitToken token, CartView view) {
        Map<LineItem, Integer> backOrdered = new HashMap<>();
        view.lines().forEach(line -> line.promise()
                .ifPresent(promise -> backOrdered.put(line.quoted().item(), promise.backOrdered())));
        Instant now = clock.instant();
        return new Stored(
                token,
                view.version(),
                now,
                QuoteChanges.shown(view.quote()),
                json.write(view.quote()),
                json.writePromised(backOrdered),
                null);
    }

    private CheckoutOffer offer(
            Actor.Member member, SubmitToken token, CheckoutDraft form, CartView view, List<Message> changes) {
        AccountProfile account = accounts.profile(member, member.account()).orElseThrow();
        return new CheckoutOffer(token, view, account, form, quotes.expressFee(view.quote()), changes);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            T result = work.get();
            if (result instanceof Optional<?> attempt && attempt.isEmpty()) {
                // nothing of an attempt that did not lead anywhere may stay, reserved stock least of all
                status.setRollbackOnly();
            }
            return result;
        }));
    }
}
