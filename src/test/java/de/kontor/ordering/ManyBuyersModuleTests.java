package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many buyers after the same few pieces. A deadlock, or any other exception of one of them, fails the test. */
@KontorTest
class ManyBuyersModuleTests {
    private static final int AT_ONCE = 32;

    @Autowired
    Checkout checkout;

    @Autowired
    Shopping shopping;

    @Autowired
    Catalog catalog;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Test
    void sellsEveryPieceOnceWhenTwoHundredBuyersWantMoreThanThereIs() throws Exception {
        List<ArticleId> articles = threeArticles(50, true);
        List<Optional<OrderId>> orders = atOnce(buyersOfTwoEach(articles, 200).stream()
                .<Callable<Optional<OrderId>>>map(buyer -> () -> orderWhatCanBeHad(buyer))
                .toList());

        for (ArticleId article : articles) {
            assertThat(level(article)).isEqualTo(new StockLevel(50, 50));
            assertThat(pieces(article, "quantity")).isEqualTo(50);
            assertThat(pieces(article, "reserved")).isEqualTo(50);
        }
        assertThat(orders).filteredOn(Optional::isPresent).hasSizeBetween(75, 150);
        assertThat(orders).filteredOn(Optional::isEmpty).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void reservesNoMoreThanThereIsWhenTheRestIsBackOrdered() throws Exception {
        List<ArticleId> articles = threeArticles(50, false);
        List<Optional<OrderId>> orders = atOnce(buyersOfTwoEach(articles, 120).stream()
                .<Callable<Optional<OrderId>>>map(buyer -> () -> orderWhatCanBeHad(buyer))
                .toList());

        assertThat(orders).allMatch(Optional::isPresent);
        for (ArticleId article : articles) {
            assertThat(level(article)).isEqualTo(new StockLevel(50, 50));
            assertThat(pieces(article, "quantity")).isEqualTo(80);
            assertThat(pieces(article, "reserved")).isEqualTo(50);
        }
    }

    @Test
    void makesOneOrderAndOneMailOfAHundredIdenticalSubmits() throws Exception {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        List<Submission> answers =
                atOnce(Collections.nCopies(100, () -> checkout.submit(owner, token, CheckoutDraft.EMPTY, true)));

        assertThat(new HashSet<>(answers)).singleElement().isInstanceOf(Submission.Placed.class);
        assertThat(number(
                        "select count(*) from orders where account_id = ?",
                        owner.account().value()))
                .isOne();
        OrderId order = ((Submission.Placed) answers.getFirst()).order();
        assertThat(number("select count(*) from outgoing_mails where key = ?", "order-received:" + order))
                .isOne();
        assertThat(level(article).reserved()).isOne();
    }

    private List<ArticleId> threeArticles(int pieces, boolean stockOnly) {
        return IntStream.range(0, 3)
                .mapToObj(i -> {
                    OrderFixtures.AnArticle article =
                            fixtures.anArticle().priced("80.00").inStock(pieces);
                    return (stockOnly ? article.soldFromStockOnly() : article).id();
                })
                .toList();
    }

    /** One piece of two of the articles each, in every order of putting them in. */
    private List<Actor.Member> buyersOfTwoEach(List<ArticleId> articles, int count) {
        List<Actor.Member> buyers = fixtures.manyOwners(count);
        for (int i = 0; i < count; i++) {
            int step = i % 2 + 1;
            fixtures.put(buyers.get(i), articles.get(i % 3), 1);
            fixtures.put(buyers.get(i), articles.get((i + step) % 3), 1);
        }
        return buyers;
    }

    /** Orders; takes out what is gone and accepts what comes later; empty when nothing is left to order. */
    private Optional<OrderId> orderWhatCanBeHad(Actor.Member buyer) {
        Optional<CheckoutOffer> offer = checkout.open(buyer);
        while (offer.isPresent()) {
            switch (checkout.submit(buyer, offer.get().token(), CheckoutDraft.EMPTY, true)) {
                case Submission.Placed placed -> {
                    return Optional.of(placed.order());
                }
                case Submission.Changed changed -> {
                    changed.offer().cart().lines().stream()
                            .filter(line -> line.promise().isEmpty())
                            .forEach(
                                    line -> shopping.remove(buyer, line.quoted().item()));
                    offer = checkout.open(buyer);
                }
                case Submission other -> throw new AssertionError(other);
            }
        }
        return Optional.empty();
    }

    private StockLevel level(ArticleId article) {
        return catalog.stock(List.of(article)).get(article);
    }

    private int pieces(ArticleId article, String column) {
        return number("select coalesce(sum(" + column + "), 0) from order_lines where subject = ?", article.value());
    }

    private int number(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query(Integer.class).single();
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> work) throws Exception {
        Semaphore room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> bounded = new ArrayList<>();
            work.forEach(one -> bounded.add(() -> {
                room.acquire();
                try {
                    return one.call();
                } finally {
                    room.release();
                }
            }));
            List<T> results = new ArrayList<>();
            for (var future : threads.invokeAll(bounded)) {
                results.add(future.get());
            }
            return results;
        }
    }
}
