package de.kontor.pricing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The volume tiers of one source for some time. The first tier starts at one piece, quantities rise and prices never do.
 *
 * @param validUntil the last day, if an end was agreed; a ladder without one lasts until the next of its source starts
 * @see "Decision record DD027-validity-of-prices"
 */
public record Ladder(LadderKind kind, LocalDate validFrom, Optional<LocalDate> validUntil, List<VolumeTier> tiers) {
    /** A ladder until further notice. */
    public Ladder(LadderKind kind, LocalDate validFrom, List<VolumeTier> tiers) {
        this(kind, validFrom, Optional.empty(), tiers);
    }

    public Ladder {
        if (tiers.isEmpty() || tiers.getFirst().fromQuantity() != 1) {
            throw new IllegalArgumentException("A ladder starts at one piece: " + tiers);
        }
        for (int i = 1; i < tiers.size(); i++) {
            VolumeTier lower = tiers.get(i - 1);
            VolumeTier upper = tiers.get(i);
            if (upper.fromQuantity() <= lower.fromQuantity() || lower.price().isBelow(upper.price())) {
                throw new IllegalArgumentException("A volume price never rises with the quantity: " + tiers);
            }
        }
        tiers = List.copyOf(tiers);
    }

    /** The tier a quantity falls into. */
    public VolumeTier tierFor(Quantity quantity) {
        VolumeTier found = tiers.getFirst();
        for (VolumeTier tier : tiers) {
            if (tier.fromQuantity() <= quantity.pieces()) {
                found = tier;
            }
        }
        return found;
    }

    /** The next better tier above a quantity. */
    @JsonIgnore
    public Optional<VolumeTier> tierAbove(Quantity quantity) {
        for (VolumeTier tier : tiers) {
            if (tier.fromQuantity() > quantity.pieces()) {
                return Optional.of(tier);
            }
        }
        return Optional.empty();
    }
}
