package de.kontor.bench;

import de.kontor.BenchPortal;
import de.kontor.assortment.ArticleQuery;
import de.kontor.assortment.ArticleSearch;
import de.kontor.assortment.Assortment;
import de.kontor.identity.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Search over 100,000 articles by 8 callers without pause: numbers, beginnings of numbers, GTINs, words, sizes,
 * standards, typos, compounds, English; every second ten within a category.
 */
final class SearchPart implements Bench.Part {
    private static final int ARTICLES = 100_000;
    private static final int CALLERS = 8;
    private static final int SEARCHES = 2_000;
    private static final int PAGE = 25;
    private static final double TARGET = 15;

    private record Search(String text, Optional<String> category) {}

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.forReading("search")) {
            GeneratedArticles generated = new GeneratedArticles(ARTICLES);
            Scenery scenery = new Scenery(portal);
            scenery.articles(generated);
            Actor.Member buyer = scenery.buyers(1, false).getFirst().actor();
            List<Search> searches = new ArrayList<>();
            for (int turn = 0; turn < SEARCHES; turn++) {
                searches.add(new Search(generated.query(turn), generated.category((long) turn)));
            }
            ArticleSearch search = portal.bean(ArticleSearch.class);
            Assortment assortment = portal.bean(Assortment.class);
            List<Callable<?>> hits = work(searches, one -> search.search(one.text(), one.category(), 0, PAGE));
            List<Callable<?>> pages = work(
                    searches, one -> assortment.find(buyer, new ArticleQuery(one.text(), one.category(), 0, PAGE)));
            Callers.run(CALLERS, pages.subList(0, SEARCHES / 4));
            Callers.Run found = Callers.run(CALLERS, hits);
            Callers.Run shown = Callers.run(CALLERS, pages);
            Callers.Run alone = Callers.run(1, hits.subList(0, SEARCHES / 4));
            perKind(hits);
            return List.of(
                    Figure.atMost(TARGET, "search", "hits of 100,000 articles, p95, 8 callers", found.p95(), "ms"),
                    Figure.plain("search", "hits, p50, 8 callers", found.p50(), "ms"),
                    Figure.plain("search", "hits, 8 callers", found.perSecond(), "per second"),
                    Figure.plain("search", "hits, p95, 1 caller", alone.p95(), "ms"),
                    Figure.plain("search", "hits, prices, stock and counts, p95, 8 callers", shown.p95(), "ms"),
                    Figure.plain("search", "hits, prices, stock and counts, p50, 8 callers", shown.p50(), "ms"));
        }
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
