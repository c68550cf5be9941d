package de.kontor.ordering;

import static de.kontor.ordering.QuoteFixtures.inputs;
import static de.kontor.ordering.QuoteFixtures.quote;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleStatus;
import de.kontor.ordering.Quote.FeeLine;
import de.kontor.ordering.Quote.VatShare;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.RuleKind;
import de.kontor.terms.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every quote, whatever lies in the cart. */
class QuotePropertyTests {
    private static final QuoteJson JSON =
            new QuoteJson(JsonMapper.builder().findAndAddModules().build());

    @Property
    void addsUpToTheCent(@ForAll("carts") QuoteInputs inputs) {
        Quote quote = quote(inputs);
        Money goods = sum(quote.lines().stream().map(QuotedLine::net));
        Money fees = sum(quote.fees().stream().map(FeeLine::net));
        assertThat(quote.goods()).isEqualTo(goods);
        assertThat(quote.net()).isEqualTo(goods.plus(fees));
        assertThat(sum(quote.vat().stream().map(VatSum::net))).isEqualTo(quote.net());
        assertThat(quote.gross())
                .isEqualTo(quote.net().plus(sum(quote.vat().stream().map(VatSum::vat))));
    }

    @Property
    void takesVatOncePerRateOnTheSum(@ForAll("carts") QuoteInputs inputs) {
        Quote quote = quote(inputs);
        assertThat(quote.vat()).extracting(VatSum::rate).doesNotHaveDuplicates();
        for (VatSum sum : quote.vat()) {
            Money lines = sum(quote.lines().stream()
                    .filter(line -> line.vatRate().equals(sum.rate()))
                    .map(QuotedLine::net));
            Money shares = sum(quote.fees().stream()
                    .flatMap(fee -> fee.shares().stream())
                    .filter(share -> share.rate().equals(sum.rate()))
                    .map(VatShare::net));
            assertThat(sum.net()).isEqualTo(lines.plus(shares));
            assertThat(sum.vat()).isEqualTo(sum.rate().on(sum.net()));
        }
    }

    @Property
    void splitsEveryFeeCompletelyAndNeverAgainstItsSign(@ForAll("carts") QuoteInputs inputs) {
        for (FeeLine fee : quote(inputs).fees()) {
            boolean givenBack = fee.rule() == RuleKind.FIRST_SURCHARGE_WAIVER;
            assertThat(fee.net().isNegative()).isEqualTo(givenBack);
            assertThat(fee.net().isZero()).isFalse();
            assertThat(sum(fee.shares().stream().map(VatShare::net))).isEqualTo(fee.net());
            assertThat(fee.shares())
                    .allMatch(share ->
                            share.net().isNegative() == givenBack || share.net().isZero());
        }
    }

    @Property
    void doesNotCareForTheOrderOfTheLines(@ForAll("carts") QuoteInputs inputs, @ForAll Random random) {
        List<QuoteInputs.Line> shuffled = new ArrayList<>(inputs.lines());
        Collections.shuffle(shuffled, random);
        Quote one = quote(inputs);
        Quote other = quote(with(shuffled, inputs));
        assertThat(other)
                .usingRecursiveComparison()
                .ignoringFields("inputs", "lines")
                .isEqualTo(one);
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(one.lines());
        assertThat(other.isOrderable()).isEqualTo(one.isOrderable());
    }

    @Property
    void hasNoSideEffect(@ForAll("carts") QuoteInputs inputs) {
        String before = JSON.write(quote(inputs));
        assertThat(quote(inputs)).isEqualTo(quote(inputs));
        assertThat(JSON.write(quote(inputs))).isEqualTo(before);
    }

    @Property
    void neverTurnsAMetMinimumIntoARefusalByAddingALine(
            @ForAll("carts") QuoteInputs inputs, @ForAll("lines") QuoteInputs.Line more) {
        List<QuoteInputs.Line> longer = new ArrayList<>(inputs.lines());
        longer.add(more);
        Quote before = quote(inputs);
        Quote after = quote(with(longer, inputs));
        assertThat(after.goods()).isGreaterThanOrEqualTo(before.goods());
        if (before.verdicts().stream().anyMatch(QuotePropertyTests::isMinimumMet)) {
            assertThat(after.verdicts()).noneMatch(QuotePropertyTests::isBelowMinimum);
        }
    }

    @Property
    void neverLiftsAThresholdByAFee(@ForAll("carts") QuoteInputs inputs) {
        Quote quote = quote(inputs);
        quote.verdicts().stream()
                .flatMap(verdict -> verdict.threshold().stream())
                .forEach(threshold -> assertThat(threshold.reached()).isEqualTo(quote.goods()));
    }

    @Property
    void chargesWhatItsVerdictsSay(@ForAll("carts") QuoteInputs inputs) {
        Quote quote = quote(inputs);
        assertThat(quote.fees())
                .extracting(FeeLine::rule)
                .containsExactlyElementsOf(quote.verdicts().stream()
                        .filter(verdict -> verdict instanceof Verdict.Surcharge || verdict instanceof Verdict.Waiver)
                        .map(Verdict::rule)
                        .toList());
    }

