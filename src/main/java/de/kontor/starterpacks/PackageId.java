package de.kontor.starterpacks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kontor.shared.TimeOrderedId;
import java.util.UUID;

/** The id of a starter package, the same in all of its versions. */
public record PackageId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PackageId {}

    static PackageId next() {
        return new PackageId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
