package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kontor.shared.TimeOrderedId;
import java.util.UUID;

/** The id of an order; people see the order number instead. */
public record OrderId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrderId {}

    public static OrderId next() {
        return new OrderId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
