package de.kontor.pricing;

import static de.kontor.pricing.LadderKind.ACCOUNT;
import static de.kontor.pricing.LadderKind.LIST;
import static de.kontor.pricing.LadderKind.SEGMENT;
import static de.kontor.pricing.PriceFixtures.aForwardAccountInTier;
import static de.kontor.pricing.PriceFixtures.anAccountIn;
import static de.kontor.pricing.PriceFixtures.anAccountInRetreat;
import static de.kontor.pricing.PriceFixtures.ladder;
import static de.kontor.pricing.PriceFixtures.tiers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.pricing.PriceStep.BaseLadder;
import de.kontor.pricing.PriceStep.Floor;
import de.kontor.pricing.PriceStep.GrowthDiscount;
import de.kontor.pricing.PriceStep.GrowthOutcome;
import de.kontor.pricing.PriceStep.Outcome;
import de.kontor.pricing.PriceStep.Volume;
import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.TermsFixtures;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of domain section 3, one after the other. */
class PriceCalculationTests {
    private static final Ladder LIST_LADDER = ladder(LIST, 1, "12.86", 500, "11.20", 1000, "9.95");
    private static final Ladder SEGMENT_LADDER = ladder(SEGMENT, 1, "12.00");
    private static final Ladder ACCOUNT_LADDER = ladder(ACCOUNT, 1, "11.50");
    private static final Standing SILVER = aForwardAccountInTier(GrowthTier.SILVER);

    @Test
    void takesTheAccountPriceBeforeTheSegmentBookBeforeTheList() {
        Standing base = aForwardAccountInTier(GrowthTier.BASE);
        assertThat(price(base, 1, LIST_LADDER, SEGMENT_LADDER, ACCOUNT_LADDER)).hasToString("11.5000");
        assertThat(price(base, 1, ACCOUNT_LADDER, SEGMENT_LADDER, LIST_LADDER)).hasToString("11.5000");
        assertThat(price(base, 1, LIST_LADDER, SEGMENT_LADDER)).hasToString("12.0000");
        assertThat(price(base, 1, LIST_LADDER)).hasToString("12.8600");
    }

    @Test
    void takesTheStrongestLadderEvenWhenItIsDearer() {
        assertThat(price(aForwardAccountInTier(GrowthTier.BASE), 1, LIST_LADDER, ladder(ACCOUNT, 1, "99.00")))
                .hasToString("99.0000");
    }

    @Test
    void takesOnlyTheListInRetreatAndSaysWhyTheOthersDoNotCount() {
        PriceTrace trace = trace(anAccountInRetreat(), 1, LIST_LADDER, SEGMENT_LADDER, ACCOUNT_LADDER);
        assertThat(trace.unitPrice()).hasToString("12.8600");
        BaseLadder base = (BaseLadder) trace.steps().getFirst();
        assertThat(base.candidates())
                .extracting(PriceStep.Candidate::outcome)
                .containsExactly(Outcome.WINS, Outcome.NOT_IN_RETREAT, Outcome.NOT_IN_RETREAT);
    }

