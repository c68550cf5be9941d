package de.kontor.bench;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleStatus;
import de.kontor.ordering.LineFacts;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuoteInputs;
import de.kontor.ordering.Quoting;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.TermsFixtures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Quotes of a cart of 50 lines: three ladders each, two VAT rates, growth discount, floor, fees spread over rates. */
@State(Scope.Benchmark)
public class QuoteBenchmark {
    private static final int LINES = 50;

    private final QuoteInputs forward = inputs(PriceFixtures.aForwardAccountInTier(GrowthTier.SILVER));
    private final QuoteInputs retreat = inputs(PriceFixtures.anAccountIn(Strategy.RETREAT, GrowthTier.BASE));

    @Benchmark
    public Quote forward() {
        return Quoting.quote(forward, TermsFixtures.DEFAULTS);
    }

    @Benchmark
    public Quote retreat() {
        return Quoting.quote(retreat, TermsFixtures.DEFAULTS);
    }

    private static QuoteInputs inputs(Standing standing) {
        return new QuoteInputs(
                IntStream.range(0, LINES).mapToObj(QuoteBenchmark::line).toList(),
                standing,
                TermsFixtures.DEFAULTS.version(),
                Channel.WEB,
                LocalDate.of(2026, 11, 23),
                new QuoteInputs.Buyer(Optional.empty(), "Jana Brandt"),
                DeliverySpeed.STANDARD);
    }

    private static QuoteInputs.Line line(int number) {
        ArticleId id = ArticleId.next();
        List<Ladder> ladders = List.of(
                PriceFixtures.ladder(LadderKind.LIST, 1, "0.8600", 100, "0.7900", 500, "0.7200"),
                PriceFixtures.ladder(LadderKind.SEGMENT, 1, "0.8400", 100, "0.7700", 500, "0.7000"),
                PriceFixtures.ladder(LadderKind.ACCOUNT, 1, "0.8200", 100, "0.7500", 500, "0.6900"));
        LineFacts facts = new LineFacts.OfArticle(
                new LineItem.Article(id),
                "BN-" + number,
                new LocalizedText("Prüfling " + number, "Specimen " + number),
                10,
                number % 5 == 0 ? VatRate.REDUCED : VatRate.STANDARD,
                true,
                ArticleStatus.ACTIVE,
                Optional.empty(),
                new PriceFacts(
                        id,
                        PriceUnit.HUNDRED,
                        true,
                        UnitPrice.of(number % 7 == 0 ? "0.6700" : "0.3000"),
                        // every third line has an agreed price
                        number % 3 == 0 ? ladders : ladders.subList(0, 2)));
        return new QuoteInputs.Line(facts, Quantity.of(100 + number * 7));
    }
}
