package de.kontor.accounts;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A delivery address as stored; the one at position 0 is the default. */
@Entity
@Table(name = "delivery_addresses")
class DeliveryAddressRow {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Embedded
    private PostalAddress address;

    private int position;

    @SuppressWarnings("NullAway.Init")
    protected DeliveryAddressRow() {}

    DeliveryAddressRow(Account account, PostalAddress address, int position) {
        this.id = AddressId.next().value();
        this.account = account;
        this.address = address;
        this.position = position;
    }

    boolean isFor(AddressId wanted) {
        return id.equals(wanted.value());
    }

    void write(PostalAddress next) {
        address = next;
    }

    void moveTo(int next) {
        position = next;
    }

    DeliveryAddress facts() {
        return new DeliveryAddress(new AddressId(id), address, position == 0);
    }
}
