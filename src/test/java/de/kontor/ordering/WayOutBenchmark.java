package de.kontor.ordering;

import static de.kontor.ordering.QuoteFixtures.anArticle;
import static de.kontor.ordering.QuoteFixtures.inputs;
import static de.kontor.ordering.QuoteFixtures.noLimit;
import static de.kontor.ordering.WayOutFixtures.inDays;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.Prospect.Need;
import de.kontor.pricing.LadderKind;
import de.kontor.pricing.PriceFixtures;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.terms.TermsFixtures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ways out of a cart of 50 lines with 200 candidates, two VAT rates, volume tiers and one reorder to come. */
@State(Scope.Benchmark)
public class WayOutBenchmark {
    private static final int LINES = 50;
    private static final int CANDIDATES = 200;

    private final List<Prospect> prospects = IntStream.range(0, CANDIDATES + LINES)
            .mapToObj(WayOutBenchmark::prospect)
            .toList();
    private final Quote retreat = cart(PriceFixtures.anAccountIn(Strategy.RETREAT, GrowthTier.BASE), 1);
    private final Quote belowMinimum = cart(PriceFixtures.anAccountIn(Strategy.RETREAT, GrowthTier.BASE), 0);

    @Benchmark
    public WaysOut surchargeAndFreight() {
        return solve(retreat);
    }

    @Benchmark
    public WaysOut belowTheMinimum() {
        return solve(belowMinimum);
    }

    private WaysOut solve(Quote cart) {
        SequencedMap<TopUpSource.Origin, List<QuoteInputs.Line>> coming = new LinkedHashMap<>();
        coming.put(
                WayOutFixtures.reorderOn(inDays(21)),
                List.of(new QuoteInputs.Line(prospects.getFirst().facts(), Quantity.of(100))));
        return WayOutSolver.solve(
                cart, TermsFixtures.DEFAULTS, new WayOutFacts(prospects, coming, Cart.MAX_LINES - LINES));
    }

    /** 132 or 40 euros in lines of a few cents each. */
    private Quote cart(Standing standing, int extra) {
        List<QuoteInputs.Line> lines = prospects.stream()
                .skip(CANDIDATES)
                .map(prospect -> new QuoteInputs.Line(prospect.facts(), Quantity.of(10 + extra * 20)))
                .toList();
        return QuoteFixtures.quote(inputs(standing, noLimit(), lines));
    }

    private static Prospect prospect(int number) {
        String price = number < CANDIDATES ? Money.ofCents(20 + number * 13).toString() : "0.088";
        var article = anArticle()
                .priced(LadderKind.LIST, 1, price, 500, "0.08")
                .packedBy(10)
                .at(number % 5 == 0 ? VatRate.REDUCED : VatRate.STANDARD);
        return new Prospect(
                (LineFacts.OfArticle) article.facts(),
                2_000,
                List.of(new Need(inDays(number % 50), 20), new Need(inDays(50 + number % 30), 20)));
    }
}
