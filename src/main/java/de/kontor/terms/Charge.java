package de.kontor.terms;

import de.kontor.shared.Money;
import de.kontor.shared.Percentage;

/** What a rule charges, net: an amount or a share. */
public sealed interface Charge {
    Charge FREE = new Amount(Money.ZERO);

    /** The same amount every time. */
    record Amount(Money net) implements Charge {}

    /**
     * A share of a value, rounded half up to cents.
     *
     * @param atLeast the least it comes to; zero when there is no least amount
     */
    record Share(Percentage percent, Money atLeast) implements Charge {}

    /** What it comes to on a value, net. */
    default Money on(Money value) {
        return switch (this) {
            case Amount(Money net) -> net;
            case Share(Percentage percent, Money atLeast) -> percent.of(value).max(atLeast);
        };
    }
}
