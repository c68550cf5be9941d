package de.kontor.catalog;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import java.util.List;

/**
 * An article as it comes in by an import; see {@link ArticleFacts} for what the fields mean.
 *
 * @param cost what one price unit costs the seller
 */
public record ArticleDraft(
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
        String picture,
        UnitPrice cost) {
    public ArticleDraft {
        attributes = List.copyOf(attributes);
    }
}
