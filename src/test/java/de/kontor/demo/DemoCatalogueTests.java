package de.kontor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.Category;
import de.kontor.catalog.Gtin;
import de.kontor.demo.DemoArticle.Tier;
import de.kontor.shared.Percentage;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoCatalogueTests {
    private final List<DemoArticle> articles = DemoCatalogue.articles();

    @Test
    void isAWholesalersRange() {
        assertThat(articles).hasSizeGreaterThanOrEqualTo(1_800);
        assertThat(articles.stream().map(a -> a.draft().categoryCode()).distinct())
                .hasSizeGreaterThanOrEqualTo(40);
        assertThat(DemoCategories.all().stream().map(Category::code).toList())
                .containsAll(
                        articles.stream().map(a -> a.draft().categoryCode()).toList());
        long standard = articles.stream().filter(a -> a.draft().standardRange()).count();
        assertThat(standard * 100 / articles.size()).isBetween(52L, 70L);
        assertThat(articles).anyMatch(a -> a.draft().vatRate().equals(VatRate.REDUCED));
        assertThat(articles).anyMatch(a -> a.stock() == 0);
        assertThat(articles).anyMatch(a -> a.draft().stockOnly());
    }

    @Test
    void hasUniqueNumbersWithinTheInternalGtinRange() {
        assertThat(articles).extracting(DemoArticle::number).doesNotHaveDuplicates();
        assertThat(articles).extracting(a -> a.draft().gtin()).doesNotHaveDuplicates();
        assertThat(articles).extracting(a -> a.draft().manufacturerNumber()).doesNotHaveDuplicates();
        assertThat(articles)
                .allMatch(a -> Gtin.isValid(a.draft().gtin())
                        && a.draft().gtin().startsWith("20")
                        && a.draft().gtin().length() == 13);
        assertThat(articles).extracting(DemoArticle::number).containsAll(DemoCatalogue.SUCCESSORS.keySet());
        assertThat(articles).extracting(DemoArticle::number).containsAll(DemoCatalogue.SUCCESSORS.values());
    }

    @Test
    void namesEveryArticleDifferentlyInBothLanguages() {
        assertThat(articles).extracting(a -> a.draft().name().de()).doesNotHaveDuplicates();
        assertThat(articles).extracting(a -> a.draft().name().en()).doesNotHaveDuplicates();
        assertThat(articles).allMatch(a -> !a.draft().attributes().isEmpty());
    }

    @Test
    void neverChargesMoreForMore() {
        for (DemoArticle article : articles) {
            List<Tier> ladder = article.listLadder();
            assertThat(ladder.getFirst().fromQuantity()).isEqualTo(1);
            for (int i = 1; i < ladder.size(); i++) {
                assertThat(ladder.get(i).fromQuantity())
                        .isGreaterThan(ladder.get(i - 1).fromQuantity());
                assertThat(ladder.get(i).price()).isLessThan(ladder.get(i - 1).price());
            }
        }
    }

    @Test
    void earnsTheMinimumMarginOnEveryVolumePrice() {
        for (DemoArticle article : articles) {
            UnitPrice floor = article.draft().cost().withMargin(Percentage.of("12"));
            assertThat(article.listLadder().getLast().price())
                    .as(article.number())
                    .isGreaterThanOrEqualTo(floor);
        }
    }

    @Test
    void holdsTheArticlesOfThePictures() {
        assertThat(list("933-8-40-V")).isEqualTo("12.8600 11.9000 10.9000");
        assertThat(list("933-8-40-109")).startsWith("18.8000");
        assertThat(list("934-8-V")).startsWith("4.2700");
        assertThat(list("SS-125-120")).startsWith("0.6500");
        assertThat(list("MK-310-W")).startsWith("3.0900");
        assertThat(named("933-8-40-V").draft().name().de()).isEqualTo("M8×40 Sechskantschraube DIN 933, 8.8 verzinkt");
    }

    @Test
    void hasADrawingForEveryArticle() {
        for (String picture : articles.stream().map(a -> a.draft().picture()).collect(Collectors.toSet())) {
            assertThat(Path.of("frontend/public/images/articles", picture + ".svg"))
                    .matches(Files::exists, "exists");
        }
    }

    @Test
    void givesTheSameArticlesEveryTime() {
        List<ArticleDraft> again =
                DemoCatalogue.articles().stream().map(DemoArticle::draft).toList();
        assertThat(again).isEqualTo(articles.stream().map(DemoArticle::draft).toList());
    }

    private DemoArticle named(String number) {
        return articles.stream()
                .filter(a -> a.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String list(String number) {
        return named(number).listLadder().stream()
                .map(tier -> tier.price().toString())
                .collect(Collectors.joining(" "));
    }
}
