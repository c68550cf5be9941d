package de.kontor.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.pricing.PriceStep.Floor;
import de.kontor.pricing.PriceStep.GrowthDiscount;
import de.kontor.pricing.PriceStep.Volume;
import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.TermsFixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PricePropertyTests {
    @Property
    void neverRisesWithTheQuantity(
            @ForAll("facts") PriceFacts facts,
            @ForAll("standings") Standing standing,
            @ForAll @IntRange(min = 1, max = 2_000) int quantity,
            @ForAll @IntRange(min = 1, max = 2_000) int more) {
        assertThat(price(facts, standing, quantity + more).unitPrice())
                .isLessThanOrEqualTo(price(facts, standing, quantity).unitPrice());
    }

    @Property
    void neverDiscountsBelowTheFloorUnlessTheBaseAlreadyIs(
            @ForAll("facts") PriceFacts facts,
            @ForAll("standings") Standing standing,
            @ForAll @IntRange(min = 1, max = 2_000) int quantity) {
        PriceTrace trace = price(facts, standing, quantity);
        UnitPrice base = trace.ladder().tierFor(Quantity.of(quantity)).price();
        UnitPrice floor = facts.cost().withMargin(TermsFixtures.DEFAULTS.minimumMargin());
        if (base.isBelow(floor)) {
            assertThat(trace.unitPrice()).isEqualTo(base);
        } else {
            assertThat(trace.unitPrice()).isBetween(floor, base);
        }
    }

    @Property
    void endsItsTraceInThePrice(
            @ForAll("facts") PriceFacts facts,
            @ForAll("standings") Standing standing,
            @ForAll @IntRange(min = 1, max = 2_000) int quantity) {
        PriceTrace trace = price(facts, standing, quantity);
        UnitPrice last =
                switch (trace.steps().getLast()) {
                    case Floor(UnitPrice held) -> held;
                    case GrowthDiscount discount -> discount.price();
                    case Volume volume -> volume.price();
                    case PriceStep.BaseLadder base -> throw new AssertionError(base);
                };
        assertThat(trace.unitPrice()).isEqualTo(last);
        assertThat(price(facts, standing, quantity)).isEqualTo(trace);
    }

    private static PriceTrace price(PriceFacts facts, Standing standing, int quantity) {
        return PriceCalculation.price(facts, standing, TermsFixtures.DEFAULTS, Quantity.of(quantity))
                .orElseThrow();
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(Arbitraries.of(Strategy.class), Arbitraries.of(GrowthTier.class))
                .as(PriceFixtures::anAccountIn);
    }

    @Provide
    Arbitrary<PriceFacts> facts() {
        Arbitrary<Ladder> list = ladders(LadderKind.LIST);
        Arbitrary<List<Ladder>> others = Arbitraries.of(LadderKind.SEGMENT, LadderKind.ACCOUNT)
                .set()
                .ofMaxSize(2)
                .flatMap(kinds -> Combinators.combine(
                                kinds.stream().map(PricePropertyTests::ladders).toList())
                        .as(found -> found));
        return Combinators.combine(
                        list,
                        others,
                        Arbitraries.longs().between(1, 200_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(PriceUnit.class))
                .as((base, more, cost, eligible, unit) -> {
                    List<Ladder> ladders = new ArrayList<>(more);
                    ladders.add(base);
                    return new PriceFacts(ArticleId.next(), unit, eligible, new UnitPrice(cost), ladders);
                });
    }

    private static Arbitrary<Ladder> ladders(LadderKind kind) {
        Arbitrary<Set<Integer>> starts =
                Arbitraries.integers().between(2, 1_500).set().ofMaxSize(4);
        Arbitrary<Set<Long>> prices =
                Arbitraries.longs().between(1, 200_000).set().ofSize(5);
        return Combinators.combine(starts, prices).as((from, price) -> {
            List<Long> falling = new ArrayList<>(new TreeSet<>(price).descendingSet());
            List<VolumeTier> tiers = new ArrayList<>();
            tiers.add(new VolumeTier(1, new UnitPrice(falling.get(0))));
            new TreeSet<>(from)
                    .forEach(start -> tiers.add(new VolumeTier(start, new UnitPrice(falling.get(tiers.size())))));
            return new Ladder(kind, PriceFixtures.NEW_YEAR, tiers);
        });
    }
}
