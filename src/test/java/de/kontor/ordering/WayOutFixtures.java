package de.kontor.ordering;

import static de.kontor.ordering.QuoteFixtures.TODAY;

import de.kontor.ordering.Prospect.Need;
import de.kontor.ordering.QuoteFixtures.AnArticle;
import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.ordering.WayOut.Step;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.terms.TermsFixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/** What a cart could be filled up with: {@code needed(anArticle().priced("18.20"), 1, TODAY.plusDays(11))}. */
final class WayOutFixtures {
    private WayOutFixtures() {}

    static Prospect needed(AnArticle article, int pieces, LocalDate day) {
        return new Prospect((LineFacts.OfArticle) article.facts(), 10_000, List.of(new Need(day, pieces)));
    }

    static Prospect neverNeeded(AnArticle article) {
        return new Prospect((LineFacts.OfArticle) article.facts(), 10_000, List.of());
    }

    static Prospect withStock(Prospect prospect, int pieces) {
        return new Prospect(prospect.facts(), pieces, prospect.needs());
    }

    static Origin reorderOn(LocalDate day) {
        return new Origin("PLAN", new UUID(1, day.toEpochDay()), day);
    }

    static WaysOut waysOut(Quote cart, Prospect... prospects) {
        return waysOut(cart, new LinkedHashMap<>(), prospects);
    }

    static WaysOut waysOut(Quote cart, SequencedMap<Origin, List<QuoteInputs.Line>> coming, Prospect... prospects) {
        List<Prospect> all = new ArrayList<>(List.of(prospects));
        return WayOutSolver.solve(
                cart,
                TermsFixtures.DEFAULTS,
                new WayOutFacts(all, coming, Cart.MAX_LINES - cart.lines().size()));
    }

    static List<Step> steps(WaysOut ways) {
        return ways.ways().stream().map(WayOut::step).toList();
    }

    static TopUp topUp(WayOut way) {
        return (TopUp) way.step();
    }

    static LocalDate inDays(int days) {
        return TODAY.plusDays(days);
    }
}
