package de.kontor.demo;

import de.kontor.shared.LocalizedText;
import java.math.BigDecimal;

/** What all articles of one family have in common. */
record Family(
        String category,
        ArticleGroup group,
        String picture,
        boolean consumable,
        boolean growthEligible,
        boolean reducedVat,
        LocalizedText description) {
    /** A family of consumables with growth discount at 19 %. */
    static Family of(String category, ArticleGroup group, String picture, String de, String en) {
        return new Family(category, group, picture, true, true, false, new LocalizedText(de, en));
    }

    /** The same, but not used up. */
    Family lasting() {
        return new Family(category, group, picture, false, growthEligible, reducedVat, description);
    }

    Family atReducedVat() {
        return new Family(category, group, picture, consumable, growthEligible, true, description);
    }

    Family withoutGrowthDiscount() {
        return new Family(category, group, picture, consumable, false, reducedVat, description);
    }

    Family drawnAs(String otherPicture) {
        return new Family(category, group, otherPicture, consumable, growthEligible, reducedVat, description);
    }

    ArticleSheet article(String number, String list, String de, String en) {
        return article(number, new BigDecimal(list), de, en);
    }

    ArticleSheet article(String number, BigDecimal list, String de, String en) {
        return new ArticleSheet(this, number, list, de, en);
    }
}
