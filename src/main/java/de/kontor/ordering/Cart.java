package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member is about to order. One per member; the same article is one line. */
@Entity
@Table(name = "carts")
class Cart {
    /** More lines than a small account orders at once; keeps every quote fast. */
    static final int MAX_LINES = 2_000;

    @Id
    @Column(name = "login_id")
    private UUID loginId;

    @Column(name = "account_id")
    private UUID accountId;

    private Instant changedAt;

    @Embedded
    private CheckoutDraft draft;

    @OneToMany(mappedBy = "cart", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<CartLine> lines = new ArrayList<>();

    /** Rises with every change of the lines, so that a checkout knows whether it still shows this cart. */
    private long revision;

    @Version
    @Nullable
    private Long version;

    @SuppressWarnings("NullAway.Init")
    protected Cart() {}

    /** Puts more of an item in; empty when there is no room for another line. */
    Optional<Quantity> add(LineItem item, Quantity more, Instant now) {
        Optional<CartLine> there = line(item);
        if (there.isPresent()) {
            changed(now);
            Quantity sum = there.get().quantity().plus(more);
            there.get().change(sum);
            return Optional.of(sum);
        }
        if (lines.size() >= MAX_LINES) {
            return Optional.empty();
        }
        changed(now);
        lines.add(new CartLine(this, item, more));
        return Optional.of(more);
    }

    /**
     * Sets the quantity of a line; an item that is no longer in the cart is put in again. False when there is no room
     * for another line.
     */
    boolean set(LineItem item, Quantity quantity, Instant now) {
        Optional<CartLine> there = line(item);
        if (there.isEmpty() && lines.size() >= MAX_LINES) {
            return false;
        }
        changed(now);
        there.ifPresentOrElse(line -> line.change(quantity), () -> lines.add(new CartLine(this, item, quantity)));
        return true;
    }

    /** Keeps what was chosen of a package in the cart; false when it is not there. */
    boolean choose(LineItem.Package item, Instant now) {
        Optional<CartLine> there = line(item);
        there.ifPresent(line -> {
            changed(now);
            line.choose(item);
        });
        return there.isPresent();
    }

    void remove(LineItem item, Instant now) {
        changed(now);
        lines.removeIf(line -> line.item().equals(item));
    }

    /** After ordering: no lines, nothing typed for the next order, and no fee chosen for it. */
    void empty(Instant now) {
        changed(now);
        lines.clear();
        draft = new CheckoutDraft(draft.address(), draft.delivery(), DeliverySpeed.STANDARD, null, "", "", "");
    }

    void keep(CheckoutDraft typed) {
        draft = typed.storable();
    }

    CheckoutDraft draft() {
        return draft;
    }

    List<CartLine> lines() {
        return lines;
    }

    long revision() {
        return revision;
    }

    private void changed(Instant now) {
        changedAt = now;
        revision++;
    }

    AccountId account() {
        return AccountId.of(accountId);
    }

    private Optional<CartLine> line(LineItem item) {
        return lines.stream().filter(line -> line.item().equals(item)).findFirst();
    }
}
