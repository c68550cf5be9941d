package de.kontor.starterpacks;

import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static de.kontor.starterpacks.PackageFixtures.oneOf;
import static de.kontor.starterpacks.PackageFixtures.slot;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.StockLevel;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.starterpacks.Finding.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageCheckTests {
    private static final Percentage GATE = Percentage.of("18");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Map<ArticleId, Component> known = new HashMap<>();

    @Test
    void findsNothingAgainstAGoodPackage() {
        PackageReport report =
                report(content("80.00", fixed(article("60.00", "30.00"), 1), fixed(article("40", "20"), 1)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.sum()).isEqualTo(Money.of("100.00"));
        assertThat(report.saving()).isEqualTo(Money.of("20.00"));
        assertThat(report.margin().percentage()).isEqualTo(Percentage.of("37.5"));
        assertThat(report.reach()).isEqualTo(50);
    }

    @Test
    void judgesTheMarginByTheDearestChoice() {
        // 41.00 leaves 18 % of 50.00 over 41.00 exactly, and a cent more does not
        assertThat(kinds(report(content("50.00", oneOf(1, article("60", "10"), article("60", "41.00"))))))
                .doesNotContain(Kind.MARGIN);
        assertThat(kinds(report(content("50.00", oneOf(1, article("60", "10"), article("60", "41.01"))))))
                .containsExactly(Kind.MARGIN);
    }

    @Test
    void countsWhatMayBePickedOnTopAgainstTheMarginOfAFixedPrice() {
        Slot optional = slot(0, 2, 1, article("20", "15"), article("20", "16"), article("20", "3"));
        PackageReport report = report(content("60.00", fixed(article("70", "20"), 1), optional));
        assertThat(report.dearestCost()).isEqualTo(Money.of("51.00"));
        assertThat(kinds(report)).containsExactly(Kind.MARGIN);
    }

    @Test
    void findsTheSelectionWithTheLowestMarginWhenThePriceFollowsTheChoice() {
        // 10 % off: the second choice costs less in total, and yet brings the lower margin
        Slot choice = oneOf(1, article("100", "60"), article("20", "17"));
        PackageReport report = report(content(new PackagePrice.PercentOff(Percentage.of("10")), choice));
        assertThat(report.dearestPrice()).isEqualTo(Money.of("18.00"));
        assertThat(report.dearestCost()).isEqualTo(Money.of("17.00"));
        assertThat(kinds(report)).contains(Kind.MARGIN);
    }

    @Test
    void saysALossIsALoss() {
        PackageReport report = report(content("10.00", fixed(article("20", "12"), 1)));
        assertThat(report.margin().isLoss()).isTrue();
        assertThat(report.findings()).extracting(f -> f.message().key()).contains("package.finding.loss");
    }

    @Test
    void refusesAPriceAboveTheSumOfTheCheapestChoice() {
        Slot choice = oneOf(1, article("50", "5"), article("30", "5"));
        assertThat(kinds(report(content("30.00", choice)))).doesNotContain(Kind.PRICE_ABOVE_SUM);
        assertThat(kinds(report(content("30.01", choice)))).contains(Kind.PRICE_ABOVE_SUM);
    }

    @Test
    void refusesAPriceOfNothing() {
        Slot part = fixed(article("50", "5"), 1);
        assertThat(kinds(report(content("0.00", part)))).contains(Kind.PRICE_ZERO);
        assertThat(kinds(report(content("-1.00", part)))).contains(Kind.PRICE_ZERO);
        assertThat(kinds(report(content(new PackagePrice.PercentOff(Percentage.of("100")), part))))
                .contains(Kind.PRICE_ZERO);
    }

    @Test
    void refusesSlotsThatMakeNoSense() {
        ArticleId article = article("50", "5");
        assertThat(kinds(report(content("40", slot(2, 1, 1, article, article("1", "0.1"))))))
                .contains(Kind.MIN_ABOVE_MAX);
        assertThat(kinds(report(content("40", slot(1, 1, 1))))).contains(Kind.EMPTY_SLOT);
        assertThat(kinds(report(content("40", slot(2, 2, 1, article))))).contains(Kind.TOO_FEW_CHOICES);
        assertThat(kinds(report(content("40", slot(1, 1, 1, article, article)))))
                .contains(Kind.DOUBLE_CHOICE);
        assertThat(kinds(report(content("40")))).contains(Kind.NO_SLOTS);
    }

    @Test
    void refusesAQuantityThatIsNoMultipleOfThePackagingUnit() {
        ArticleId packed = article("50", "5", 10, true, ArticleStatus.ACTIVE, 500);
        assertThat(kinds(report(content("40", fixed(packed, 15))))).contains(Kind.PACKAGING_UNIT);
        assertThat(kinds(report(content("40", fixed(packed, 20))))).doesNotContain(Kind.PACKAGING_UNIT);
    }

    @Test
    void refusesWhatCannotBeOrderedOrIsOutsideTheAllowedRange() {
        ArticleId gone = article("50", "5", 1, true, ArticleStatus.DISCONTINUED, 5);
        ArticleId special = article("50", "5", 1, false, ArticleStatus.ACTIVE, 500);
        assertThat(kinds(report(content("40", fixed(gone, 1))))).contains(Kind.NOT_ORDERABLE);
        assertThat(kinds(report(content("40", fixed(special, 1))))).contains(Kind.OUTSIDE_RANGE);
    }

    /** A slot holds articles only, so a package inside a package is an article nobody knows. */
    @Test
    void refusesAPackageInsideItself() {
        ArticleId packageAsArticle = ArticleId.of(VersionId.next().value());
        assertThat(kinds(report(content("40", fixed(packageAsArticle, 1))))).contains(Kind.UNKNOWN_ARTICLE);
    }

    @Test
    void saysHowManyPackagesTheStockSufficesFor() {
        ArticleId small = article("5", "1", 1, true, ArticleStatus.ACTIVE, 10);
        ArticleId medium = article("5", "1", 1, true, ArticleStatus.ACTIVE, 7);
        ArticleId large = article("5", "1", 1, true, ArticleStatus.ACTIVE, 0);
        assertThat(report(content("4", oneOf(2, small, medium, large))).reach()).isEqualTo(8);
        assertThat(report(content("4", slot(2, 2, 1, small, medium, large))).reach())
                .isEqualTo(7);
        assertThat(report(content("4", fixed(small, 3), fixed(small, 2))).reach())
                .isEqualTo(2);
    }

    private PackageReport report(PackageContent content) {
        return PackageCheck.report(content, known, GATE, DAY);
    }

    private static List<Kind> kinds(PackageReport report) {
        return report.findings().stream().map(Finding::kind).toList();
    }

    private ArticleId article(String list, String cost) {
        return article(list, cost, 1, true, ArticleStatus.ACTIVE, 50);
    }

    private ArticleId article(
            String list, String cost, int packagingUnit, boolean standardRange, ArticleStatus status, int stock) {
        ArticleId id = ArticleId.next();
        ArticleFacts article = new ArticleFacts(
                id,
                "A-" + known.size(),
                "4006381333931",
                "M",
                new LocalizedText("Artikel", "Article"),
                new LocalizedText("Text", "Text"),
                "category",
                "GROUP",
                PriceUnit.ONE,
                packagingUnit,
                "C62",
                VatRate.STANDARD,
                List.of(),
                false,
                standardRange,
                true,
                false,
                5,
                status,
                Optional.empty(),
                "box");
        Ladder ladder = new Ladder(LadderKind.LIST, DAY, List.of(new VolumeTier(1, UnitPrice.of(list))));
        known.put(id, new Component(article, Optional.of(ladder), UnitPrice.of(cost), new StockLevel(stock, 0)));
        return id;
    }
}
