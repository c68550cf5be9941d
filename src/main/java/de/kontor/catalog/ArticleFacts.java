package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.VatRate;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of an article; its cost is not among it.
 *
 * @param gtin 8, 12, 13 or 14 digits with a right check digit
 * @param articleGroup the group minimum margins are set for
 * @param packagingUnit pieces sold at a time, 1 or more; orders are multiples of it
 * @param unitCode unit of measure, UN/ECE Recommendation 20, such as {@code C62} for pieces
 * @param standardRange whether accounts in retreat may order it
 * @param growthEligible whether growth discounts apply
 * @param stockOnly sold from stock alone, never as a back-order
 * @param leadTimeDays working days until it can be delivered when it is not in stock
 * @param successor what replaces it, known at most for a discontinued article
 * @param picture kind of drawing, served as {@code /images/articles/<picture>.svg}
 */
public record ArticleFacts(
        ArticleId id,
        String number,
        String gtin,
        String manufacturerNumber,
        LocalizedText name,
        LocalizedText description,
        String categoryCode,
        String articleGroup,
        PriceUnit priceUnit,
        int packagingUnit,
        String unitCode,
        VatRate vatRate,
        List<Attribute> attributes,
        boolean consumable,
        boolean standardRange,
        boolean growthEligible,
        boolean stockOnly,
        int leadTimeDays,
        ArticleStatus status,
        Optional<ArticleId> successor,
        String picture) {
    public ArticleFacts {
        attributes = List.copyOf(attributes);
    }

    /** Whether more may be ordered than lies in stock. */
    public boolean allowsBackOrder() {
        return status == ArticleStatus.ACTIVE && !stockOnly;
    }
}
