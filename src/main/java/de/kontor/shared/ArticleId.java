package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The id of an article of the catalogue. */
public record ArticleId(@JsonValue UUID value) implements Comparable<ArticleId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ArticleId {}

    /** A new id that sorts by time of creation. */
    public static ArticleId next() {
        return new ArticleId(TimeOrderedId.next());
    }

    public static ArticleId of(UUID value) {
        return new ArticleId(value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