    @Test
    void hasNoPriceWhereNoLadderCounts() {
        assertThat(PriceCalculation.price(
                        facts(true, "1.00", SEGMENT_LADDER, ACCOUNT_LADDER),
                        anAccountInRetreat(),
                        TermsFixtures.DEFAULTS,
                        Quantity.of(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 12.8600", "499, 12.8600", "500, 11.2000", "999, 11.2000", "1000, 9.9500", "1000000, 9.9500"})
    void pricesAllUnitsAtTheTierTheQuantityFallsInto(int quantity, String price) {
        assertThat(price(anAccountInRetreat(), quantity, LIST_LADDER)).hasToString(price);
    }

    @Test
    void takesTheGrowthDiscountOffTheVolumeTier() {
        PriceTrace trace = trace(SILVER, 500, LIST_LADDER);
        assertThat(trace.unitPrice()).hasToString("10.7520");
        assertThat(trace.steps()).hasSize(3).element(1).isEqualTo(new Volume(500, UnitPrice.of("11.20")));
        assertThat(price(SILVER, 1, LIST_LADDER, SEGMENT_LADDER)).hasToString("11.5200");
    }

    @ParameterizedTest
    @CsvSource({"BASE, 12.8600", "BRONZE, 12.6028", "SILVER, 12.3456", "GOLD, 12.0884", "PLATINUM, 11.8312"})
    void growsTheDiscountWithTheTierInForwardAndKey(GrowthTier tier, String price) {
        assertThat(price(aForwardAccountInTier(tier), 1, LIST_LADDER)).hasToString(price);
        assertThat(price(anAccountIn(Strategy.KEY, tier), 1, LIST_LADDER)).hasToString(price);
    }

    @ParameterizedTest
    @EnumSource
    void givesNoGrowthDiscountInRetreat(GrowthTier tier) {
        PriceTrace trace = trace(anAccountIn(Strategy.RETREAT, tier), 1, LIST_LADDER);
        assertThat(trace.unitPrice()).hasToString("12.8600");
        assertThat(growth(trace)).isEqualTo(GrowthOutcome.NOT_IN_RETREAT);
    }

    @Test
    void neverDiscountsAnAccountPrice() {
        PriceTrace trace = trace(SILVER, 1, LIST_LADDER, ACCOUNT_LADDER);
        assertThat(trace.unitPrice()).hasToString("11.5000");
        assertThat(growth(trace)).isEqualTo(GrowthOutcome.ACCOUNT_PRICE);
    }

    @Test
    void discountsNoArticleThatIsExcluded() {
        PriceTrace trace = PriceCalculation.price(
                        facts(false, "1.00", LIST_LADDER), SILVER, TermsFixtures.DEFAULTS, Quantity.of(1))
                .orElseThrow();
        assertThat(trace.unitPrice()).hasToString("12.8600");
        assertThat(growth(trace)).isEqualTo(GrowthOutcome.NOT_ELIGIBLE);
    }

    @Test
    void stopsTheDiscountAtTheFloor() {
        // 11.00 ÷ 0.88 = 12.50, and 4 % off would be 12.3456
        PriceTrace trace = priceAtCost("11.00");
        assertThat(trace.unitPrice()).hasToString("12.5000");
        assertThat(trace.steps()).last().isEqualTo(new Floor(UnitPrice.of("12.50")));
    }

    @Test
    void neverRaisesAPriceToTheFloor() {
        // 12.00 ÷ 0.88 = 13.6364 is above the list price
        PriceTrace trace = priceAtCost("12.00");
        assertThat(trace.unitPrice()).hasToString("12.8600");
        assertThat(trace.steps()).last().isEqualTo(new Floor(UnitPrice.of("12.86")));
    }

    @Test
    void holdsTheFloorAgainstTheDiscountOnly() {
        PriceTrace trace = PriceCalculation.price(
                        facts(true, "12.00", LIST_LADDER),
                        anAccountInRetreat(),
                        TermsFixtures.DEFAULTS,
                        Quantity.of(1000))
                .orElseThrow();
        assertThat(trace.unitPrice()).hasToString("9.9500");
        assertThat(trace.steps()).noneMatch(Floor.class::isInstance);
    }

    @Test
    void refusesLaddersThatRiseOrDoNotStartAtOnePiece() {
        assertThatThrownBy(() -> ladder(LIST, 1, "1.00", 10, "1.01")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ladder(LIST, 10, "1.00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ladder(LIST, 1, "1.00", 1, "0.90")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ladder(LIST, LocalDate.EPOCH, tiers()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static PriceTrace priceAtCost(String cost) {
        return PriceCalculation.price(facts(true, cost, LIST_LADDER), SILVER, TermsFixtures.DEFAULTS, Quantity.of(1))
                .orElseThrow();
    }

    private static GrowthOutcome growth(PriceTrace trace) {
        return trace.steps().stream()
                .filter(GrowthDiscount.class::isInstance)
                .map(step -> ((GrowthDiscount) step).outcome())
                .findFirst()
                .orElseThrow();
    }

    private static UnitPrice price(Standing standing, int quantity, Ladder... ladders) {
        return trace(standing, quantity, ladders).unitPrice();
    }

    private static PriceTrace trace(Standing standing, int quantity, Ladder... ladders) {
        return PriceCalculation.price(
                        facts(true, "1.00", ladders), standing, TermsFixtures.DEFAULTS, Quantity.of(quantity))
                .orElseThrow();
    }

    private static PriceFacts facts(boolean growthEligible, String cost, Ladder... ladders) {
        return new PriceFacts(
                ArticleId.next(), PriceUnit.HUNDRED, growthEligible, UnitPrice.of(cost), List.of(ladders));
    }
}
