package de.kontor.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Material and surface of standard fasteners: the end of the article number, its words and what it does to a price. */
enum Finish {
    ZINC_88("V", "8.8", "8.8 verzinkt", "8.8 zinc plated", "1"),
    ZINC_109("109", "10.9", "10.9 verzinkt", "10.9 zinc plated", "1.4619"),
    ZINC_8("V", "8", "8 verzinkt", "8 zinc plated", "1"),
    ZINC("V", "", "verzinkt", "zinc plated", "1"),
    BLACK_45H("S", "45H", "45H schwarz", "45H black", "1"),
    BLACK_109("S", "10.9", "10.9 schwarz", "10.9 black", "1.12"),
    ZINC_46("V", "4.6", "4.6 verzinkt", "4.6 zinc plated", "0.94"),
    ZINC_10("10", "10", "10 verzinkt", "10 zinc plated", "1.38"),
    STAINLESS("A2", "A2-70", "A2 Edelstahl", "A2 stainless steel", "2.46"),
    STAINLESS_A4("A4", "A4-70", "A4 Edelstahl", "A4 stainless steel", "3.35");

    final String code;
    final String strength;
    final String de;
    final String en;
    private final BigDecimal factor;

    Finish(String code, String strength, String de, String en, String factor) {
        this.code = code;
        this.strength = strength;
        this.de = de;
        this.en = en;
        this.factor = new BigDecimal(factor);
    }

    BigDecimal price(BigDecimal plain) {
        return plain.multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }

    ArticleSheet describe(ArticleSheet sheet) {
        if (!strength.isEmpty()) {
            sheet.fact(Fact.STRENGTH, strength);
        }
        boolean stainless = code.startsWith("A");
        boolean black = this == BLACK_45H || this == BLACK_109;
        return sheet.fact(
                        Fact.MATERIAL,
                        stainless ? "Edelstahl " + code : "Stahl",
                        stainless ? "Stainless steel " + code : "Steel")
                .fact(
                        Fact.SURFACE,
                        stainless ? "blank" : black ? "schwarz" : "verzinkt",
                        stainless ? "plain" : black ? "black" : "zinc plated");
    }
}
