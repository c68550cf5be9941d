package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class BuyingAgainModuleTests {
    @Autowired
    UsualArticles usual;

    @Autowired
    TradeHabits habits;

    @Autowired
    MemberOrders orders;

    @Autowired
    CatalogImport imports;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    MovableClock clock;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void proposesWhatWasBoughtTwiceWithTheMedianSnappedUp() {
        ArticleId often = fixtures.anArticle()
                .priced("10.00")
                .packedBy(10)
                .inStock(10_000)
                .id();
        ArticleId once = fixtures.anArticle().priced("100.00").inStock(100).id();
        order(often, 10, once, 1);
        order(often, 30);
        order(often, 200);
        assertThat(usual.usual(owner)).singleElement().satisfies(article -> {
            assertThat(article.line().quoted().item()).isEqualTo(new LineItem.Article(often));
            assertThat(article.line().quoted().quantity().pieces()).isEqualTo(30);
            assertThat(article.orders()).isEqualTo(3);
        });
    }

    @Test
    void proposesTheMostFrequentFirstAndNothingThatIsGone() {
        ArticleId often = fixtures.anArticle().priced("60.00").inStock(100).id();
        ArticleId twice = fixtures.anArticle().priced("60.00").inStock(100).id();
        ArticleId gone = fixtures.anArticle().priced("60.00").id();
        order(often, 1, twice, 1, gone, 1);
        order(often, 1, twice, 1, gone, 1);
        order(often, 1);
        imports.discontinue(OrderFixtures.SYSTEM, gone, Optional.empty());
        assertThat(usual.usual(owner))
                .extracting(article -> article.line().quoted().item())
                .containsExactly(new LineItem.Article(often), new LineItem.Article(twice));
    }

    @Test
    void forgetsAfterAYearAndKnowsNothingOfOtherAccounts() {
        ArticleId article = fixtures.anArticle().priced("60.00").inStock(100).id();
        order(article, 1);
        order(article, 1);
        assertThat(usual.usual(fixtures.anOwnerInRetreat())).isEmpty();
        clock.advance(Duration.ofDays(367));
        assertThat(usual.usual(owner)).isEmpty();
    }

    @Test
    void saysWhatThreeOthersOfTheTradeOrderWithItButNotWhatTwoDo() {
        ArticleId article = fixtures.anArticle().priced("60.00").inStock(100).id();
        ArticleId beside = fixtures.anArticle().priced("60.00").inStock(100).id();
        order(article, 1, beside, 1);
        for (int others = 0; others < 2; others++) {
            order(fixtures.aForwardOwnerInTier(GrowthTier.BASE), article, 1, beside, 1);
        }
        assertThat(habits.orderedWith(owner, article)).isEmpty();
        order(fixtures.aForwardOwnerInTier(GrowthTier.BASE), article, 1, beside, 1);
        assertThat(habits.orderedWith(owner, article)).containsExactly(beside);
    }

    @Test
    void namesWhatStillHasToComeIn() {
        ArticleId scarce = fixtures.anArticle().priced("60.00").inStock(2).id();
        order(scarce, 5);
        assertThat(orders.backOrders(owner)).singleElement().satisfies(late -> assertThat(late.pieces())
                .isEqualTo(3));
        assertThat(orders.backOrders(fixtures.anOwnerInRetreat())).isEmpty();
    }

    private void order(Object... articlesAndPieces) {
        order(owner, articlesAndPieces);
    }

    private void order(Actor.Member member, Object... articlesAndPieces) {
        for (int i = 0; i < articlesAndPieces.length; i += 2) {
            fixtures.put(member, (ArticleId) articlesAndPieces[i], (Integer) articlesAndPieces[i + 1]);
        }
        fixtures.order(member);
    }
}
