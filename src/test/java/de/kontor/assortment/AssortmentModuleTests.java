package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleFixtures;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleKind;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class AssortmentModuleTests {
    @Autowired
    Assortment assortment;

    @Autowired
    ArticleSearch search;

    @Autowired
    OfferFixtures fixtures;

    @Test
    void offersAPackagingUnitAtTheAccountsOwnPrice() {
        ArticleId article = fixtures.article("Eigenpreis", true, false, 1_000);
        Offer offer = fixtures.offer(fixtures.aSilverBuyer(), article).orElseThrow();
        assertThat(offer.quantity()).isEqualTo(Quantity.of(100));
        assertThat(offer.price().orElseThrow().unitPrice()).hasToString("12.3456");
        assertThat(offer.net()).isEqualTo(Money.of("12.35"));
        assertThat(offer.orderable()).isTrue();
        assertThat(offer.promise().orElseThrow().inFull()).isTrue();
    }

    @Test
    void tellsTheOwnPriceOfEveryVolumeTier() {
        ArticleId article = fixtures.article("Staffel", true, false, 0);
        Offer offer = assortment
                .offer(fixtures.aSilverBuyer(), article, Quantity.of(450))
                .orElseThrow();
        assertThat(offer.quantity()).isEqualTo(Quantity.of(500));
        assertThat(offer.tiers())
                .extracting(tier -> tier.fromQuantity() + ": " + tier.base() + " → " + tier.own())
                .containsExactly("1: 12.8600 → 12.3456", "500: 11.2000 → 10.7520", "1000: 9.9500 → 9.5520");
    }

    @Test
    void promisesWhatIsThereNowAndTheRestLater() {
        ArticleId article = fixtures.article("Teilweise", true, false, 100);
        Offer offer = assortment
                .offer(fixtures.aSilverBuyer(), article, Quantity.of(300))
                .orElseThrow();
        assertThat(offer.promise()).hasValueSatisfying(promise -> {
            assertThat(promise.availableNow()).isEqualTo(100);
            assertThat(promise.backOrdered()).isEqualTo(200);
            assertThat(promise.backOrderOn()).isAfter(promise.availableOn());
        });
    }

    @Test
    void refusesAnAccountInRetreatWhatIsNotInTheStandardRange() {
        ArticleId article = fixtures.article("Sonderware", false, false, 1_000);
        Offer offer = fixtures.offer(fixtures.aBuyerInRetreat(), article).orElseThrow();
        assertThat(offer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.rule()).isEqualTo(RuleKind.STANDARD_RANGE);
            assertThat(refusal.reason().key()).isEqualTo("line.notStandard");
        });
        assertThat(fixtures.offer(fixtures.aSilverBuyer(), article)
                        .orElseThrow()
                        .orderable())
                .isTrue();
    }

    @Test
    void namesTheSuccessorOfWhatIsSoldOutForGood() {
        ArticleId successor = fixtures.article("Nachfolger", true, false, 100);
        ArticleId article = fixtures.article("Ausläufer", true, false, 0);
        fixtures.discontinue(article, successor);
        Offer offer = fixtures.offer(fixtures.aSilverBuyer(), article).orElseThrow();
        assertThat(offer.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason().key()).isEqualTo("line.discontinued");
            assertThat(refusal.wayOut().key()).isEqualTo("offer.gone.successor");
        });
        assertThat(offer.successor().orElseThrow().id()).isEqualTo(successor);
        assertThat(offer.promise()).isEmpty();
    }

    @Test
    void limitsWhatIsSoldFromStockAloneToWhatIsThere() {
        ArticleId article = fixtures.article("Lagerware", true, true, 250);
        Actor buyer = fixtures.aSilverBuyer();
        assertThat(assortment
                        .offer(buyer, article, Quantity.of(200))
                        .orElseThrow()
                        .orderable())
                .isTrue();
        assertThat(assortment
                        .offer(buyer, article, Quantity.of(300))
                        .orElseThrow()
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason().key()).isEqualTo("line.onlyInStock"));
    }

    @Test
    void findsAPageInTheOrderOfTheSearchWithCountsPerCategory() {
        ArticleId article = fixtures.article("Quetschhahn", true, false, 0);
        ArticleList found = find("quetschhahn", 10);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.offers()).extracting(offer -> offer.article().id()).containsExactly(article);
        assertThat(found.categories())
                .extracting(counted -> counted.category().code() + " " + counted.hits())
                .containsExactly("fixtures 1");
        ArticleList elsewhere = assortment.find(
                fixtures.aSilverBuyer(), new ArticleQuery("quetschhahn", Optional.of("nowhere"), 0, 10));
        assertThat(elsewhere.offers()).hasSize(1);
        assertThat(elsewhere.choiceGone()).isTrue();
    }

    @Test
    void takesAsManyStatementsForAFullPageAsForOneRow() {
        for (int i = 0; i < 25; i++) {
            fixtures.article("Seitenfüller", true, i % 2 == 0, 100);
        }
        Actor.Member buyer = fixtures.aSilverBuyer();
        assortment.find(buyer, new ArticleQuery("seitenfueller", Optional.empty(), 0, 1));
        int forOne = CountedStatements.of(
                () -> assortment.find(buyer, new ArticleQuery("seitenfueller", Optional.empty(), 0, 1)));
        int forAPage = CountedStatements.of(() -> {
            ArticleList page = assortment.find(buyer, new ArticleQuery("seitenfueller", Optional.empty(), 0, 25));
            assertThat(page.offers()).hasSize(25);
            return page;
        });
        assertThat(forAPage).isEqualTo(forOne).isBetween(5, 14);
    }

    @Test
    void takesTwoStatementsMoreToSortAndNarrowByOwnPrice() {
        fixtures.article("Preisaufwand", true, false, 100);
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleQuery plain = new ArticleQuery("preisaufwand", Optional.empty(), 0, 25);
        ArticleQuery priced = new ArticleQuery(
                "preisaufwand",
                Optional.empty(),
                Map.of(),
                new PriceRange(Optional.of(BigDecimal.ZERO), Optional.empty()),
                SearchSort.PRICE,
                ArticleQuery.Language.GERMAN,
                0,
                25);
        assertThat(assortment.find(buyer, priced).total()).isOne();
        int forPlain = CountedStatements.of(() -> assortment.find(buyer, plain));
        assertThat(CountedStatements.of(() -> assortment.find(buyer, priced))).isEqualTo(forPlain + 2);
    }

    @Test
    void searchesInOneStatement() {
        fixtures.article("Einzelabfrage", true, false, 0);
        search.search("einzelabfrage", Optional.empty(), 0, 10);
        int statements = CountedStatements.of(() -> {
            assertThat(search.search("einzelabfrage", Optional.empty(), 0, 10).total())
                    .isOne();
            return search;
        });
        assertThat(statements).isOne();
    }

    @Test
    void knowsNothingOfUnknownNumbersAndStrangers() {
        Actor buyer = fixtures.aSilverBuyer();
        assertThat(assortment.byNumber(buyer, "no-such-number")).isEmpty();
        assertThat(assortment.byNumber(buyer, "\0'; drop table articles; --")).isEmpty();
        assertThat(assortment.byNumber(buyer, "9".repeat(10_000))).isEmpty();
        assertThat(fixtures.offer(buyer, ArticleId.next())).isEmpty();
        assertThatThrownBy(() -> assortment.byNumber(ArticleFixtures.SERVICE, "x"))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void showsPricesToMembersWhoDoNotOrder() {
        ArticleId article = fixtures.article("Einsicht", true, false, 0);
        Actor reader = fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.ACCOUNTING);
        assertThat(fixtures.offer(reader, article).orElseThrow().price()).isPresent();
    }

    private ArticleList find(String text, int limit) {
        return assortment.find(fixtures.aSilverBuyer(), new ArticleQuery(text, Optional.empty(), 0, limit));
    }
}
