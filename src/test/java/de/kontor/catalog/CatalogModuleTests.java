package de.kontor.catalog;

import static de.kontor.catalog.ArticleFixtures.SERVICE;
import static de.kontor.catalog.ArticleFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.catalog.ImportResult.Problem;
import de.kontor.catalog.ImportResult.Rejected;
import de.kontor.identity.Forbidden;
import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class CatalogModuleTests {
    @Autowired
    Catalog catalog;

    @Autowired
    CatalogImport imports;

    @Autowired
    Stock stock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    ArticleFixtures fixtures;

    @BeforeEach
    void articlesOfTheirOwn() {
        fixtures = new ArticleFixtures(imports, stock);
    }

    @Test
    void keepsEverythingAnArticleCameInWith() {
        ArticleDraft draft = ArticleFixtures.draft();
        ArticleId id = fixtures.articles(List.of(draft)).getFirst();

        ArticleFacts facts = catalog.article(id).orElseThrow();

        assertThat(facts)
                .usingRecursiveComparison()
                .ignoringFields("id", "successor")
                .isEqualTo(draft);
        assertThat(facts.successor()).isEmpty();
        assertThat(catalog.byNumber(draft.number())).contains(facts);
        assertThat(catalog.costs(List.of(id))).containsEntry(id, UnitPrice.of("7.46"));
        assertThat(catalog.stock(List.of(id))).containsEntry(id, StockLevel.NONE);
    }

    @Test
    void findsAnArticleByAnyOfItsNumbersHoweverTheyAreWritten() {
        ArticleDraft draft = ArticleFixtures.draft();
        ArticleId id = fixtures.articles(List.of(draft)).getFirst();

        for (String typed : List.of(
                draft.number().toLowerCase(),
                " " + draft.number().replace("-", " "),
                draft.gtin(),
                draft.manufacturerNumber().replace("/", "-"))) {
            assertThat(catalog.byExactNumber(typed))
                    .as(typed)
                    .extracting(ArticleFacts::id)
                    .containsExactly(id);
        }
        assertThat(catalog.byExactNumber("😀%")).isEmpty();
    }

    @Test
    void readsManyArticlesInOneStatement() {
        List<ArticleId> ids = fixtures.articles(
                Stream.generate(ArticleFixtures::draft).limit(50).toList());
        CountingDataSource counting = new CountingDataSource(database);
        JdbcClient counted = JdbcClient.create(counting);
        Catalog watched = new Catalog(new ArticleRows(counted), new CategoryRows(counted), new StockRows(counted));

        assertThat(watched.articles(ids)).hasSize(50);
        assertThat(counting.taken()).isEqualTo(1);
        assertThat(watched.stock(ids)).hasSize(50);
        assertThat(counting.taken()).isEqualTo(1);
        assertThat(watched.costs(ids)).hasSize(50);
        assertThat(counting.taken()).isEqualTo(1);
        assertThat(watched.articles(List.of())).isEmpty();
    }

    @Test
    void reservesManyArticlesInOneStatement() {
        List<ArticleId> ids = fixtures.articles(
                Stream.generate(ArticleFixtures::draft).limit(50).toList());
        CountingDataSource counting = new CountingDataSource(database);
        StockRows rows = new StockRows(JdbcClient.create(counting));

        assertThat(rows.reserve(ids.stream().collect(Collectors.toMap(id -> id, id -> 5))))
                .hasSize(50);
        assertThat(counting.taken()).isEqualTo(1);
    }

    @Test
    void importsHundredsOfArticlesPerSecond() {
        List<ArticleDraft> drafts =
                Stream.generate(ArticleFixtures::draft).limit(1_000).toList();
        fixtures.articles(List.of(ArticleFixtures.draft()));
        long start = System.nanoTime();
        fixtures.articles(drafts);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void takesNothingOverWhenARowIsInTheCatalogueAlready() {
        ArticleDraft known = ArticleFixtures.draft();
        fixtures.articles(List.of(known));
        ArticleDraft fresh = ArticleFixtures.draft();

        assertThat(imports.importArticles(SYSTEM, List.of(fresh, known)))
                .isEqualTo(new Rejected(List.of(
                        new Problem(2, known.number(), ImportResult.Reason.DUPLICATE_NUMBER),
                        new Problem(2, known.number(), ImportResult.Reason.DUPLICATE_GTIN))));
        assertThat(catalog.byNumber(fresh.number())).isEmpty();
    }

    @Test
    void namesTheSuccessorOfADiscontinuedArticle() {
        List<ArticleId> ids = fixtures.articles(List.of(ArticleFixtures.draft(), ArticleFixtures.draft()));

        imports.discontinue(SYSTEM, ids.get(0), Optional.of(ids.get(1)));

        ArticleFacts old = catalog.article(ids.get(0)).orElseThrow();
        assertThat(old.status()).isEqualTo(ArticleStatus.DISCONTINUED);
        assertThat(old.successor()).contains(ids.get(1));
        assertThat(old.allowsBackOrder()).isFalse();
    }

    @Test
    void namesSubstitutesInTheirOrderButOnlyActiveOnes() {
        List<ArticleId> ids = fixtures.articles(
                Stream.generate(ArticleFixtures::draft).limit(4).toList());
        imports.enterSubstitutes(SYSTEM, Map.of(ids.get(0), List.of(ids.get(3), ids.get(2), ids.get(1))));
        imports.discontinue(SYSTEM, ids.get(2), Optional.empty());

        assertThat(catalog.substitutes(ids.get(0)))
                .extracting(ArticleFacts::id)
                .containsExactly(ids.get(3), ids.get(1));
        assertThat(catalog.substitutes(ids.get(1))).isEmpty();
    }

    @Test
    void entersSubstitutesInPlaceOfThoseBefore() {
        List<ArticleId> ids = fixtures.articles(
                Stream.generate(ArticleFixtures::draft).limit(3).toList());
        imports.enterSubstitutes(SYSTEM, Map.of(ids.get(0), List.of(ids.get(1))));
        imports.enterSubstitutes(SYSTEM, Map.of(ids.get(0), List.of(ids.get(2))));

        assertThat(catalog.substitutes(ids.get(0))).extracting(ArticleFacts::id).containsExactly(ids.get(2));
        assertThatThrownBy(() -> imports.enterSubstitutes(SYSTEM, Map.of(ids.get(0), List.of(ids.get(0)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsOnlyProductAndCommercialManagersImport() {
        assertThatThrownBy(() -> imports.importArticles(SERVICE, List.of())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> imports.discontinue(SERVICE, ArticleId.next(), Optional.empty()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void keepsTheHistoryOfTheStockAsItWas() {
        assertThatThrownBy(() -> jdbc.sql("delete from stock_movements").update())
                .hasStackTraceContaining("permission denied");
    }
}
