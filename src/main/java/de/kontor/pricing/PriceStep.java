package de.kontor.pricing;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Percentage;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step by which a price was found, with everything needed to say why. All prices are net per price unit. The fixed
 * order of domain section 3: base ladder, volume tier, growth discount, floor.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface PriceStep {
    /** The ladders there are, and the one that counts. */
    @JsonTypeName("base")
    record BaseLadder(List<Candidate> candidates, LadderKind winner) implements PriceStep {}

    /**
     * A ladder that could have counted.
     *
     * @param validUntil the last day, if an end was agreed
     * @param atOnePiece its price for a single piece
     * @param outcome whether it counts, and why not
     */
    record Candidate(
            LadderKind kind,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            UnitPrice atOnePiece,
            Outcome outcome) {}

    /** What became of a candidate. */
    enum Outcome {
        WINS,
        /** A stronger ladder exists. */
        WEAKER,
        /** In retreat only the list ladder counts. */
        NOT_IN_RETREAT,
        /** Its last day is over, and its source has no other. */
        ENDED
    }

    /** The volume tier the quantity falls into. */
    @JsonTypeName("volume")
    record Volume(int fromQuantity, UnitPrice price) implements PriceStep {}

    /**
     * The growth discount of the tier, or why there is none.
     *
     * @param price after the discount
     */
    @JsonTypeName("growth")
    record GrowthDiscount(GrowthTier tier, Percentage discount, UnitPrice price, GrowthOutcome outcome)
            implements PriceStep {}

    /** Whether the growth discount counts. */
    enum GrowthOutcome {
        APPLIED,
        /** The tier has no discount yet. */
        NOT_YET,
        /** Only forward and key accounts have it. */
        NOT_IN_RETREAT,
        /** The article is excluded. */
        NOT_ELIGIBLE,
        /** An agreed price is not discounted again. */
        ACCOUNT_PRICE
    }

    /** The discount stopped at the lowest price that keeps the minimum margin. */
    @JsonTypeName("floor")
    record Floor(UnitPrice price) implements PriceStep {}
}