    @Property
    void costsTheSameWithAWaiverAsWithoutASurcharge(@ForAll("plainCarts") QuoteInputs inputs) {
        Quote quote = quote(QuoteFixtures.firstSurchargeOpen(inputs));
        Money surcharges = sum(quote.fees().stream()
                .filter(fee ->
                        fee.rule() == RuleKind.SMALL_ORDER_SURCHARGE || fee.rule() == RuleKind.FIRST_SURCHARGE_WAIVER)
                .map(FeeLine::net));
        assertThat(surcharges).isEqualTo(Money.ZERO);
        Quote without = quote(inputs);
        Money surcharge = QuoteFixtures.fee(RuleKind.SMALL_ORDER_SURCHARGE, without);
        assertThat(quote.net()).isEqualTo(without.net().minus(surcharge));
    }

    @Property
    void comesBackFromJsonAsItWas(@ForAll("carts") QuoteInputs inputs) {
        Quote quote = quote(inputs);
        Quote read = JSON.read(JSON.write(quote));
        assertThat(read).isEqualTo(quote);
        assertThat(quote(read.inputs())).isEqualTo(quote);
    }

    private static QuoteInputs with(List<QuoteInputs.Line> lines, QuoteInputs other) {
        QuoteInputs inputs = inputs(other.standing(), other.buyer(), lines);
        return other.firstSurchargeOpen() ? QuoteFixtures.firstSurchargeOpen(inputs) : inputs;
    }

    private static boolean isMinimumMet(Verdict verdict) {
        return verdict.rule() == RuleKind.HARD_MINIMUM && verdict instanceof Verdict.Accepted;
    }

    private static boolean isBelowMinimum(Verdict verdict) {
        return verdict.rule() == RuleKind.HARD_MINIMUM && verdict instanceof Verdict.Refusal;
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    @Provide
    Arbitrary<QuoteInputs> carts() {
        return Combinators.combine(plainCarts(), Arbitraries.of(true, false))
                .as((inputs, first) -> first ? QuoteFixtures.firstSurchargeOpen(inputs) : inputs);
    }

    @Provide
    Arbitrary<QuoteInputs> plainCarts() {
        Arbitrary<Optional<Money>> limits =
                Arbitraries.longs().between(0, 300_000).map(Money::ofCents).optional();
        return Combinators.combine(lines().list().ofMaxSize(8), standings(), limits)
                .as((lines, standing, limit) -> inputs(standing, new QuoteInputs.Buyer(limit, "Jana Brandt"), lines));
    }

    private static Arbitrary<Standing> standings() {
        return Combinators.combine(
                        Arbitraries.of(AccountStatus.class),
                        Arbitraries.of(Strategy.class),
                        Arbitraries.of(GrowthTier.class))
                .as((status, strategy, tier) -> new Standing(AccountId.next(), status, "STANDARD", strategy, tier));
    }

    @Provide
    Arbitrary<QuoteInputs.Line> lines() {
        return Combinators.combine(facts(), Arbitraries.integers().between(1, 5_000))
                .as((facts, quantity) -> new QuoteInputs.Line(facts, Quantity.of(quantity)));
    }

    private static Arbitrary<LineFacts> facts() {
        return Combinators.combine(
                        prices(),
                        Arbitraries.of(1, 10, 50, 100),
                        Arbitraries.of(VatRate.STANDARD, VatRate.REDUCED, VatRate.of("0")),
                        Arbitraries.of(true, false),
                        Arbitraries.of(ArticleStatus.class),
                        Arbitraries.integers().between(0, 2_000).optional())
                .as((prices, packaging, vat, standard, status, stock) -> new LineFacts.OfArticle(
                        new LineItem.Article(prices.article()),
                        "FIX-" + packaging,
                        new LocalizedText("Prüfling", "Specimen"),
                        packaging,
                        vat,
                        standard,
                        status,
                        stock,
                        prices));
    }

    private static Arbitrary<PriceFacts> prices() {
        Arbitrary<List<Ladder>> ladders = Arbitraries.of(LadderKind.class).set().flatMap(kinds -> Combinators.combine(
                        kinds.stream().map(QuotePropertyTests::ladder).toList())
                .as(found -> found));
        return Combinators.combine(
                        ladders,
                        Arbitraries.of(PriceUnit.class),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 300_000))
                .as((found, unit, eligible, cost) ->
                        new PriceFacts(ArticleId.next(), unit, eligible, new UnitPrice(cost), found));
    }

    private static Arbitrary<Ladder> ladder(LadderKind kind) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 300_000),
                        Arbitraries.longs().between(0, 100_000))
                .as((high, step) -> new Ladder(
                        kind,
                        LocalDate.of(2026, 1, 1),
                        List.of(
                                new VolumeTier(1, new UnitPrice(high)),
                                new VolumeTier(500, new UnitPrice(Math.max(0, high - step))))));
    }
}
