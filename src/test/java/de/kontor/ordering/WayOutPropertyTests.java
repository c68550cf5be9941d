package de.kontor.ordering;

import static de.kontor.ordering.QuoteFixtures.anArticle;
import static de.kontor.ordering.QuoteFixtures.inputs;
import static de.kontor.ordering.QuoteFixtures.quote;
import static de.kontor.ordering.WayOutFixtures.inDays;
import static de.kontor.ordering.WayOutFixtures.reorderOn;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.Prospect.Need;
import de.kontor.ordering.QuoteInputs.Line;
import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.ordering.WayOut.Added;
import de.kontor.ordering.WayOut.AsItStands;
import de.kontor.ordering.WayOut.Merge;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.ordering.WayOut.WithoutExpress;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.TermsFixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every way out, whatever lies in the cart and whatever is needed. */
class WayOutPropertyTests {
    record Case(Quote cart, WayOutFacts facts) {
        WaysOut solve() {
            return WayOutSolver.solve(cart, TermsFixtures.DEFAULTS, facts);
        }

        Stream<WayOut> all() {
            WaysOut ways = solve();
            return Stream.concat(ways.ways().stream(), ways.fitting().stream());
        }
    }

    @Property(tries = 400)
    void changesTheTotalByExactlyWhatItSays(@ForAll("cases") Case some) {
        some.all().forEach(way -> {
            Quote then = applied(some, way);
            Money anyway =
                    way.step() instanceof Merge merge ? alone(some, merge).net() : Money.ZERO;
            Money anywayGross =
                    way.step() instanceof Merge merge ? alone(some, merge).gross() : Money.ZERO;
            assertThat(then.net().minus(anyway)).isEqualTo(some.cart().net().plus(way.netChange()));
            assertThat(then.gross().minus(anywayGross))
                    .isEqualTo(some.cart().gross().plus(way.grossChange()));
            assertThat(way.netTotal()).isEqualTo(then.net().minus(anyway));
            assertThat(way.grossTotal()).isEqualTo(then.gross().minus(anywayGross));
        });
    }

    @Property(tries = 400)
    void canBeOrderedAsPromised(@ForAll("cases") Case some) {
        some.all().forEach(way -> {
            assertThat(applied(some, way).isOrderable()).isTrue();
            if (way.step() instanceof TopUp topUp) {
                assertThat(some.cart().lines().size()
                                + topUp.goods().stream()
                                        .filter(added -> added.from() == 0)
                                        .count())
                        .isLessThanOrEqualTo(
                                some.cart().lines().size() + some.facts().room());
                topUp.goods().forEach(added -> {
                    Prospect prospect = prospect(some, added);
                    assertThat(added.to()).isGreaterThan(added.from()).isLessThanOrEqualTo(prospect.inStock());
                    assertThat(added.to() % added.packagingUnit()).isZero();
                });
            }
        });
    }

    @Property(tries = 400)
    void losesFeesAndGoodsNobodyNeeds(@ForAll("cases") Case some) {
        some.all().forEach(way -> {
            Money fees = WayOutQuestion.feesOf(applied(some, way));
            Money more =
                    switch (way.step()) {
                        case TopUp topUp -> topUp.unneeded();
                        case Merge merge ->
                            WayOutQuestion.feesOf(alone(some, merge)).negated();
                        case AsItStands pay -> Money.ZERO;
                        case WithoutExpress standard -> Money.ZERO;
                    };
            assertThat(way.lost()).isEqualTo(fees.plus(more));
        });
    }

    @Property(tries = 400)
    void showsNoWayThatAnotherBeats(@ForAll("cases") Case some) {
        List<WayOut> shown = some.solve().ways();
        for (WayOut one : shown) {
            assertThat(shown).noneMatch(other -> WayOutSolver.beats(other, one));
        }
        assertThat(shown).isSortedAccordingTo((one, other) -> one.lost().compareTo(other.lost()));
    }

    /** Also none of those that were left out early. */
    @Property(tries = 200)
    void isNotBeatenByAnySingleArticle(@ForAll("cases") Case some) {
        List<WayOut> shown = some.solve().ways();
        WayOutQuestion question = new WayOutQuestion(some.cart(), TermsFixtures.DEFAULTS);
        for (Money threshold : question.thresholds()) {
            for (Prospect prospect : some.facts().prospects()) {
                prospect.worth(threshold.minus(some.cart().goods()), question).ifPresent(added -> {
                    Quote then = some.cart().lines().size() < Cart.MAX_LINES
                            ? quote(some.cart().inputs().with(with(some, List.of(added))))
                            : some.cart();
                    Money lost = WayOutQuestion.feesOf(then).plus(added.unneeded());
                    Money change = then.net().minus(some.cart().net());
                    assertThat(shown)
                            .noneMatch(way -> then.isOrderable()
                                    && (some.facts().room() > 0 || added.from() > 0)
                                    && !way.day().isBefore(some.cart().inputs().day())
                                    && lost.compareTo(way.lost()) <= 0
                                    && change.compareTo(way.netChange()) <= 0
                                    && (lost.isBelow(way.lost()) || change.isBelow(way.netChange())));
                });
            }
        }
    }

