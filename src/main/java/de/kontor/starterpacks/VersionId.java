package de.kontor.starterpacks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.kontor.shared.TimeOrderedId;
import java.util.UUID;

/** The id of one version of a starter package; carts and orders keep it. */
public record VersionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VersionId {}

    static VersionId next() {
        return new VersionId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
