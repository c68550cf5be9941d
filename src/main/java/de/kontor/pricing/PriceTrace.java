package de.kontor.pricing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.util.List;

/**
 * A price and the steps it was found by; buyer and staff read the same ones.
 *
 * @param unitPrice net per price unit, as shown and charged
 * @param ruleSetVersion the rule set growth discount and floor come from
 * @param ladder the ladder that counts, for the table of volume tiers
 */
public record PriceTrace(
        UnitPrice unitPrice, PriceUnit priceUnit, int ruleSetVersion, Ladder ladder, List<PriceStep> steps) {
    /** The list price before volume tier and discount; absent only where no list ladder exists. */
    @JsonIgnore
    public UnitPrice firstPrice() {
        return ladder.tiers().getFirst().price();
    }
}