    @Property(tries = 100)
    void isTheSameEveryTime(@ForAll("cases") Case some) {
        assertThat(some.solve()).isEqualTo(some.solve());
    }

    private static Quote applied(Case some, WayOut way) {
        QuoteInputs inputs = some.cart().inputs();
        return switch (way.step()) {
            case TopUp topUp -> quote(inputs.with(with(some, topUp.goods())));
            case Merge merge -> {
                SequencedMap<LineItem, Line> lines = new LinkedHashMap<>();
                Stream.concat(inputs.lines().stream(), some.facts().coming().get(merge.origin()).stream())
                        .forEach(line -> lines.merge(
                                line.facts().item(),
                                line,
                                (one, other) ->
                                        new Line(one.facts(), one.wanted().plus(other.wanted()))));
                yield quote(inputs.with(List.copyOf(lines.values()))
                        .through(Channel.AUTO_REORDER)
                        .at(DeliverySpeed.STANDARD));
            }
            case AsItStands pay -> some.cart();
            case WithoutExpress standard -> quote(inputs.at(DeliverySpeed.STANDARD));
        };
    }

    private static Quote alone(Case some, Merge merge) {
        return quote(some.cart()
                .inputs()
                .with(some.facts().coming().get(merge.origin()))
                .through(Channel.AUTO_REORDER)
                .at(DeliverySpeed.STANDARD));
    }

    private static List<Line> with(Case some, List<Added> goods) {
        List<Line> lines = new ArrayList<>(some.cart().inputs().lines());
        for (Added added : goods) {
            lines.removeIf(line -> line.facts().item().equals(added.item()));
            lines.add(new Line(prospect(some, added).facts(), Quantity.of(added.to())));
        }
        return lines;
    }

    private static Prospect prospect(Case some, Added added) {
        return some.facts().prospects().stream()
                .filter(prospect -> prospect.item().equals(added.item()))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<List<Prospect>> prospects = prospects().list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<Optional<Money>> limits =
                Arbitraries.longs().between(4_000, 60_000).map(Money::ofCents).optional(0.3);
        return Combinators.combine(
                        prospects,
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(Strategy.class),
                        limits,
                        Arbitraries.of(DeliverySpeed.class),
                        Arbitraries.of(0, 1, 5, 1_000))
                .as(WayOutPropertyTests::aCase);
    }

    /** The first prospects lie in the cart, the last are on a reorder plan. */
    private static Case aCase(
            List<Prospect> prospects,
            int inCart,
            int pieces,
            Strategy strategy,
            Optional<Money> limit,
            DeliverySpeed speed,
            int room) {
        List<Line> lines = prospects.stream()
                .limit(Math.max(1, inCart))
                .map(prospect -> new Line(prospect.facts(), Quantity.of(pieces)))
                .toList();
        SequencedMap<Origin, List<Line>> coming = new LinkedHashMap<>();
        if (prospects.size() % 2 == 0) {
            coming.put(
                    reorderOn(inDays(21)), List.of(new Line(prospects.getLast().facts(), Quantity.of(pieces))));
        }
        QuoteInputs inputs = inputs(
                        PriceFixtures.anAccountIn(strategy, GrowthTier.SILVER),
                        new QuoteInputs.Buyer(limit, "Jana Brandt"),
                        lines)
                .at(speed);
        return new Case(quote(inputs), new WayOutFacts(prospects, coming, room));
    }

    private static Arbitrary<Prospect> prospects() {
        Arbitrary<List<Need>> needs = Combinators.combine(
                        Arbitraries.integers().between(0, 80),
                        Arbitraries.integers().between(1, 40))
                .as((day, pieces) -> new Need(inDays(day), pieces))
                .list()
                .ofMaxSize(3)
                .map(some -> some.stream()
                        .sorted((one, other) -> one.day().compareTo(other.day()))
                        .toList());
        return Combinators.combine(
                        Arbitraries.longs().between(5, 9_000),
                        Arbitraries.of(1, 4, 10, 100),
                        Arbitraries.of(VatRate.STANDARD, VatRate.REDUCED),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(0, 7, 200, 5_000),
                        needs)
                .as((cents, packed, vat, standard, stock, expected) -> {
                    var article = anArticle()
                            .priced(
                                    LadderKind.LIST,
                                    1,
                                    Money.ofCents(cents).toString(),
                                    50,
                                    Money.ofCents(cents * 9 / 10).toString())
                            .packedBy(packed)
                            .at(vat);
                    LineFacts facts = (standard ? article : article.outsideTheStandardRange()).facts();
                    return new Prospect((LineFacts.OfArticle) facts, stock, expected);
                });
    }
}
