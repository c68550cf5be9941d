package de.kontor.bench;

import de.kontor.BenchPortal;
import de.kontor.bench.Scenery.Buyer;
import de.kontor.ordering.Shopping;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Heap per open tab: sessions of their own that show one view each, measured after full collections. */
final class TabPart implements Bench.Part {
    private static final int TABS = 200;
    private static final double TARGET_KB = 300;

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.durable("tabs")) {
            Scenery scenery = new Scenery(portal);
            GeneratedArticles generated = new GeneratedArticles(JourneyPart.ARTICLES);
            List<ArticleId> articles = scenery.articles(generated);
            Buyer buyer = scenery.buyers(1, true).getFirst();
            for (ArticleId article : articles.subList(0, 5)) {
                portal.bean(Shopping.class).add(buyer.actor(), article, Quantity.of(200));
            }
            List<Figure> figures = new ArrayList<>();
            for (String view : List.of("shop", "shop/articles", "shop/cart")) {
                // what the first tabs of a view load stays for all
                open(portal, buyer, view, 20);
                long before = usedHeap();
                open(portal, buyer, view, TABS);
                double kilobytes = (usedHeap() - before) / 1024.0 / TABS;
                figures.add(Figure.atMost(TARGET_KB, "tabs", "heap per open tab of /" + view, kilobytes, "KB"));
            }
            return figures;
        }
    }

    private static void open(BenchPortal portal, Buyer buyer, String view, int count) throws Exception {
        List<Callable<?>> tabs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tabs.add(() -> {
                try (Tab tab = new Tab(portal.port())) {
                    tab.signIn(buyer.email(), Scenery.PASSWORD).open(view);
                    if (tab.find("h1", "").isEmpty()) {
                        throw new IllegalStateException("nothing shown at " + view);
                    }
                    return view;
                }
            });
        }
        Callers.run(2, tabs);
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(300);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
