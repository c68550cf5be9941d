package de.kontor.shared;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import java.util.List;

/**
 * A sentence for a person, as a key of the text bundles and typed arguments, so that shop, desk, mail and documents
 * say the same in either language.
 *
 * @see "Decision record DD010-messages-and-texts"
 */
public record Message(String key, List<Argument> arguments) {
    public static Message of(String key, Argument... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** A value inside a sentence; whoever shows it formats it for the reader's language. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    public sealed interface Argument {}

    /** An amount in EUR. */
    @JsonTypeName("amount")
    public record Amount(Money money) implements Argument {}

    /** A price per price unit. */
    @JsonTypeName("price")
    public record Price(UnitPrice price, PriceUnit priceUnit) implements Argument {}

    /** A share. */
    @JsonTypeName("percent")
    public record Percent(Percentage percentage) implements Argument {}

    /** A number of pieces, days or lines. */
    @JsonTypeName("count")
    public record Count(long count) implements Argument {}

    /** A day. */
    @JsonTypeName("day")
    public record Day(LocalDate date) implements Argument {}

    /** A name or number that is the same in every language. */
    @JsonTypeName("text")
    public record Text(String text) implements Argument {}

    /** A name of the data in both languages. */
    @JsonTypeName("name")
    public record Name(LocalizedText name) implements Argument {}

    /** A word of the text bundles, such as the name of a growth tier. */
    @JsonTypeName("term")
    public record Term(String key) implements Argument {}
}
