package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A ladder as somebody means to enter it; nothing about it is checked yet.
 *
 * @param validUntil the last day, if it has an end
 */
public record PriceDraft(
        ArticleId article, LocalDate validFrom, Optional<LocalDate> validUntil, List<VolumeTier> tiers) {
    public PriceDraft {
        tiers = List.copyOf(tiers);
    }

    Ladder as(LadderKind kind) {
        return new Ladder(kind, validFrom, validUntil, tiers);
    }
}
