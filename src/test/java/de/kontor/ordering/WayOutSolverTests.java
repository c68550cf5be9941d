package de.kontor.ordering;

import static de.kontor.ordering.QuoteFixtures.TODAY;
import static de.kontor.ordering.QuoteFixtures.anArticle;
import static de.kontor.ordering.QuoteFixtures.goodsWorth;
import static de.kontor.ordering.QuoteFixtures.limitedTo;
import static de.kontor.ordering.QuoteFixtures.quote;
import static de.kontor.ordering.WayOutFixtures.inDays;
import static de.kontor.ordering.WayOutFixtures.needed;
import static de.kontor.ordering.WayOutFixtures.neverNeeded;
import static de.kontor.ordering.WayOutFixtures.reorderOn;
import static de.kontor.ordering.WayOutFixtures.steps;
import static de.kontor.ordering.WayOutFixtures.topUp;
import static de.kontor.ordering.WayOutFixtures.waysOut;
import static de.kontor.ordering.WayOutFixtures.withStock;
import static de.kontor.pricing.PriceFixtures.anAccountIn;
import static de.kontor.pricing.PriceFixtures.anAccountInRetreat;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.WayOut.AsItStands;
import de.kontor.ordering.WayOut.Merge;
import de.kontor.ordering.WayOut.WithoutExpress;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import de.kontor.terms.TermsFixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class WayOutSolverTests {
    private final Quote cart = quote(anAccountInRetreat(), goodsWorth("132.40"));

    /** Scenario 1: fee 9.90 on 132.40; the usual pack for 18.20, the 64.00 reorder of the 14th, or pay. */
    @Test
    void offersTheUsualPackTheReorderAndPaying() {
        Prospect gloves = needed(anArticle().priced("1.82").packedBy(10), 10, inDays(11));
        SequencedMap<TopUpSource.Origin, List<QuoteInputs.Line>> reorder = new LinkedHashMap<>();
        reorder.put(reorderOn(inDays(21)), List.of(goodsWorth("64.00")));
        WaysOut ways = waysOut(cart, reorder, gloves);
        assertThat(steps(ways)).hasSize(3);
        WayOut merge = ways.ways().get(0);
        WayOut add = ways.ways().get(1);
        WayOut pay = ways.ways().get(2);

        assertThat(topUp(add).goods()).singleElement().satisfies(pack -> {
            assertThat(pack.item()).isEqualTo(gloves.item());
            assertThat(pack.packs()).isOne();
            assertThat(pack.net()).isEqualTo(Money.of("18.20"));
            assertThat(pack.neededBy()).contains(inDays(11));
        });
        assertThat(add.ends()).containsExactly(RuleKind.SMALL_ORDER_SURCHARGE);
        assertThat(add.netChange()).isEqualTo(Money.of("8.30"));
        assertThat(add.lost()).as("freight alone, as the gloves are needed").isEqualTo(Money.of("7.90"));

        // 196.40 + 7.90 together; alone the reorder is 64.00 + 17.80, the cart 132.40 + 17.80
        assertThat(((Merge) merge.step()).together()).isEqualTo(Money.of("196.40"));
        assertThat(merge.netChange()).isEqualTo(Money.of("-27.70"));
        assertThat(merge.lost()).as("the reorder saves its own surcharge too").isEqualTo(Money.of("-9.90"));
        assertThat(merge.day()).isEqualTo(inDays(21));

        assertThat(pay.step()).isEqualTo(new AsItStands(Money.of("17.80")));
        assertThat(pay.netChange()).isEqualTo(Money.ZERO);
        assertThat(pay.lost()).isEqualTo(Money.of("17.80"));
    }

    /** Scenario 2: below the minimum by 6.00, three fitting articles; each of them makes the cart orderable. */
    @Test
    void offersThreeFittingArticlesBelowTheMinimum() {
        Quote below = quote(anAccountInRetreat(), goodsWorth("44.00"));
        WaysOut ways = waysOut(
                below,
                neverNeeded(anArticle().priced("6.10")),
                needed(anArticle().priced("3.00"), 5, inDays(20)),
                needed(anArticle().priced("2.50").packedBy(4), 8, inDays(5)),
                neverNeeded(anArticle().priced("90.00")),
                needed(anArticle().priced("1.00"), 3, inDays(5)));
        assertThat(ways.fitting()).hasSize(3).allSatisfy(way -> {
            assertThat(way.ends()).contains(RuleKind.HARD_MINIMUM);
            assertThat(way.netTotal()).isEqualTo(below.net().plus(way.netChange()));
        });
        assertThat(ways.fitting().stream().map(way -> topUp(way).net().toString()))
                .as("needed ones first, the cheapest of them before the others")
                .containsExactly("6.00", "10.00", "6.00");
        assertThat(steps(ways)).noneMatch(AsItStands.class::isInstance);
    }

    @Test
    void saysNothingWhereNothingStands() {
        assertThat(waysOut(quote(anAccountInRetreat(), goodsWorth("250.00"))).isEmpty())
                .isTrue();
        assertThat(waysOut(quote(anAccountIn(Strategy.KEY, GrowthTier.BASE), goodsWorth("1.00")))
                        .isEmpty())
                .isTrue();
        assertThat(waysOut(quote(anAccountInRetreat())).isEmpty()).isTrue();
    }

    @Test
    void saysNothingWhereSomethingStandsThatNoGoodsEnd() {
        Quote unsold = quote(anAccountInRetreat(), anArticle().times(1), goodsWorth("100.00"));
        assertThat(waysOut(unsold, needed(anArticle().priced("60.00"), 1, TODAY))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void countsGoodsBeyondTheNeedOfSixtyDaysAsLost() {
        WaysOut ways = waysOut(cart, needed(anArticle().priced("4.40"), 3, inDays(60)));
        WayOut add = ways.ways().getFirst();
        assertThat(topUp(add).net()).isEqualTo(Money.of("17.60"));
        assertThat(topUp(add).unneeded()).isEqualTo(Money.of("4.40"));
        assertThat(add.lost()).isEqualTo(Money.of("12.30"));
        assertThat(steps(waysOut(cart, needed(anArticle().priced("17.60"), 1, inDays(61)))))
                .as("needed a day too late: paying loses as little and costs less")
                .allMatch(AsItStands.class::isInstance);
    }

    @Test
    void raisesTheQuantityOfALine() {
        var glue = anArticle().priced("6.62").packedBy(2);
        Prospect more = needed(glue, 60, inDays(3));
        Quote with = quote(anAccountInRetreat(), new QuoteInputs.Line(more.facts(), Quantity.of(20)));
        WayOut raise = waysOut(with, more).ways().stream()
                .filter(way -> way.ends().equals(List.of(RuleKind.SMALL_ORDER_SURCHARGE)))
                .findFirst()
                .orElseThrow();
        assertThat(topUp(raise).goods()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(20);
            assertThat(line.to()).as("17.60 is missing, two cost 13.24").isEqualTo(24);
        });
        assertThat(raise.netChange()).isEqualTo(Money.of("26.48").minus(Money.of("9.90")));
    }

    @Test
    void putsAFewTogetherWhereOneAloneIsNotEnough() {
        WaysOut ways = waysOut(
                cart,
                needed(anArticle().priced("6.00"), 2, inDays(2)),
                needed(anArticle().priced("4.00"), 2, inDays(9)));
        WayOut few = ways.ways().getFirst();
        assertThat(topUp(few).goods()).hasSize(2);
        assertThat(topUp(few).net()).isEqualTo(Money.of("20.00"));
        assertThat(few.lost()).isEqualTo(Money.of("7.90"));
    }

    @Test
    void offersOnlyWhatIsInStockMayBeOrderedAndFitsTheLimit() {
        var buyer = limitedTo("140.00");
        assertThat(steps(waysOut(
                        quote(anAccountInRetreat(), buyer, goodsWorth("132.40")),
                        needed(anArticle().priced("18.00"), 5, TODAY))))
                .allMatch(AsItStands.class::isInstance);
        assertThat(steps(waysOut(cart, withStock(needed(anArticle().priced("9.00"), 5, TODAY), 1))))
                .allMatch(AsItStands.class::isInstance);
        assertThat(steps(waysOut(cart, needed(anArticle().priced("18.00").outsideTheStandardRange(), 5, TODAY))))
                .allMatch(AsItStands.class::isInstance);
    }

    @Test
    void addsNoLineToAFullCart() {
        Prospect more = needed(anArticle().priced("18.00"), 5, TODAY);
        WaysOut ways = WayOutSolver.solve(
                cart, TermsFixtures.DEFAULTS, new WayOutFacts(List.of(more), new LinkedHashMap<>(), 0));
        assertThat(steps(ways)).allMatch(AsItStands.class::isInstance);
    }

    @Test
    void goesBackToStandardWhereExpressWasChosen() {
        Quote express = quote(cart.inputs().at(DeliverySpeed.EXPRESS));
        WayOut standard = waysOut(express).ways().getFirst();
        assertThat(standard.step()).isEqualTo(new WithoutExpress());
        assertThat(standard.netChange()).isEqualTo(Money.of("-19.00"));
        assertThat(standard.ends()).containsExactly(RuleKind.EXPRESS);
        assertThat(steps(waysOut(express)))
                .as("paying for express costs more and comes no sooner")
                .hasSize(1);
    }

    @Test
    void proposesNoGoodsAgainstASurchargeThatIsGivenBack() {
        QuoteInputs inputs = cart.inputs();
        Quote first = quote(new QuoteInputs(
                inputs.lines(),
                inputs.standing(),
                inputs.ruleSetVersion(),
                inputs.channel(),
                inputs.day(),
                inputs.buyer(),
                inputs.speed(),
                true));
        WaysOut ways = waysOut(first, needed(anArticle().priced("18.20"), 1, inDays(11)));
        assertThat(steps(ways)).containsExactly(new AsItStands(Money.of("7.90")));
    }

    @Test
    void showsNoWayThatAnotherBeats() {
        WaysOut ways = waysOut(
                cart,
                needed(anArticle().priced("17.60"), 1, inDays(30)),
                needed(anArticle().priced("19.00"), 1, inDays(1)),
                neverNeeded(anArticle().priced("17.60")));
        assertThat(ways.ways()).hasSize(2);
        assertThat(topUp(ways.ways().getFirst()).net()).isEqualTo(Money.of("17.60"));
    }
}
