package de.kontor.ordering;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.AddressId;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for orders that a plan places for a member: the same quote, rules, holds and order as at the checkout, by
 * channel {@link Channel#AUTO_REORDER}, without a cart.
 */
@Service
public class StandingOrders {
    private final QuoteDesk quotes;
    private final OrderPlacement placement;
    private final Accounts accounts;

    StandingOrders(QuoteDesk quotes, OrderPlacement placement, Accounts accounts) {
        this.quotes = quotes;
        this.placement = placement;
        this.accounts = accounts;
    }

    /**
     * What an order is placed with besides its quote.
     *
     * @param token one order at most comes of it
     * @param address where to; the default address when it is none of the account's any more
     * @param complete only if everything is there; else what is missing is back-ordered
     */
    public record Wish(
            UUID token, Optional<AddressId> address, boolean complete, String ownNumber, String costCentre) {}

    /** The order that was placed. */
    public record Placed(OrderId order, String number) {}

    /**
     * What these items cost that member today by channel AUTO_REORDER, with every verdict; items that no longer exist
     * are left out. For members of the account, service and the system.
     */
    @Transactional(readOnly = true)
    public Quote quote(Actor actor, AccountId account, LoginId login, SequencedMap<LineItem, Quantity> items) {
        actor.requireAccess(account, Role.SERVICE, Role.SPECIALIST, Role.ADMIN);
        Actor.Member orderer = new Actor.Member(login, account, "", Set.of());
        return quotes.quote(orderer, items, DeliverySpeed.STANDARD, Channel.AUTO_REORDER);
    }

    /**
     * Places an orderable quote made in the same transaction; for the system. Empty when stock that may not be
     * back-ordered has gone meanwhile: then the caller rolls back.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when there is an order of that token
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Placed> place(Actor actor, Actor.Member orderer, Quote quote, Wish wish) {
        actor.requireStaff();
        if (!quote.isOrderable() || quote.inputs().channel() != Channel.AUTO_REORDER) {
            throw new IllegalArgumentException("Not an orderable quote of a plan: " + quote.refusals());
        }
        List<DeliveryAddress> addresses = accounts.deliveryAddresses(orderer.account());
        UUID address = wish.address()
                .filter(chosen -> addresses.stream().map(DeliveryAddress::id).anyMatch(chosen::equals))
                .map(AddressId::value)
                .orElse(null);
        CheckoutDraft form = new CheckoutDraft(
                address,
                wish.complete() ? DeliveryChoice.COMPLETE : DeliveryChoice.PARTIAL,
                DeliverySpeed.STANDARD,
                null,
                wish.ownNumber(),
                wish.costCentre(),
                "");
        return placement
                .place(
                        orderer,
                        addresses,
                        new OrderPlacement.Agreed(
                                new SubmitToken(wish.token()), quote, form, promised(quote, wish.complete())))
                .map(order -> new Placed(order.id(), order.number()));
    }

    /** How much may come later: everything that can be bought in, unless all was asked for at once. */
    private static Map<String, Integer> promised(Quote quote, boolean complete) {
        Map<String, Integer> later = new HashMap<>();
        if (!complete) {
            Map<LineItem, LineFacts> facts = new HashMap<>();
            quote.inputs().lines().forEach(line -> facts.put(line.facts().item(), line.facts()));
            quote.lines().stream()
                    .filter(line -> !(facts.get(line.item()) instanceof LineFacts.OfArticle article
                            && article.stockLimit().isPresent()))
                    .forEach(line -> later.put(
                            QuoteJson.key(line.item()), line.quantity().pieces()));
        }
        return later;
    }
}
