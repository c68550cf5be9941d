package de.kontor.ordering;

import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineFacts.OfArticle;
import de.kontor.ordering.Prospect.Need;
import de.kontor.ordering.QuoteInputs.Line;
import de.kontor.ordering.TopUpSource.Candidate;
import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.springframework.stereotype.Component;

/** Fetches what ways out are made of, in a fixed number of statements, and has them solved. */
@Component
class WayOutDesk {
    private static final int FITTING = 3;

    private final List<TopUpSource> sources;
    private final QuoteDesk quotes;
    private final TradeHabits trade;
    private final Catalog catalog;
    private final Terms terms;

    WayOutDesk(List<TopUpSource> sources, QuoteDesk quotes, TradeHabits trade, Catalog catalog, Terms terms) {
        this.sources = sources;
        this.quotes = quotes;
        this.trade = trade;
        this.catalog = catalog;
        this.terms = terms;
    }

    WaysOut ways(Actor.Member member, Quote quote) {
        RuleSet rules = terms.version(quote.inputs().ruleSetVersion());
        WayOutQuestion cart = new WayOutQuestion(quote, rules);
        if (!cart.asks()) {
            return WaysOut.NONE;
        }
        List<Candidate> candidates = sources.stream()
                .flatMap(source -> source.candidates(member.account(), cart.today()).stream())
                .toList();
        WaysOut ways = WayOutSolver.solve(quote, rules, facts(quote, candidates, List.of()));
        if (cart.minimum().isPresent() && ways.fitting().size() < FITTING) {
            // an account without habits is shown what others of its trade buy
            List<LineItem> others = trade.usual(member).stream()
                    .<LineItem>map(LineItem.Article::new)
                    .toList();
            return WayOutSolver.solve(quote, rules, facts(quote, candidates, others));
        }
        return ways;
    }

    private WayOutFacts facts(Quote quote, List<Candidate> candidates, List<LineItem> others) {
        SequencedSet<LineItem> items = new LinkedHashSet<>();
        quote.lines().forEach(line -> items.add(line.item()));
        candidates.forEach(candidate -> items.add(candidate.item()));
        items.addAll(others);
        Map<LineItem, LineFacts> facts = facts(quote, items);
        int room = Cart.MAX_LINES - quote.lines().size();
        return new WayOutFacts(prospects(items, facts, needs(candidates)), coming(candidates, facts), room);
    }

    /** Those of the cart are there already. */
    private Map<LineItem, LineFacts> facts(Quote quote, Collection<LineItem> items) {
        Map<LineItem, LineFacts> facts = new HashMap<>();
        quote.inputs().lines().forEach(line -> facts.put(line.facts().item(), line.facts()));
        List<LineItem> unknown =
                items.stream().filter(item -> !facts.containsKey(item)).toList();
        if (!unknown.isEmpty()) {
            facts.putAll(quotes.facts(
                    quote.inputs().standing(), unknown, quote.inputs().day()));
        }
        return facts;
    }

    private List<Prospect> prospects(
            Collection<LineItem> items, Map<LineItem, LineFacts> facts, Map<LineItem, List<Need>> needs) {
        List<OfArticle> articles = items.stream()
                .map(facts::get)
                .filter(OfArticle.class::isInstance)
                .map(OfArticle.class::cast)
                .toList();
        List<ArticleId> ids =
                articles.stream().map(article -> article.item().id()).toList();
        Map<ArticleId, StockLevel> stock = catalog.stock(ids);
        return articles.stream()
                .map(article -> new Prospect(
                        article,
                        stock.getOrDefault(article.item().id(), StockLevel.NONE).available(),
                        needs.getOrDefault(article.item(), List.of())))
                .toList();
    }

    private static Map<LineItem, List<Need>> needs(List<Candidate> candidates) {
        Map<LineItem, List<Need>> needs = new HashMap<>();
        candidates.stream()
                .filter(candidate -> candidate.origin().isEmpty())
                .forEach(candidate -> needs.computeIfAbsent(candidate.item(), item -> new ArrayList<>())
                        .add(new Need(candidate.neededBy(), candidate.quantity().pieces())));
        return needs;
    }

    /** An order to come of which something can no longer be quoted is left to its source. */
    private static SequencedMap<Origin, List<Line>> coming(List<Candidate> candidates, Map<LineItem, LineFacts> facts) {
        SequencedMap<Origin, SequencedMap<LineItem, Quantity>> orders = new LinkedHashMap<>();
        candidates.forEach(candidate -> candidate.origin().ifPresent(origin -> orders.computeIfAbsent(
                        origin, one -> new LinkedHashMap<>())
                .merge(candidate.item(), candidate.quantity(), Quantity::plus)));
        SequencedMap<Origin, List<Line>> coming = new LinkedHashMap<>();
        orders.forEach((origin, items) -> {
            List<Line> lines = new ArrayList<>();
            items.forEach((item, quantity) ->
                    Optional.ofNullable(facts.get(item)).ifPresent(found -> lines.add(new Line(found, quantity))));
            if (lines.size() == items.size()) {
                coming.put(origin, lines);
            }
        });
        return coming;
    }
}
