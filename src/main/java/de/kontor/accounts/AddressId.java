package de.kontor.accounts;

import de.kontor.shared.TimeOrderedId;
import java.util.UUID;

/** The id of a delivery address of an account. */
public record AddressId(UUID value) {
    public static AddressId next() {
        return new AddressId(TimeOrderedId.next());
    }
}
