package de.kontor.bench;

import de.kontor.BenchPortal;
import de.kontor.assortment.ArticleQuery;
import de.kontor.assortment.ArticleSearch;
import de.kontor.assortment.Assortment;
import de.kontor.assortment.PriceRange;
import de.kontor.assortment.SearchSort;
import de.kontor.identity.Actor;
import de.kontor.pricing.EffectivePrices;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Search over 100,000 articles by 8 callers without pause: numbers, beginnings of numbers, GTINs, words, sizes,
 * standards, typos, compounds, English; every second ten within a category. The same sorted by own price, every third
 * narrowed to a range of it, every tenth over all articles.
 */
final class SearchPart implements Bench.Part {
    private static final int ARTICLES = 100_000;
    private static final int CALLERS = 8;
    private static final int SEARCHES = 2_000;
    private static final int PAGE = 25;
    private static final double TARGET = 15;
    private static final double PRICE_TARGET = 20;
    private static final int SEGMENT_PRICES = 20_000;
    private static final int ACCOUNT_PRICES = 500;

    private record Search(String text, Optional<String> category) {}

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.forReading("search")) {
            GeneratedArticles generated = new GeneratedArticles(ARTICLES);
            Scenery scenery = new Scenery(portal);
            List<ArticleId> articles = scenery.articles(generated);
            Actor.Member buyer = scenery.buyers(1, false).getFirst().actor();
            enterPrices(portal, articles, buyer);
            List<Search> searches = new ArrayList<>();
            for (int turn = 0; turn < SEARCHES; turn++) {
                searches.add(new Search(generated.query(turn), generated.category((long) turn)));
            }
            ArticleSearch search = portal.bean(ArticleSearch.class);
            Assortment assortment = portal.bean(Assortment.class);
            List<Callable<?>> hits = work(searches, one -> search.search(one.text(), one.category(), 0, PAGE));
            List<Callable<?>> pages = work(
                    searches, one -> assortment.find(buyer, new ArticleQuery(one.text(), one.category(), 0, PAGE)));
            List<Callable<?>> priced = IntStream.range(0, SEARCHES)
                    .<Callable<?>>mapToObj(turn -> () -> assortment.find(buyer, byPrice(searches.get(turn), turn)))
                    .toList();
            EffectivePrices effective = portal.bean(EffectivePrices.class);
            Callers.Run computed = Callers.run(1, List.of(Executors.callable(effective::computeAll)));
            Callers.run(CALLERS, priced.subList(0, SEARCHES / 4));
            Callers.run(CALLERS, pages.subList(0, SEARCHES / 4));
            Callers.Run found = Callers.run(CALLERS, hits);
            Callers.Run shown = Callers.run(CALLERS, pages);
            Callers.Run sorted = Callers.run(CALLERS, priced);
            Callers.Run alone = Callers.run(1, hits.subList(0, SEARCHES / 4));
            perKind(hits);
            return List.of(
                    Figure.atMost(TARGET, "search", "hits of 100,000 articles, p95, 8 callers", found.p95(), "ms"),
                    Figure.plain("search", "hits, p50, 8 callers", found.p50(), "ms"),
                    Figure.plain("search", "hits, 8 callers", found.perSecond(), "per second"),
                    Figure.plain("search", "hits, p95, 1 caller", alone.p95(), "ms"),
                    Figure.plain("search", "hits, prices, stock and counts, p95, 8 callers", shown.p95(), "ms"),
                    Figure.plain("search", "hits, prices, stock and counts, p50, 8 callers", shown.p50(), "ms"),
                    Figure.atMost(
                            PRICE_TARGET, "search", "page sorted by own price, p95, 8 callers", sorted.p95(), "ms"),
                    Figure.plain("search", "page sorted by own price, p50, 8 callers", sorted.p50(), "ms"),
                    Figure.plain("search", "effective prices of all articles computed anew", computed.seconds(), "s"));
        }
    }

    private static ArticleQuery byPrice(Search one, int turn) {
        PriceRange range = turn % 3 == 0
                ? new PriceRange(Optional.of(new BigDecimal("0.05")), Optional.of(new BigDecimal("0.11")))
                : PriceRange.ANY;
        return new ArticleQuery(
                turn % 10 == 0 ? "" : one.text(),
                one.category(),
                Map.of(),
                range,
                SearchSort.PRICE,
                ArticleQuery.Language.GERMAN,
                0,
                PAGE);
    }

    /** A book of the buyer's segment and agreements beside the list, at many prices. */
    private static void enterPrices(BenchPortal portal, List<ArticleId> articles, Actor.Member buyer) {
        PriceBooks books = portal.bean(PriceBooks.class);
        Actor system = new Actor.SystemActor(Actor.Cause.IMPORT);
        LocalDate day = LocalDate.of(2026, 2, 1);
        for (int from = 0; from < SEGMENT_PRICES; from += 1_000) {
            books.enterSegmentPrices(system, "STANDARD", day, entries(articles, from, 1_000, 5));
        }
        books.enterAccountPrices(system, buyer.account(), day, entries(articles, 0, ACCOUNT_PRICES, 7));
    }

    /** Articles some steps apart, at 8.00 to 12.00 a hundred. */
    private static List<PriceEntry> entries(List<ArticleId> articles, int from, int count, int step) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new PriceEntry(
                        articles.get(i * step % articles.size()),
                        List.of(new VolumeTier(
                                1, UnitPrice.of(new BigDecimal(80_000 + i * 37 % 40_000).movePointLeft(4))))))
                .toList();
    }

    private static void perKind(List<Callable<?>> hits) throws Exception {
        String[] kinds = {
            "number", "prefix", "gtin", "word", "word+size", "size", "norm+size", "typo", "compound", "english"
        };
        for (int kind = 0; kind < kinds.length; kind++) {
            List<Callable<?>> some = new ArrayList<>();
            for (int turn = kind; turn < hits.size() / 4; turn += kinds.length) {
                some.add(hits.get(turn));
            }
            Callers.Run run = Callers.run(1, some);
            System.out.printf("  %-10s p50 %7.1f ms, p95 %7.1f ms, 1 caller%n", kinds[kind], run.p50(), run.p95());
        }
    }

    private interface Asked {
        Object ask(Search search);
    }

    private static List<Callable<?>> work(List<Search> searches, Asked asked) {
        return searches.stream().<Callable<?>>map(one -> () -> asked.ask(one)).toList();
    }
}
