package de.kontor.ordering;

import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.TimeOrderedId;
import de.kontor.shared.VatRate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** A part of a package as ordered, with its share of the price, so that it can be sent and returned by itself. */
@Entity
@Table(name = "order_line_parts")
class OrderPart {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "order_id")
    private Order order;

    private UUID lineId;

    @Column(name = "account_id")
    private UUID accountId;

    private int position;
    private UUID articleId;
    private String number;
    private String nameDe;
    private String nameEn;

    /** Pieces in one package. */
    private int quantity;

    /** Pieces in all packages of the line. */
    private int pieces;

    private BigDecimal vatRate;
    private Money share;
    private Money cost;
    private int reserved;
    private int shipped;

    @SuppressWarnings("NullAway.Init")
    protected OrderPart() {}

    OrderPart(Order order, UUID line, int position, PackagePart part, int pieces, int reserved, int shipped) {
        this.id = TimeOrderedId.next();
        this.order = order;
        this.lineId = line;
        this.accountId = order.account().value();
        this.position = position;
        this.articleId = part.article().value();
        this.number = part.number();
        this.nameDe = part.name().de();
        this.nameEn = part.name().en();
        this.quantity = part.quantity().pieces();
        this.pieces = pieces;
        this.vatRate = part.vatRate().percentage().toBigDecimal();
        this.share = part.share();
        this.cost = part.cost();
        this.reserved = reserved;
        this.shipped = shipped;
    }

    UUID line() {
        return lineId;
    }

    ArticleId article() {
        return ArticleId.of(articleId);
    }

    int reserved() {
        return reserved;
    }

    int backOrdered() {
        return pieces - reserved - shipped;
    }

    /** How many packages this part is set aside for. */
    int completePackages() {
        return (reserved + shipped) / quantity;
    }

    void reserveMore(int more) {
        reserved += more;
    }

    void ship() {
        shipped += reserved;
        reserved = 0;
    }

    void release() {
        reserved = 0;
    }

    OrderDetails.Part details() {
        return new OrderDetails.Part(
                new PackagePart(
                        article(),
                        number,
                        new LocalizedText(nameDe, nameEn),
                        Quantity.of(quantity),
                        VatRate.of(vatRate.toPlainString()),
                        share,
                        cost),
                pieces,
                reserved,
                shipped);
    }
}
