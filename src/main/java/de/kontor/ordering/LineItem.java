package de.kontor.ordering;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.kontor.shared.ArticleId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a cart or order is about. Articles, packages and seats have a {@link LineProvider}; the other kind
 * names what the product will sell, so that nothing assumes a line is an article.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface LineItem {
    /** An article of the catalogue, in pieces. */
    @JsonTypeName("article")
    record Article(ArticleId id) implements LineItem {}

    /**
     * A version of a starter package and what was chosen of it. One version is one line, so two of the same version are
     * equal, whatever was chosen.
     *
     * @param chosen the articles per slot; empty for what is proposed
     */
    @JsonTypeName("package")
    record Package(UUID version, List<List<ArticleId>> chosen) implements LineItem {
        public Package(UUID version, @Nullable List<List<ArticleId>> chosen) {
            this.version = version;
            this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
        }

        /** A version as it is proposed. */
        public Package(UUID version) {
            this(version, List.of());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Package(UUID same, var any) && same.equals(version);
        }

        @Override
        public int hashCode() {
            return version.hashCode();
        }
    }

    /** Seats in a training session; outside the goods value. */
    @JsonTypeName("seat")
    record Seat(UUID session) implements LineItem {}

    /** A paid service; outside the goods value. */
    @JsonTypeName("fee")
    record Fee(UUID service) implements LineItem {}

    /** Whether the line counts towards the goods value, which minimums, surcharge and freight are judged by. */
    default boolean countsAsGoods() {
        return switch (this) {
            case Article article -> true;
            case Package starterPackage -> true;
            case Seat seat -> false;
            case Fee fee -> false;
        };
    }

    /** Whether it is taken from the warehouse, piece by piece of its articles. */
    default boolean isStocked() {
        return switch (this) {
            case Article article -> true;
            case Package starterPackage -> true;
            case Seat seat -> false;
            case Fee fee -> false;
        };
    }

    /** The kind as stored in a column. */
    default String kindCode() {
        return switch (this) {
            case Article article -> "ARTICLE";
            case Package starterPackage -> "PACKAGE";
            case Seat seat -> "SEAT";
            case Fee fee -> "FEE";
        };
    }

    /** The id of the thing the line is about. */
    default UUID subject() {
        return switch (this) {
            case Article article -> article.id().value();
            case Package starterPackage -> starterPackage.version();
            case Seat seat -> seat.session();
            case Fee fee -> fee.service();
        };
    }

    /** The item of a stored kind and id. */
    static LineItem of(String kindCode, UUID subject) {
        return switch (kindCode) {
            case "ARTICLE" -> new Article(ArticleId.of(subject));
            case "PACKAGE" -> new Package(subject);
            case "SEAT" -> new Seat(subject);
            case "FEE" -> new Fee(subject);
            default -> throw new IllegalArgumentException("No such kind of line: " + kindCode);
        };
    }
}
