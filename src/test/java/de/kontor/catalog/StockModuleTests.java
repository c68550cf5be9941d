package de.kontor.catalog;

import static de.kontor.catalog.ArticleFixtures.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.audit.Audit;
import de.kontor.catalog.StockCorrection.Corrected;
import de.kontor.catalog.StockCorrection.Reason;
import de.kontor.catalog.StockCorrection.Refused;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Quantity;
import de.kontor.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class StockModuleTests {
    @Autowired
    Catalog catalog;

    @Autowired
    CatalogImport imports;

    @Autowired
    Stock stock;

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate inTransaction;

    ArticleFixtures fixtures;

    @BeforeEach
    void articlesOfTheirOwn() {
        fixtures = new ArticleFixtures(imports, stock);
    }

    @Test
    void neverPromisesAPieceTwice() throws Exception {
        ArticleId article = fixtures.articleInStock(1_000);

        List<Integer> reserved =
                allAtOnce(50, () -> reserve(Map.of(article, 30)).get(article));

        assertThat(reserved.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1_000);
        assertThat(reserved).contains(30, 10, 0);
        assertThat(level(article)).isEqualTo(new StockLevel(1_000, 1_000));
    }

    @Test
    void letsOrdersOverTheSameArticlesPassInAnyOrder() throws Exception {
        List<ArticleId> articles =
                Stream.generate(() -> fixtures.articleInStock(400)).limit(8).toList();

        allAtOnce(50, () -> {
            List<ArticleId> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled);
            Map<ArticleId, Integer> wanted = new LinkedHashMap<>();
            shuffled.forEach(article -> wanted.put(article, 10));
            return reserve(wanted);
        });

        assertThat(catalog.stock(articles).values()).containsOnly(new StockLevel(400, 400));
    }

    @Test
    void reservesWhatIsThereAndLeavesTheRestToABackOrder() {
        ArticleId few = fixtures.articleInStock(6);
        ArticleId none = fixtures.articleInStock(0);

        assertThat(reserve(Map.of(few, 12, none, 5))).containsOnly(Map.entry(few, 6), Map.entry(none, 0));
        assertThat(level(few).available()).isZero();
    }

    @Test
    void givesReservedPiecesBack() {
        ArticleId article = fixtures.articleInStock(10);
        reserve(Map.of(article, 8));

        inTransaction.executeWithoutResult(status -> stock.release(Map.of(article, 5)));

        assertThat(level(article)).isEqualTo(new StockLevel(10, 3));
        assertThatThrownBy(() -> inTransaction.executeWithoutResult(status -> stock.release(Map.of(article, 4))))
                .hasMessageContaining("reservations_within_stock");
    }

    @Test
    void shipsWhatWasReservedAndRecordsTheMovement() {
        ArticleId article = fixtures.articleInStock(10);
        reserve(Map.of(article, 8));

        inTransaction.executeWithoutResult(status -> stock.ship(SERVICE, Map.of(article, 8), "2026-000001"));

        assertThat(level(article)).isEqualTo(new StockLevel(2, 0));
        assertThat(movements(article))
                .containsExactly("RECEIPT 10 opening IMPORT", "SHIPMENT -8 2026-000001 Sabine Service");
    }

    @Test
    void reservesOnlyInsideTheTransactionOfAnOrder() {
        assertThatThrownBy(() -> stock.reserve(Map.of())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void setsTheStockToWhatWasCountedAndRemembersWhy() {
        ArticleId article = fixtures.articleInStock(10);

        assertThat(stock.correct(SERVICE, article, "1.200", " Inventur ")).isEqualTo(new Corrected(article, 10, 1_200));

        assertThat(level(article)).isEqualTo(new StockLevel(1_200, 0));
        assertThat(movements(article)).contains("CORRECTION 1190 Inventur Sabine Service");
        assertThat(audit.of(SERVICE, "article", article.toString()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details()).containsEntry("after", "1200"));
        assertThat(stock.correct(SERVICE, article, "0", "leer")).isEqualTo(new Corrected(article, 1_200, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "3, Inventur, BELOW_RESERVED",
        "20, '  ', MISSING_REASON",
        "1000001, Inventur, TOO_LARGE",
        "1000000000000, Inventur, TOO_LARGE",
        "-1, Inventur, NOT_A_COUNT",
        "'1,5', Inventur, NOT_A_COUNT",
        "viele, Inventur, NOT_A_COUNT",
        "'', Inventur, NOT_A_COUNT"
    })
    void refusesACountThatCannotBe(String counted, String why, Reason reason) {
        ArticleId article = fixtures.articleInStock(10);
        reserve(Map.of(article, 4));

        assertThat(stock.correct(SERVICE, article, counted, why))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(level(article)).isEqualTo(new StockLevel(10, 4));
    }

    @Test
    void refusesReasonsWithoutEndAndUnknownArticles() {
        ArticleId article = fixtures.articleInStock(10);
        assertThat(stock.correct(SERVICE, article, "5", "x".repeat(10_000)))
                .isEqualTo(new Refused(Reason.REASON_TOO_LONG, 0));
        assertThat(stock.correct(SERVICE, ArticleId.next(), "5", "Inventur"))
                .isEqualTo(new Refused(Reason.UNKNOWN_ARTICLE, 0));
    }

    @Test
    void letsNoBuyerCorrectStock() {
        Actor buyer = new Actor.Member(
                new LoginId(TimeOrderedId.next()), new AccountId(TimeOrderedId.next()), "Buyer", Set.of());
        ArticleId article = fixtures.articleInStock(1);
        assertThatThrownBy(() -> stock.correct(buyer, article, "5", "x")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> stock.receive(buyer, Map.of(article, 1), "x")).isInstanceOf(Forbidden.class);
    }

    private Map<ArticleId, Integer> reserve(Map<ArticleId, Integer> pieces) {
        Map<ArticleId, Quantity> wanted = new LinkedHashMap<>();
        pieces.forEach((article, count) -> wanted.put(article, Quantity.of(count)));
        return inTransaction.execute(status -> stock.reserve(wanted));
    }

    private StockLevel level(ArticleId article) {
        return catalog.stock(List.of(article)).get(article);
    }

    private List<String> movements(ArticleId article) {
        return jdbc.sql("""
                        select concat_ws(' ', kind, delta_on_hand, reason, actor) from stock_movements
                        where article_id = :article order by id""")
                .param("article", article.value())
                .query(String.class)
                .list();
    }

    private static <T> List<T> allAtOnce(int threads, Callable<T> work) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(Collections.nCopies(threads, work), 60, TimeUnit.SECONDS)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
