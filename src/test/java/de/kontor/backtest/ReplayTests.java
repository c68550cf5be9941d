package de.kontor.backtest;

import static de.kontor.accounts.Strategy.FORWARD;
import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.terms.TermsFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.backtest.BackTestResult.ByRule;
import de.kontor.catalog.ArticleStatus;
import de.kontor.ordering.LineFacts;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.PlacedOrder;
import de.kontor.ordering.PlacedOrder.Fee;
import de.kontor.ordering.PlacedOrder.Line;
import de.kontor.ordering.QuoteInputs;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import de.kontor.terms.StatedRule;
import de.kontor.terms.TermsFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The draft: minimum 75 and surcharge 12.00 below 200 in retreat, silver 5 % instead of 4 %. */
class ReplayTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant PLACED = Instant.parse("2026-03-10T09:00:00Z");

    private final RuleSet draft = draft(
            rule(RuleKind.HARD_MINIMUM, RETREAT).from(Money.of("75")),
            rule(RuleKind.SMALL_ORDER_SURCHARGE, RETREAT).from(Money.of("200")).charging(Money.of("12")),
            StatedRule.of(RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(GrowthTier.SILVER))
                    .from(Money.of("5000"))
                    .charging(Percentage.of("5"), Money.ZERO));
    private final Replay replay = new Replay(draft, TODAY, version -> Optional.of(TermsFixtures.DEFAULTS), id -> true);

    private final Standing retreat = PriceFixtures.anAccountInRetreat();
    private final Standing silver = PriceFixtures.aForwardAccountInTier(GrowthTier.SILVER);

    /** By hand: 60.00 is below 75, so it could not have been placed; its fees of 17.80 are lost. */
    private final PlacedOrder small = quoted(retreat, "60.00", fee(RuleKind.SMALL_ORDER_SURCHARGE, "9.90"), freight());

    /** By hand: 132.40 pays 12.00 and 7.90; were the 12.00 the first, they would be given back. */
    private final PlacedOrder middle =
            takenOver(retreat, "132.40", fee(RuleKind.SMALL_ORDER_SURCHARGE, "9.90"), freight());

    /** By hand: 96.00 at 4 % is a list price of 100.00, at 5 % that is 95.00; freight 5.90 as before. */
    private final PlacedOrder forward = takenOver(silver, "96.00", fee(RuleKind.FREIGHT, "5.90"));

    @Test
    void quotesAStoredQuoteAgainAndRefusesWhatIsBelowTheNewMinimum() {
        assertThat(replay.of(small, true)).isEqualTo(new Outcome(true, true, Money.of("60.00"), Map.of()));
    }

    @Test
    void judgesAnOrderFromElsewhereByItsGoodsValueAndGivesTheFirstSurchargeBack() {
        assertThat(replay.of(middle, false))
                .isEqualTo(new Outcome(
                        false,
                        false,
                        Money.of("132.40"),
                        Map.of(
                                RuleKind.SMALL_ORDER_SURCHARGE, Money.of("12.00"),
                                RuleKind.FREIGHT, Money.of("7.90"))));
        assertThat(replay.of(middle, true).fees())
                .isEqualTo(Map.of(
                        RuleKind.SMALL_ORDER_SURCHARGE, Money.of("12.00"),
                        RuleKind.FIRST_SURCHARGE_WAIVER, Money.of("-12.00"),
                        RuleKind.FREIGHT, Money.of("7.90")));
    }

    @Test
    void reckonsTheGrowthDiscountOfAnOrderFromElsewhereAnew() {
        assertThat(replay.of(forward, false))
                .isEqualTo(new Outcome(false, false, Money.of("95.00"), Map.of(RuleKind.FREIGHT, Money.of("5.90"))));
        Replay unknown = new Replay(draft, TODAY, version -> Optional.empty(), id -> true);
        assertThat(unknown.of(forward, false).goods())
                .as("nothing is known of the rules it was placed under")
                .isEqualTo(Money.of("96.00"));
        Replay exempt = new Replay(draft, TODAY, version -> Optional.of(TermsFixtures.DEFAULTS), id -> false);
        assertThat(exempt.of(forward, false).goods()).isEqualTo(Money.of("96.00"));
    }

    @Test
    void takesARuleThatCountsTodayForEveryDayAndNoOther() {
        RuleSet dated =
                draft(rule(RuleKind.HARD_MINIMUM, RETREAT).from(Money.of("75")).valid(TODAY, TODAY.plusDays(30)));
        RuleSet over = draft(rule(RuleKind.HARD_MINIMUM, RETREAT)
                .from(Money.of("75"))
                .valid(TODAY.minusDays(90), TODAY.minusDays(1)));
        assertThat(new Replay(dated, TODAY, version -> Optional.empty(), id -> true)
                        .of(small, false)
                        .refused())
                .isTrue();
        assertThat(new Replay(over, TODAY, version -> Optional.empty(), id -> true)
                        .of(small, false)
                        .refused())
                .isFalse();
    }

    @Test
    void leavesEverythingAsItWasUnderTheSameRules() {
        Replay same =
                new Replay(TermsFixtures.DEFAULTS, TODAY, version -> Optional.of(TermsFixtures.DEFAULTS), id -> true);
        for (PlacedOrder order : List.of(small, middle, forward)) {
            Outcome outcome = same.of(order, false);
            assertThat(outcome.goods()).isEqualTo(order.goods());
            assertThat(outcome.fees())
                    .isEqualTo(order.fees().stream().collect(java.util.stream.Collectors.toMap(Fee::rule, Fee::net)));
        }
    }

    /** The three orders and a second one of 160.00 that pays no surcharge today, added up by hand. */
    @Test
    void addsUpThreeOrdersAndTheirNeighboursAsReckonedByHand() {
        PlacedOrder second = takenOver(retreat, "160.00", freight());
        Tally tally = new Tally(Set.of());
        for (PlacedOrder order : List.of(small, middle, second, forward)) {
            tally.add(order, replay.of(order, tally.firstOpen(order.account())), Money.of("40.00"));
        }
        BackTestResult result = tally.result(Set.of());

        // before 17.80 + 17.80 + 7.90 + 5.90; after 0 + (12.00 − 12.00 + 7.90) + (12.00 + 7.90) + 5.90
        assertThat(result.all())
                .isEqualTo(new Effect(
                        4,
                        Money.of("49.40"),
                        Money.of("33.70"),
                        Money.of("-1.00"),
                        1,
                        Money.of("60.00"),
                        Money.of("20.00")));
        assertThat(result.quoted()).isEqualTo(1);
        assertThat(result.judged()).isEqualTo(3);
        assertThat(result.rules())
                .containsExactly(
                        new ByRule(RuleKind.SMALL_ORDER_SURCHARGE, Money.of("19.80"), Money.of("24.00")),
                        new ByRule(RuleKind.FIRST_SURCHARGE_WAIVER, Money.ZERO, Money.of("-12.00")),
                        new ByRule(RuleKind.FREIGHT, Money.of("29.60"), Money.of("21.70")));
        assertThat(result.strategies())
                .extracting(one -> one.strategy() + " " + one.hit() + "/" + one.accounts())
                .containsExactly(RETREAT + " 1/1", FORWARD + " 0/1");
        assertThat(result.hardest())
                .extracting(BackTestResult.ByAccount::account)
                .containsExactly(retreat.account());
        assertThat(result.hit()).isOne();
        assertThat(result.relieved()).isOne();
        assertThat(result.shutOut()).isZero();
        assertThat(result.months()).singleElement().satisfies(month -> assertThat(month.month())
                .hasToString("2026-03"));
    }

    @Test
    void hasNoFiguresWithoutOrders() {
        BackTestResult none = new Tally(Set.of()).result(Set.of());
        assertThat(none.all()).isEqualTo(Effect.NONE);
        assertThat(none.hardest()).isEmpty();
    }

    /** The defaults with some rules replaced. */
    private static RuleSet draft(StatedRule... changes) {
        List<RuleKey> keys = Stream.of(changes).map(StatedRule::key).toList();
        Stream<StatedRule> others = TermsFixtures.DEFAULTS.rules().stream().filter(rule -> !keys.contains(rule.key()));
        return new RuleSet(7, TODAY, Stream.concat(others, Stream.of(changes)).toList());
    }

    private static Fee fee(RuleKind rule, String net) {
        return new Fee(rule, Money.of(net));
    }

    private static Fee freight() {
        return fee(RuleKind.FREIGHT, "7.90");
    }

    private static PlacedOrder takenOver(Standing standing, String goods, Fee... fees) {
        Line line = new Line(new LineItem.Article(ArticleId.next()), Quantity.of(1), PriceUnit.ONE, Money.of(goods));
        return order(standing, goods, List.of(line), Optional.empty(), fees);
    }

    private static PlacedOrder quoted(Standing standing, String goods, Fee... fees) {
        ArticleId id = ArticleId.next();
        LineFacts facts = new LineFacts.OfArticle(
                new LineItem.Article(id),
                "FIX-1",
                new LocalizedText("Prüfling", "Specimen"),
                1,
                VatRate.STANDARD,
                true,
                ArticleStatus.ACTIVE,
                Optional.empty(),
                new PriceFacts(
                        id,
                        PriceUnit.ONE,
                        true,
                        UnitPrice.of("0.01"),
                        List.of(PriceFixtures.ladder(LadderKind.LIST, 1, goods))));
        QuoteInputs inputs = new QuoteInputs(
                List.of(new QuoteInputs.Line(facts, Quantity.of(1))),
                standing,
                TermsFixtures.DEFAULTS.version(),
                Channel.WEB,
                LocalDate.of(2026, 3, 10),
                new QuoteInputs.Buyer(Optional.empty(), "Jana Brandt"),
                DeliverySpeed.STANDARD);
        Line line = new Line(new LineItem.Article(id), Quantity.of(1), PriceUnit.ONE, Money.of(goods));
        return order(standing, goods, List.of(line), Optional.of(inputs), fees);
    }

    private static PlacedOrder order(
            Standing standing, String goods, List<Line> lines, Optional<QuoteInputs> inputs, Fee... fees) {
        return new PlacedOrder(
                OrderId.next(),
                "2026-000001",
                PLACED,
                standing,
                Channel.WEB,
                DeliverySpeed.STANDARD,
                TermsFixtures.DEFAULTS.version(),
                Money.of(goods),
                List.of(fees),
                lines,
                inputs);
    }
}
