package de.kontor.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.kontor.shared.Money;

/**
 * A goods value that changes what a rule says, and how far the order is.
 *
 * @param value reached when the goods value is not strictly less
 * @param reached the goods value judged
 */
public record Threshold(Money value, @JsonProperty Money reached) {
    /** What is missing; zero when the threshold is reached. */
    @JsonIgnore
    public Money missing() {
        return value.minus(reached).max(Money.ZERO);
    }

    @JsonIgnore
    public boolean isReached() {
        return !reached.isBelow(value);
    }
}
