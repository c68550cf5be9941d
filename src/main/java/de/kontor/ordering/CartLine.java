package de.kontor.ordering;

import de.kontor.shared.Quantity;
import de.kontor.shared.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A line of a cart; its id sorts by when it was put in. */
@Entity
@Table(name = "cart_lines")
class CartLine {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "login_id")
    private Cart cart;

    @Column(name = "account_id")
    private UUID accountId;

    private String kind;
    private UUID subject;
    private int quantity;

    /** What was chosen of a package, as JSON; empty for what is proposed. */
    private String chosen;

    @SuppressWarnings("NullAway.Init")
    protected CartLine() {}

    CartLine(Cart cart, LineItem item, Quantity quantity) {
        this.id = TimeOrderedId.next();
        this.cart = cart;
        this.accountId = cart.account().value();
        this.kind = item.kindCode();
        this.subject = item.subject();
        this.quantity = quantity.pieces();
        this.chosen = ChosenJson.write(item);
    }

    void choose(LineItem.Package item) {
        chosen = ChosenJson.write(item);
    }

    void change(Quantity next) {
        quantity = next.pieces();
    }

    LineItem item() {
        return ChosenJson.read(LineItem.of(kind, subject), chosen);
    }

    Quantity quantity() {
        return Quantity.of(quantity);
    }
}
