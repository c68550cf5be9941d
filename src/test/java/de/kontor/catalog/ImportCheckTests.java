package de.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.catalog.ImportResult.Reason;
import de.kontor.shared.LocalizedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportCheckTests {
    private final ArticleDraft good = ArticleFixtures.draft();

    @Test
    void passesAGoodRow() {
        assertThat(reasons(good)).isEmpty();
    }

    @Test
    void refusesTheSameNumberTwice() {
        assertThat(reasons(good, good)).containsExactly(Reason.DUPLICATE_NUMBER, Reason.DUPLICATE_GTIN);
    }

    @Test
    void refusesAWrongCheckDigit() {
        char last = good.gtin().charAt(12);
        assertThat(reasons(with(
                        good.number(), good.gtin().substring(0, 12) + (last == '9' ? '0' : (char) (last + 1)), 100)))
                .containsExactly(Reason.BAD_GTIN);
        assertThat(reasons(with(good.number(), "12", 100))).containsExactly(Reason.BAD_GTIN);
        assertThat(Gtin.isValid("4006381333931")).isTrue();
    }

    @Test
    void refusesPackagesOfLessThanOnePiece() {
        assertThat(reasons(with(good.number(), good.gtin(), 0))).containsExactly(Reason.BAD_PACKAGING_UNIT);
    }

    @Test
    void refusesNumbersNobodyCouldType() {
        assertThat(reasons(with("<b>", good.gtin(), 1))).containsExactly(Reason.BAD_NUMBER);
        assertThat(reasons(with("", good.gtin(), 1))).containsExactly(Reason.BAD_NUMBER);
    }

    private List<Reason> reasons(ArticleDraft... drafts) {
        return new ImportCheck(Set.of(ArticleFixtures.CATEGORY), Set.of(), Set.of())
                .problemsOf(List.of(drafts)).stream()
                        .map(ImportResult.Problem::reason)
                        .toList();
    }

    private ArticleDraft with(String number, String gtin, int packagingUnit) {
        return new ArticleDraft(
                number,
                gtin,
                good.manufacturerNumber(),
                good.name(),
                new LocalizedText("a", "b"),
                good.categoryCode(),
                good.articleGroup(),
                good.priceUnit(),
                packagingUnit,
                good.unitCode(),
                good.vatRate(),
                good.attributes(),
                true,
                true,
                true,
                false,
                5,
                ArticleStatus.ACTIVE,
                "screw",
                good.cost());
    }
}
