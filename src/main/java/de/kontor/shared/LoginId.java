package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** The id of a login; for a member of an account it is also the id of the member. */
public record LoginId(@JsonValue UUID value) implements Comparable<LoginId>, Serializable {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LoginId {}

    /** A new id that sorts by time of creation. */
    public static LoginId next() {
        return new LoginId(TimeOrderedId.next());
    }

    public static LoginId of(UUID value) {
        return new LoginId(value);
    }

    @Override
    public int compareTo(LoginId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
