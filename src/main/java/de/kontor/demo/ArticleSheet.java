package de.kontor.demo;

import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Attribute;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.VatRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One article being written down; what is not said is as most articles are: sold singly, piece by piece, at 19 %. */
final class ArticleSheet {
    private final String number;
    private final Family family;
    private final LocalizedText name;
    private final BigDecimal list;
    private final List<Attribute> attributes = new ArrayList<>();
    private PriceUnit priceUnit = PriceUnit.ONE;
    private int packagingUnit = 1;
    private String unitCode = "C62";
    private boolean standardRange;
    private boolean stockOnly;
    private boolean bulk;
    private int leadTimeDays = 5;
    private int stock;

    ArticleSheet(Family family, String number, BigDecimal list, String de, String en) {
        this.family = family;
        this.number = number;
        this.list = list;
        this.name = new LocalizedText(de, en);
        this.stock = -1;
    }

    ArticleSheet fact(Fact fact, String de, String en) {
        attributes.add(fact.is(de, en));
        return this;
    }

    ArticleSheet fact(Fact fact, String both) {
        return fact(fact, both, both);
    }

    /** Sold {@code packagingUnit} pieces at a time. */
    ArticleSheet pack(int packagingUnit) {
        this.packagingUnit = packagingUnit;
        return this;
    }

    ArticleSheet pricedPerHundred() {
        this.priceUnit = PriceUnit.HUNDRED;
        return this;
    }

    /** Measured in something else than pieces, such as pairs. */
    ArticleSheet in(String unitCode) {
        this.unitCode = unitCode;
        return this;
    }

    ArticleSheet standard(boolean standardRange) {
        this.standardRange = standardRange;
        return this;
    }

    ArticleSheet standard() {
        return standard(true);
    }

    ArticleSheet stockOnly() {
        this.stockOnly = true;
        return this;
    }

    /** With a third volume tier, for what is bought by the pallet. */
    ArticleSheet bulk() {
        this.bulk = true;
        return this;
    }

    ArticleSheet leadTime(int days) {
        this.leadTimeDays = days;
        return this;
    }

    ArticleSheet stock(int pieces) {
        this.stock = pieces;
        return this;
    }

    DemoArticle done() {
        ArticleDraft draft = new ArticleDraft(
                number,
                InventedNumbers.gtin(number),
                InventedNumbers.manufacturerNumber(number),
                name,
                family.description(),
                family.category(),
                family.group().name(),
                priceUnit,
                packagingUnit,
                unitCode,
                family.reducedVat() ? VatRate.REDUCED : VatRate.STANDARD,
                attributes,
                family.consumable(),
                standardRange,
                family.growthEligible(),
                stockOnly,
                leadTimeDays,
                ArticleStatus.ACTIVE,
                family.picture(),
                ListPrices.cost(list, family.group().costPercent()));
        return new DemoArticle(
                draft,
                ListPrices.ladder(list, packagingUnit, bulk),
                stock >= 0 ? stock : InventedNumbers.stock(number, packagingUnit));
    }
}
