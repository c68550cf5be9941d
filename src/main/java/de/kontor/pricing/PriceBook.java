package de.kontor.pricing;

import de.kontor.shared.AccountId;
import java.util.Optional;
import java.util.UUID;

/** A source of ladders: the list, the book of a segment, or what was agreed with one account. */
public sealed interface PriceBook {
    /** The list prices everybody has. */
    record ListPrices() implements PriceBook {}

    /** The price book of a segment. */
    record SegmentBook(String segment) implements PriceBook {}

    /** The prices agreed with an account. */
    record AccountPrices(AccountId account) implements PriceBook {}

    /** What kind of ladders the book holds. */
    default LadderKind kind() {
        return switch (this) {
            case ListPrices list -> LadderKind.LIST;
            case SegmentBook book -> LadderKind.SEGMENT;
            case AccountPrices agreed -> LadderKind.ACCOUNT;
        };
    }

    /** The code of the segment, for a segment book. */
    default Optional<String> segmentCode() {
        return this instanceof SegmentBook(String code) ? Optional.of(code) : Optional.empty();
    }

    /** The account, for agreed prices. */
    default Optional<AccountId> owner() {
        return this instanceof AccountPrices(AccountId id) ? Optional.of(id) : Optional.empty();
    }

    /** One text per book, for locks and records: {@code LIST}, {@code SEGMENT CRAFT}, {@code ACCOUNT 0198…}. */
    default String code() {
        return switch (this) {
            case ListPrices list -> "LIST";
            case SegmentBook(String code) -> "SEGMENT " + code;
            case AccountPrices(AccountId id) -> "ACCOUNT " + id.value();
        };
    }

    /** The book a {@link #code()} names; empty for anything else. */
    static Optional<PriceBook> ofCode(String code) {
        if (code.equals("LIST")) {
            return Optional.of(new ListPrices());
        }
        if (code.startsWith("SEGMENT ")) {
            return Optional.of(new SegmentBook(code.substring("SEGMENT ".length())));
        }
        try {
            return code.startsWith("ACCOUNT ")
                    ? Optional.of(new AccountPrices(AccountId.of(UUID.fromString(code.substring("ACCOUNT ".length())))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
