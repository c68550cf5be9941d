package de.kontor.ordering;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.PostalAddress;
import de.kontor.assortment.OwnNumbers;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Quantity;
import de.kontor.shared.Seller;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Turns an agreed quote into an order: reserves, stores, confirms, tells. Runs in the checkout's transaction.
 *
 * @see "Decision record DD006-order-numbers"
 */
@Component
class OrderPlacement {
    private final Orders orders;
    private final QuoteDesk quotes;
    private final QuoteJson json;
    private final Warehouse warehouse;
    private final BoughtPackages bought;
    private final List<OrderHold> holds;
    private final Accounts accounts;
    private final OwnNumbers ownNumbers;
    private final FirstSurcharges firstSurcharges;
    private final OrderMails mails;
    private final Seller seller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderPlacement(
            Orders orders,
            QuoteDesk quotes,
            QuoteJson json,
            Warehouse warehouse,
            BoughtPackages bought,
            List<OrderHold> holds,
            Accounts accounts,
            OwnNumbers ownNumbers,
            FirstSurcharges firstSurcharges,
            OrderMails mails,
            Seller seller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.orders = orders;
        this.quotes = quotes;
        this.json = json;
        this.warehouse = warehouse;
        this.bought = bought;
        this.holds = holds;
        this.accounts = accounts;
        this.ownNumbers = ownNumbers;
        this.firstSurcharges = firstSurcharges;
        this.mails = mails;
        this.seller = seller;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the member agreed to.
     *
     * @param promised pieces per {@link QuoteJson#key} the member was told come later
     */
    record Agreed(SubmitToken token, Quote quote, CheckoutDraft form, Map<String, Integer> promised) {}

    /**
     * The order; empty when more would come later than was promised, or when a colleague has meanwhile used up the
     * waiver of the first surcharge. Then the caller must roll back.
     */
    Optional<Order> place(Actor.Member member, List<DeliveryAddress> addresses, Agreed agreed) {
        if (isAboveLimit(member, agreed.quote())) {
            return Optional.empty();
        }
        Warehouse.SetAside reserved = reserve(agreed.quote());
        boolean asPromised = agreed.quote().lines().stream()
                .allMatch(line -> line.quantity().pieces() - reserved.lines().getOrDefault(line.item(), 0)
                        <= agreed.promised().getOrDefault(QuoteJson.key(line.item()), 0));
        if (!asPromised) {
            return Optional.empty();
        }
        Order order = order(member, addresses, agreed, reserved);
        confirm(order, agreed.quote());
        // flushed, because the checkout that points to it is written without Hibernate
        orders.saveAndFlush(order);
        if (!takesFirstSurcharge(order, agreed.quote())) {
            return Optional.empty();
        }
        mails.received(member, order.details(stored -> agreed.quote()), agreed.quote());
        events.publishEvent(new OrderPlaced(
                order.id(),
                order.account(),
                order.goods(),
                Berlin.dayOf(order.placedAt()),
                agreed.quote().inputs().ruleSetVersion()));
        // after the listeners: whoever locks rows of its own and the account's takes them in one order
        if (agreed.quote().inputs().standing().status() == AccountStatus.VERIFIED) {
            accounts.noteFirstOrder(new Actor.SystemActor(Actor.Cause.TASK), member.account());
        }
        return Optional.of(order);
    }

    /** Looks again once no colleague of the account can order in between. */
    private boolean isAboveLimit(Actor.Member member, Quote quote) {
        boolean limited = quote.inputs().lines().stream()
                .anyMatch(line -> line.facts() instanceof LineFacts.OfPackage found
                        && found.left().isPresent());
        if (!limited) {
            return false;
        }
        bought.lock(member.account());
        return !quotes.again(quote).isOrderable();
    }

    /** False when the quote waives a surcharge that is no longer the account's first. */
    private boolean takesFirstSurcharge(Order order, Quote quote) {
        boolean charged = quote.fees().stream().anyMatch(fee -> fee.rule() == RuleKind.SMALL_ORDER_SURCHARGE);
        boolean waived = quote.fees().stream().anyMatch(fee -> fee.rule() == RuleKind.FIRST_SURCHARGE_WAIVER);
        return !charged || firstSurcharges.take(order.account(), order.id()) || !waived;
    }

    private Warehouse.SetAside reserve(Quote quote) {
        Map<LineProvider, Map<LineItem, Quantity>> wanted = new HashMap<>();
        quote.lines().stream().filter(line -> !line.item().isStocked()).forEach(line -> wanted.computeIfAbsent(
                        quotes.providerOf(line.item()), provider -> new HashMap<>())
                .merge(line.item(), line.quantity(), Quantity::plus));
        Warehouse.SetAside reserved = warehouse.reserve(quote.lines());
        wanted.forEach((provider, items) -> reserved.lines().putAll(provider.reserve(items)));
        return reserved;
    }

    private Order order(
            Actor.Member member, List<DeliveryAddress> addresses, Agreed agreed, Warehouse.SetAside reserved) {
        Quote quote = agreed.quote();
        Instant now = clock.instant();
        PostalAddress address = CheckoutForm.address(agreed.form(), addresses).orElseThrow();
        OrderOrigin origin = new OrderOrigin(
                quote.inputs().standing(),
                member.login(),
                member.name(),
                now,
                quote.inputs().channel(),
                quote.inputs().ruleSetVersion(),
                seller.termsVersion(),
                address,
                agreed.form(),
                Optional.of(agreed.token().value()),
                Optional.of(json.write(quote)));
        Order.Totals totals = new Order.Totals(
                quote.goods(),
                quote.net(),
                quote.gross(),
                quote.fees().stream()
                        .map(fee -> new OrderDetails.Fee(fee.rule(), fee.net()))
                        .toList(),
                quote.vat());
        Map<ArticleId, String> numbers = ownNumbers.of(member.account(), articles(quote));
        List<PlacedLine> lines = quote.lines().stream()
                .map(line -> placed(line, reserved, ownNumber(line, numbers)))
                .toList();
        return new Order(OrderId.next(), number(now), origin, totals, lines);
    }

    private static List<ArticleId> articles(Quote quote) {
        return quote.lines().stream()
                .map(QuotedLine::item)
                .filter(LineItem.Article.class::isInstance)
                .map(item -> ((LineItem.Article) item).id())
                .toList();
    }

    private static String ownNumber(QuotedLine line, Map<ArticleId, String> numbers) {
        return line.item() instanceof LineItem.Article item ? numbers.getOrDefault(item.id(), "") : "";
    }

    private static PlacedLine placed(QuotedLine line, Warehouse.SetAside reserved, String ownNumber) {
        List<PackagePart> parts =
                line.starterPackage().map(QuotedPackage::parts).orElse(List.of());
        List<Integer> pieces = reserved.parts().getOrDefault(line.item(), List.of());
        var price = line.price().orElseThrow();
        return new PlacedLine(
                line.item(),
                line.number(),
                ownNumber,
                line.name(),
                line.quantity(),
                reserved.lines().getOrDefault(line.item(), 0),
                0,
                price.unitPrice(),
                price.priceUnit(),
                line.net(),
                line.vatRate(),
                IntStream.range(0, parts.size())
                        .mapToObj(i -> new PlacedLine.Part(parts.get(i), pieces.get(i)))
                        .toList());
    }

    private void confirm(Order order, Quote quote) {
        Optional<Verdict.Hold> hold = holds.stream()
                .map(candidate -> candidate.holdOn(order.id(), quote))
                .flatMap(Optional::stream)
                .findFirst();
        if (hold.isPresent()) {
            order.become(
                    OrderState.ON_HOLD,
                    order.placedAt(),
                    "Kontor",
                    hold.get().reason().key());
        } else {
            order.become(OrderState.CONFIRMED, order.placedAt(), "Kontor", "");
        }
    }

    /** The next order number, {@code 2026-000123}; numbers rise, and may have gaps. */
    private String number(Instant placedAt) {
        return number(placedAt, orders.nextNumber());
    }

    static String number(Instant placedAt, long next) {
        return "%d-%06d".formatted(placedAt.atZone(Berlin.ZONE).getYear(), next);
    }
}
