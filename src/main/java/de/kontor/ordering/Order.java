package de.kontor.ordering;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A placed order. Its verbs refuse what {@link OrderState} does not allow.
 *
 * @see "Decision record DD008-jdbc-beside-jpa"
 */
@Entity
@Table(name = "orders")
class Order {
    @Id
    private UUID id;

    private String number;

    @Column(name = "account_id")
    private UUID accountId;

    private UUID placedBy;
    private String placedByName;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    private Instant placedAt;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String segment;

    @Enumerated(EnumType.STRING)
    private Strategy strategy;

    @Enumerated(EnumType.STRING)
    private GrowthTier growthTier;

    private int ruleSetVersion;
    private String termsVersion;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "delivery_name"))
    @AttributeOverride(name = "street", column = @Column(name = "delivery_street"))
    @AttributeOverride(name = "postalCode", column = @Column(name = "delivery_postal_code"))
    @AttributeOverride(name = "city", column = @Column(name = "delivery_city"))
    private PostalAddress deliveryAddress;

    @Enumerated(EnumType.STRING)
    private DeliveryChoice delivery;

    @Enumerated(EnumType.STRING)
    private DeliverySpeed speed;

    @Nullable
    private LocalDate wishDate;

    private String ownNumber;
    private String costCentre;
    private String note;
    private Money goods;
    private Money net;
    private Money gross;

    @Nullable
    private UUID submitToken;

    /** The quote with all its inputs as JSON; null for orders taken over from elsewhere. */
    @Nullable
    private String quote;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<OrderLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_fees", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderFee> fees = new ArrayList<>();

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<OrderPart> parts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_vat", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderVat> vat = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_events", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<OrderEvent> events = new ArrayList<>();

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    Order(OrderId id, String number, OrderOrigin origin, Totals totals, List<PlacedLine> placed) {
        this.id = id.value();
        this.number = number;
        this.accountId = origin.standing().account().value();
        this.placedBy = origin.placedBy().value();
        this.placedByName = origin.placedByName();
        this.placedAt = origin.placedAt();
        this.channel = origin.channel();
        this.segment = origin.standing().segment();
        this.strategy = origin.standing().strategy();
        this.growthTier = origin.standing().growthTier();
        this.ruleSetVersion = origin.ruleSetVersion();
        this.termsVersion = origin.termsVersion();
        this.deliveryAddress = origin.deliveryAddress();
        this.delivery = origin.form().delivery();
        this.speed = origin.form().speed();
        this.wishDate = origin.form().wishDate();
        this.ownNumber = origin.form().ownNumber().strip();
        this.costCentre = origin.form().costCentre().strip();
        this.note = origin.form().note().strip();
        this.submitToken = origin.submitToken().orElse(null);
        this.quote = origin.quote().orElse(null);
        this.goods = totals.goods();
        this.net = totals.net();
        this.gross = totals.gross();
        placed.forEach(this::add);
        totals.fees().forEach(fee -> fees.add(new OrderFee(accountId, fee.rule(), fee.net())));
        totals.vat()
                .forEach(sum ->
                        vat.add(new OrderVat(accountId, sum.rate().percentage().toBigDecimal(), sum.net(), sum.vat())));
        this.state = OrderState.PLACED;
        note(OrderState.PLACED, placedAt, placedByName, "");
    }

    private void add(PlacedLine placed) {
        OrderLine line = new OrderLine(this, lines.size(), placed);
        lines.add(line);
        for (PlacedLine.Part part : placed.parts()) {
            int pieces = part.part().piecesOf(placed.quantity());
            int sent = placed.shipped() > 0 ? pieces : 0;
            parts.add(new OrderPart(this, line.id(), parts.size(), part.part(), pieces, part.reserved(), sent));
        }
    }

    /** The sums of an order. */
    record Totals(Money goods, Money net, Money gross, List<OrderDetails.Fee> fees, List<VatSum> vat) {}

    /** Moves on; false and unchanged when the transition map does not allow it. */
    boolean become(OrderState next, Instant at, String actor, String reason) {
        if (!state.mayBecome(next)) {
            return false;
        }
        note(next, at, actor, reason);
        return true;
    }

    /** Takes over the end state of an order that lived elsewhere, without the steps between. */
    void endAs(OrderState end, Instant at, String actor) {
        note(end, at, actor, "");
    }

    private void note(OrderState next, Instant at, String actor, String reason) {
        state = next;
        events.add(new OrderEvent(accountId, next, at, actor, reason));
    }

    /** Its pieces: what is set aside, what still has to come in. */
    OrderPieces pieces() {
        return new OrderPieces(lines, parts());
    }

    /** Whether it holds anything that can be sent. */
    boolean hasGoods() {
        return lines.stream().anyMatch(line -> line.item().countsAsGoods());
    }

    /** Takes the seats off and asks for a fee instead; the lines stay visible, the sums are those that still count. */
    void cancelSeats(Money fee) {
        lines.stream().filter(line -> !line.item().countsAsGoods()).forEach(OrderLine::cancel);
        Money tax = VatRate.STANDARD.on(fee);
        fees.add(new OrderFee(accountId, RuleKind.SEAT_CANCELLATION, fee));
        vat.clear();
        vat.add(new OrderVat(accountId, VatRate.STANDARD.percentage().toBigDecimal(), fee, tax));
        net = fee;
        gross = fee.plus(tax);
    }

    /** Only orders with a package have parts; all others need not ask for them. */
    private List<OrderPart> parts() {
        return lines.stream().anyMatch(OrderLine::isPackage) ? parts : List.of();
    }

    private List<OrderDetails.Line> details() {
        OrderPieces pieces = pieces();
        return lines.stream()
                .map(line -> line.details(
                        pieces.partsOf(line).stream().map(OrderPart::details).toList()))
                .toList();
    }

    OrderId id() {
        return new OrderId(id);
    }

    String number() {
        return number;
    }

    AccountId account() {
        return AccountId.of(accountId);
    }

    OrderState state() {
        return state;
    }

    Money goods() {
        return goods;
    }

    Instant placedAt() {
        return placedAt;
    }

    List<OrderLine> lines() {
        return lines;
    }

    OrderDetails details(Function<String, Quote> readQuote) {
        return new OrderDetails(
                id(),
                number,
                account(),
                LoginId.of(placedBy),
                placedByName,
                state,
                placedAt,
                channel,
                strategy,
                growthTier,
                ruleSetVersion,
                deliveryAddress,
                delivery,
                speed,
                Optional.ofNullable(wishDate),
                ownNumber,
                costCentre,
                note,
                termsVersion,
                details(),
                fees.stream()
                        .map(fee -> new OrderDetails.Fee(fee.rule(), fee.net()))
                        .toList(),
                vat.stream()
                        .map(sum -> new VatSum(VatRate.of(sum.rate().toPlainString()), sum.net(), sum.vat()))
                        .toList(),
                goods,
                net,
                gross,
                Optional.ofNullable(quote).map(readQuote),
                events.stream().map(OrderEvent::step).toList());
    }
}
