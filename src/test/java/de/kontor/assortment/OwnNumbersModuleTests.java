package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class OwnNumbersModuleTests {
    @Autowired
    OwnNumbers numbers;

    @Autowired
    Assortment assortment;

    @Autowired
    QuickOrder quick;

    @Autowired
    OfferFixtures fixtures;

    @Test
    void keepsChangesAndRemovesTheNumberOfAnArticle() {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId article = fixtures.article("Eigennummer", true, false, 0);
        assertThat(numbers.assign(buyer, article, " SCHR-8 "))
                .isEqualTo(new OwnNumberChange.Done(Optional.of("SCHR-8"), Optional.empty()));
        assertThat(numbers.assign(buyer, article, "SCHR-9"))
                .isEqualTo(new OwnNumberChange.Done(Optional.of("SCHR-9"), Optional.empty()));
        assertThat(numbers.of(buyer.account(), List.of(article))).isEqualTo(Map.of(article, "SCHR-9"));
        assertThat(fixtures.offer(buyer, article).orElseThrow().ownNumber()).contains("SCHR-9");
        numbers.assign(buyer, article, "  ");
        assertThat(numbers.of(buyer.account(), List.of(article))).isEmpty();
    }

    @Test
    void findsTheArticleByItsOwnNumberForThisAccountOnly() {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId article = fixtures.article("Nummernfund", true, false, 0);
        numbers.assign(buyer, article, "QZW/Ö 77.1");
        for (String typed : List.of("QZW/Ö 77.1", "qzwo771", "QZW-Ö", "qzwoe77")) {
            assertThat(found(buyer, typed)).as(typed).first().isEqualTo(article);
        }
        assertThat(found(fixtures.aSilverBuyer(), "qzwo771")).doesNotContain(article);
    }

    @Test
    void showsTheOwnNumberFirstWhereAnotherArticleHasTheSame() {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId named = fixtures.article("Gleichnummer", true, false, 0);
        ArticleId other = fixtures.article("Gleichnummer", true, false, 0);
        OwnNumberChange change = numbers.assign(buyer, named, fixtures.number(other));
        assertThat(((OwnNumberChange.Done) change).hint().orElseThrow().key()).isEqualTo("ownNumber.alsoArticle");
        assertThat(found(buyer, fixtures.number(other))).startsWith(named, other);
    }

    @Test
    void isTheArticleOfTheQuickLineThoughOtherNumbersBeginLikeIt() {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId named = fixtures.article("Schnellnummer", true, false, 0);
        numbers.assign(buyer, named, "SCHR-8");
        numbers.assign(buyer, fixtures.article("Schnellnummer", true, false, 0), "SCHR-80");
        assertThat(quick.match(buyer, "schr 8")).isInstanceOfSatisfying(QuickMatch.Found.class, found -> assertThat(
                        found.offer().article().id())
                .isEqualTo(named));
    }

    @Test
    void asksInTheQuickLineWhereAnotherArticleHasTheSame() {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId named = fixtures.article("Doppelnummer", true, false, 0);
        ArticleId other = fixtures.article("Doppelnummer", true, false, 0);
        numbers.assign(buyer, named, fixtures.number(other));
        assertThat(quick.match(buyer, fixtures.number(other)))
                .isInstanceOfSatisfying(QuickMatch.Unclear.class, unclear -> assertThat(unclear.proposals())
                        .extracting(offer -> offer.article().id())
                        .containsExactly(named, other));
        assertThat(quick.match(fixtures.aSilverBuyer(), fixtures.number(other))).isInstanceOf(QuickMatch.Found.class);
    }

    @Test
    void namesTheArticleThatHasTheNumberAlready() {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId first = fixtures.article("Vergeben", true, false, 0);
        ArticleId second = fixtures.article("Vergeben", true, false, 0);
        numbers.assign(buyer, first, "LAGER 1");
        assertThat(numbers.assign(buyer, second, "lager-1"))
                .isInstanceOfSatisfying(OwnNumberChange.Refused.class, no -> {
                    assertThat(no.reason().key()).isEqualTo("ownNumber.taken");
                    assertThat(no.reason().arguments().toString()).contains(fixtures.number(first));
                });
        assertThat(numbers.of(buyer.account(), List.of(first, second))).containsOnlyKeys(first);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789012345678901234567890123456, ownNumber.tooLong",
        "---, ownNumber.unreadable",
        "😀, ownNumber.unreadable"
    })
    void refusesWhatIsNoNumber(String number, String reason) {
        ArticleId article = fixtures.article("Unnummer", true, false, 0);
        assertThat(numbers.assign(fixtures.aSilverBuyer(), article, number))
                .isInstanceOfSatisfying(
                        OwnNumberChange.Refused.class,
                        no -> assertThat(no.reason().key()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\0B", "'; drop table own_numbers; --", "%_\\x", "a & b | !c <-> :*"})
    void keepsAnySignsAsTheyAre(String number) {
        Actor.Member buyer = fixtures.aSilverBuyer();
        ArticleId article = fixtures.article("Zeichen", true, false, 0);
        assertThat(numbers.assign(buyer, article, number)).isInstanceOf(OwnNumberChange.Done.class);
        assertThat(found(buyer, number)).contains(article);
    }

    @Test
    void letsOnlyOwnersAndBuyersGiveNumbers() {
        ArticleId article = fixtures.article("Rechte", true, false, 0);
        Actor reader = fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.ACCOUNTING);
        assertThatThrownBy(() -> numbers.assign(reader, article, "X1")).isInstanceOf(Forbidden.class);
    }

    private List<ArticleId> found(Actor.Member member, String text) {
        return assortment.find(member, new ArticleQuery(text, Optional.empty(), 0, 10)).offers().stream()
                .map(offer -> offer.article().id())
                .toList();
    }
}
