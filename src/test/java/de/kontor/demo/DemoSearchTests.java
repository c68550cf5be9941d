package de.kontor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.assortment.ArticleSearch;
import de.kontor.assortment.SearchHits;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.Catalog;
import de.kontor.shared.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The search, on the catalogue a buyer of the demo sees. */
@KontorTest
class DemoSearchTests {
    @Autowired
    ArticleSearch search;

    @Autowired
    Catalog catalog;

    @Autowired
    CatalogueDemo demo;

    @BeforeEach
    void demoCatalogueIsLoaded() {
        if (catalog.byNumber("933-8-40-V").isEmpty()) {
            demo.load(DemoCatalogue.articles());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "933-8-40-V",
                "933 8 40 v",
                "933840V",
                "Sechskantschraube M8 x 40",
                "DIN933 M8×40",
                "8x40 din 933 8.8",
                "hex bolt m8*40"
            })
    void findsTheBoltAsABuyerWritesIt(String query) {
        assertThat(numbers(query)).first().isEqualTo("933-8-40-V");
    }

    @Test
    void findsByGtinAndManufacturerNumber() {
        ArticleFacts bolt = catalog.byNumber("933-8-40-V").orElseThrow();
        assertThat(numbers(bolt.gtin())).containsExactly("933-8-40-V");
        assertThat(numbers(bolt.manufacturerNumber().toLowerCase())).contains("933-8-40-V");
    }

    @Test
    void completesANumber() {
        assertThat(numbers("933-8-"))
                .startsWith("933-8-16-V", "933-8-20-V", "933-8-25-V")
                .allMatch(number -> number.startsWith("933-8-"));
    }

    @ParameterizedTest
    @CsvSource({
        "schraube m8x40 verz, 933-8-40-V",
        "Dübel, SD-8-40",
        "duebel nylon 8x40, SD-8-40",
        "Schutzhandschuhe Gr 9, HM-9",
        "montagekleber weiss 310ml, MK-310-W",
        "Schleifscheibe P120, SS-125-120",
        "Kaffee, KA-1000-B",
        "safety boot 43, SH-S3-43",
        "Sechskantschruabe M8x40, 933-8-40-V",
        "Montagekelber, MK-310-W",
        "Muttern M8, 934-8-V",
        "kabelbinder schwarz 200, KB-200-36-S"
    })
    void findsWhatIsMeant(String query, String number) {
        assertThat(numbers(query)).contains(number);
    }

    @Test
    void doesNotTakeOneSizeForAnother() {
        assertThat(numbers("M8x40")).contains("933-8-40-V").noneMatch(number -> number.contains("-50-"));
        assertThat(numbers("M8x41")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "😀", "'; drop table articles; --", "\\", "xyzzyqwert", "\0"})
    void findsNothingForNonsense(String query) {
        assertThat(search.search(query, Optional.empty(), 0, 50)).isEqualTo(SearchHits.NONE);
    }

    @Test
    void survivesAWholePastedPage() {
        assertThat(search.search("Lorem ipsum schraube ".repeat(500), Optional.empty(), 0, 50)
                        .articles())
                .isEmpty();
        assertThat(search.search("x".repeat(10_000), Optional.empty(), 0, 50).total())
                .isZero();
    }

    @Test
    void narrowsToACategoryAndThoseBelow() {
        SearchHits gloves = search.search("", Optional.of("gloves"), 0, 100);
        SearchHits protection = search.search("", Optional.of("protection"), 0, 100);
        assertThat(gloves.total()).isGreaterThanOrEqualTo(12);
        assertThat(protection.total()).isGreaterThan(gloves.total());
        assertThat(protection.articles()).containsAll(gloves.articles());
        assertThat(search.search("M8", Optional.of("gloves"), 0, 100)).isEqualTo(SearchHits.NONE);
        assertThat(search.search("Wasserwaage", Optional.of("nowhere"), 0, 100).total())
                .isEqualTo(1);
    }

    @Test
    void turnsPagesWithoutLosingOrDoublingAHit() {
        SearchHits all = search.search("Schraube", Optional.empty(), 0, 500);
        SearchHits first = search.search("Schraube", Optional.empty(), 0, 10);
        SearchHits second = search.search("Schraube", Optional.empty(), 10, 10);
        assertThat(all.total()).isEqualTo(all.articles().size()).isGreaterThan(60);
        assertThat(first.total()).isEqualTo(all.total());
        assertThat(all.articles().subList(0, 10)).isEqualTo(first.articles());
        assertThat(all.articles().subList(10, 20)).isEqualTo(second.articles());
        assertThat(search.search("Schraube", Optional.empty(), 5_000, 10))
                .isEqualTo(new SearchHits(List.of(), all.total()));
    }

    @Test
    void showsDiscontinuedArticlesWithTheirSuccessorAfterTheActiveOnes() {
        List<String> silicone = numbers("Silikon Sanitär");
        assertThat(silicone).last().isEqualTo("SI-310-S");
        ArticleFacts black = catalog.byNumber("SI-310-S").orElseThrow();
        assertThat(black.status()).isEqualTo(ArticleStatus.DISCONTINUED);
        assertThat(black.successor()).isEqualTo(catalog.byNumber("SI-310-G").map(ArticleFacts::id));
    }

    private List<String> numbers(String query) {
        List<ArticleId> ids = search.search(query, Optional.empty(), 0, 500).articles();
        Map<ArticleId, ArticleFacts> facts = catalog.articles(ids);
        return ids.stream().map(id -> facts.get(id).number()).toList();
    }
}
