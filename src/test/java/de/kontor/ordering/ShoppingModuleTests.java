package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class ShoppingModuleTests {
    @Autowired
    Shopping shopping;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void startsEmptyAndOrdersNothing() {
        assertThat(shopping.cart(owner).lines()).isEmpty();
        assertThat(shopping.cart(owner).quote().isOrderable()).isFalse();
        assertThat(shopping.lineCount(owner)).isZero();
    }

    @Test
    void snapsUpToThePackagingUnitAndSaysSo() {
        ArticleId screws = fixtures.anArticle()
                .priced("12.86")
                .per(PriceUnit.HUNDRED)
                .packedBy(100)
                .id();
        assertThat(shopping.add(owner, screws, Quantity.of(150))).isEqualTo(new CartChange.Done(Quantity.of(200)));
        assertThat(quantity(owner)).isEqualTo(Quantity.of(200));
        assertThat(shopping.setQuantity(owner, screws, Quantity.of(1)))
                .isEqualTo(new CartChange.Done(Quantity.of(100)));
        assertThat(shopping.cart(owner).quote().goods()).isEqualTo(Money.of("12.86"));
    }

    @Test
    void keepsTheSameArticleOnOneLine() {
        ArticleId article = fixtures.anArticle().id();
        fixtures.put(owner, article, 2);
        fixtures.put(owner, article, 3);
        assertThat(shopping.cart(owner).lines()).hasSize(1);
        assertThat(quantity(owner)).isEqualTo(Quantity.of(5));
        assertThat(shopping.lineCount(owner)).isOne();
    }

    @Test
    void keepsOneLineWhenTwoTabsAddAtOnce() throws Exception {
        ArticleId article = fixtures.anArticle().id();
        try (var tabs = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 16; i++) {
                tabs.submit(() -> shopping.add(owner, article, Quantity.of(1)));
            }
        }
        assertThat(shopping.cart(owner).lines()).hasSize(1);
        assertThat(quantity(owner)).isEqualTo(Quantity.of(16));
    }

    @Test
    void keepsLinesInTheOrderTheyWerePutIn() {
        ArticleId first = fixtures.anArticle().id();
        ArticleId second = fixtures.anArticle().id();
        ArticleId third = fixtures.anArticle().id();
        fixtures.put(owner, third, 1);
        fixtures.put(owner, first, 1);
        fixtures.put(owner, second, 1);
        fixtures.put(owner, third, 1);
        assertThat(shopping.cart(owner).lines())
                .extracting(line -> line.article().orElseThrow().id())
                .containsExactly(third, first, second);
    }

    @Test
    void takesALineOutOnceAndForAll() {
        ArticleId article = fixtures.cartWorth(owner, "5.00");
        shopping.remove(owner, new LineItem.Article(article));
        shopping.remove(owner, new LineItem.Article(article));
        assertThat(shopping.cart(owner).lines()).isEmpty();
    }

    @Test
    void refusesArticlesNobodyKnows() {
        assertThat(shopping.add(owner, ArticleId.next(), Quantity.of(1)))
                .isEqualTo(new CartChange.Refused(Message.of("cart.refused.unknownArticle")));
        assertThat(shopping.setQuantity(owner, ArticleId.next(), Quantity.of(1)))
                .isInstanceOf(CartChange.Refused.class);
        assertThat(shopping.cart(owner).lines()).isEmpty();
    }

    @Test
    void refusesTheLineThatIsOneTooMany() {
        fixtures.cartWorth(owner, "1.00");
        jdbc.sql("""
                        insert into cart_lines (id, login_id, account_id, kind, subject, quantity)
                        select gen_random_uuid(), :login, :account, 'PACKAGE', gen_random_uuid(), 1
                        from generate_series(1, 1999)
                        """)
                .param("login", owner.login().value())
                .param("account", owner.account().value())
                .update();
        ArticleId oneMore = fixtures.anArticle().id();
        CartChange.Refused full = new CartChange.Refused(Message.of("cart.refused.full", new Message.Count(2_000)));
        assertThat(shopping.add(owner, oneMore, Quantity.of(1))).isEqualTo(full);
        assertThat(shopping.setQuantity(owner, oneMore, Quantity.of(1))).isEqualTo(full);
        assertThat(shopping.lineCount(owner)).isEqualTo(2_000);
    }

    @Test
    void holdsNoMoreThanAMillionPiecesOnALine() {
        ArticleId article = fixtures.anArticle().id();
        fixtures.put(owner, article, Quantity.MAX);
        fixtures.put(owner, article, Quantity.MAX);
        assertThat(quantity(owner)).isEqualTo(Quantity.of(Quantity.MAX));
    }

    @Test
    void keepsACartPerMemberAndBothStored() {
        Actor.Member buyer = fixtures.aBuyerBeside(owner, Optional.empty());
        fixtures.cartWorth(owner, "1.00");
        fixtures.cartWorth(buyer, "2.00");
        assertThat(shopping.cart(owner).quote().goods()).isEqualTo(Money.of("1.00"));
        assertThat(shopping.cart(buyer).quote().goods()).isEqualTo(Money.of("2.00"));
        assertThat(shopping.cart(fixtures.anOwnerInRetreat()).lines()).isEmpty();
    }

    @Test
    void countsUpWithEveryChange() {
        long before = shopping.cart(owner).version();
        ArticleId article = fixtures.cartWorth(owner, "1.00");
        long added = shopping.cart(owner).version();
        shopping.remove(owner, new LineItem.Article(article));
        assertThat(added).isGreaterThan(before);
        assertThat(shopping.cart(owner).version()).isGreaterThan(added);
    }

    @Test
    void promisesWhatIsThereNowAndTheRestLater() {
        ArticleId few = fixtures.anArticle().inStock(3).id();
        fixtures.put(owner, few, 5);
        var promise = shopping.cart(owner).lines().getFirst().promise().orElseThrow();
        assertThat(promise.availableNow()).isEqualTo(3);
        assertThat(promise.backOrdered()).isEqualTo(2);
        assertThat(promise.backOrderOn()).isAfter(promise.availableOn());
    }

    @Test
    void quotesTheGrowthDiscountOfTheAccount() {
        Actor.Member silver = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        fixtures.cartWorth(silver, "100.00");
        assertThat(shopping.cart(silver).quote().goods()).isEqualTo(Money.of("96.00"));
    }

    @Test
    void needsAsManyStatementsForOneLineAsForTwenty() throws Exception {
        fixtures.cartWorth(owner, "1.00");
        int one = CountedStatements.of(() -> shopping.cart(owner));
        for (int i = 0; i < 19; i++) {
            fixtures.cartWorth(owner, "1.00");
        }
        assertThat(CountedStatements.of(() -> shopping.cart(owner))).isEqualTo(one);
        System.out.println("statements per cart view: " + one);
        assertThat(one).isLessThanOrEqualTo(13);
    }

    private Quantity quantity(Actor.Member member) {
        return shopping.cart(member).lines().getFirst().quoted().quantity();
    }
}
