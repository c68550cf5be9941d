package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import java.util.List;

/** The ladder of one article as it is entered into a price book. */
public record PriceEntry(ArticleId article, List<VolumeTier> tiers) {}
