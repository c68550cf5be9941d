package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** The id of an account (customer company). */
public record AccountId(@JsonValue UUID value) implements Comparable<AccountId>, Serializable {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {}

    /** A new id that sorts by time of creation. */
    public static AccountId next() {
        return new AccountId(TimeOrderedId.next());
    }

    public static AccountId of(UUID value) {
        return new AccountId(value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
