package de.kontor.terms;

import java.util.Optional;

/**
 * What a rule says in one of its fields. Silence inherits from a less special scope; <em>none</em> is a value of its
 * own and ends the search.
 */
public sealed interface Stated<T> {
    /** Says nothing. */
    record Silent<T>() implements Stated<T> {}

    /** Says that there is none. */
    record None<T>() implements Stated<T> {}

    /** Says this. */
    record Value<T>(T said) implements Stated<T> {}

    static <T> Stated<T> silent() {
        return new Silent<>();
    }

    static <T> Stated<T> none() {
        return new None<>();
    }

    static <T> Stated<T> of(T said) {
        return new Value<>(said);
    }

    /** Whether the field is stated, be it as none. */
    default boolean speaks() {
        return !(this instanceof Silent);
    }

    /** The value; empty when silent and when there is none. */
    default Optional<T> value() {
        return this instanceof Value<T>(T said) ? Optional.of(said) : Optional.empty();
    }
}
