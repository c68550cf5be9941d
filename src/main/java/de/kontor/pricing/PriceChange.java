package de.kontor.pricing;

import de.kontor.shared.Message;

/** What became of a change to a price book. */
public sealed interface PriceChange {
    /** It is written; so the row stands now. */
    record Done(PriceRow now) implements PriceChange {}

    /** It is not, and why. */
    record Refused(Message reason) implements PriceChange {}

    /**
     * Somebody else was faster, nothing is written.
     *
     * @param now what the other one entered
     * @param by who it was
     */
    record Overtaken(PriceRow now, String by) implements PriceChange {}
}
