package de.kontor.ordering;

import de.kontor.ordering.OrderDetails.Line;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.TimeOrderedId;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A line of an order, as ordered; number and name are those of the day. */
@Entity
@Table(name = "order_lines")
class OrderLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    @Column(name = "account_id")
    private UUID accountId;

    private int position;
    private String kind;
    private UUID subject;
    private String number;
    private String ownNumber;
    private String nameDe;
    private String nameEn;
    private int quantity;

    /** Pieces set aside for this line; the rest of the quantity is back-ordered. */
    private int reserved;

    private int shipped;
    private boolean cancelled;
    private UnitPrice unitPrice;
    private int priceUnit;
    private Money net;
    private BigDecimal vatRate;

    @SuppressWarnings("NullAway.Init")
    protected OrderLine() {}

    OrderLine(Order order, int position, PlacedLine line) {
        this.id = TimeOrderedId.next();
        this.order = order;
        this.accountId = order.account().value();
        this.position = position;
        this.kind = line.item().kindCode();
        this.subject = line.item().subject();
        this.number = line.number();
        this.ownNumber = line.ownNumber();
        this.nameDe = line.name().de();
        this.nameEn = line.name().en();
        this.quantity = line.quantity().pieces();
        this.reserved = line.reserved();
        this.shipped = line.shipped();
        this.unitPrice = line.unitPrice();
        this.priceUnit = line.priceUnit().pieces();
        this.net = line.net();
        this.vatRate = line.vatRate().percentage().toBigDecimal();
    }

    UUID id() {
        return id;
    }

    boolean isPackage() {
        return kind.equals("PACKAGE");
    }

    LineItem item() {
        return LineItem.of(kind, subject);
    }

    int reserved() {
        return reserved;
    }

    int backOrdered() {
        return cancelled ? 0 : quantity - reserved - shipped;
    }

    LocalizedText name() {
        return new LocalizedText(nameDe, nameEn);
    }

    void reserveMore(int pieces) {
        reserved += pieces;
    }

    void ship() {
        shipped += reserved;
        reserved = 0;
    }

    /** Will not be delivered and costs nothing; what it would have cost stays. */
    void cancel() {
        cancelled = true;
        reserved = 0;
    }

    void release() {
        reserved = 0;
    }

    Quantity quantity() {
        return Quantity.of(quantity);
    }

    Line details(List<OrderDetails.Part> parts) {
        return new Line(
                item(),
                number,
                ownNumber,
                name(),
                quantity(),
                reserved,
                shipped,
                unitPrice,
                PriceUnit.of(priceUnit),
                net,
                VatRate.of(vatRate.toPlainString()),
                parts,
                cancelled);
    }
}
