package de.kontor.bench;

import de.kontor.BenchPortal;
import de.kontor.bench.Scenery.Buyer;
import de.kontor.shared.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The peers' journey through the real pages: sign-in form, 10 searches, 5 articles into the cart, other address, terms,
 * order. The driver runs in the same JVM, so its own work is part of the CPU figure.
 */
final class PagePart implements Bench.Part {
    private static final int BUYERS = 32;
    private static final int JOURNEYS = 160;
    private static final double TARGET = 0.15;
    private static final Texts TEXTS = Texts.of(Locale.GERMAN);

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.durable("pages")) {
            Scenery scenery = new Scenery(portal);
            GeneratedArticles generated = new GeneratedArticles(JourneyPart.ARTICLES);
            scenery.articles(generated);
            List<Buyer> buyers = scenery.buyers(BUYERS, true);
            Callers.run(8, journeys(portal, buyers, generated));
            double before = JourneyPart.used(portal);
            Callers.Run run = Callers.run(8, journeys(portal, buyers, generated));
            double seconds = (JourneyPart.used(portal) - before) / JOURNEYS;
            return List.of(
                    Figure.atLeast(1_500, "pages", "journeys through pages, 8 callers", run.perMinute(), "per minute"),
                    Figure.atMost(TARGET, "pages", "CPU per journey, portal, database and driver", seconds, "s"));
        }
    }

    private static List<Callable<?>> journeys(BenchPortal portal, List<Buyer> buyers, GeneratedArticles generated) {
        List<Callable<?>> journeys = new ArrayList<>();
        for (int i = 0; i < JOURNEYS; i++) {
            Buyer buyer = buyers.get(i % buyers.size());
            List<String> queries = new ArrayList<>();
            for (int turn = 0; turn < JourneyPart.SEARCHES; turn++) {
                queries.add(generated.query(turn));
            }
            journeys.add(() -> journey(portal.port(), buyer, queries));
        }
        return journeys;
    }

    private static String journey(int port, Buyer buyer, List<String> queries) throws Exception {
        try (Tab tab = new Tab(port)) {
            tab.signIn(buyer.email(), Scenery.PASSWORD).open("shop");
            int added = 0;
            for (String query : queries) {
                tab.go("shop/articles", "q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
                List<Integer> buttons = tab.find("button", TEXTS.text("shop.search.add"));
                if (added < JourneyPart.ADDS && !buttons.isEmpty()) {
                    tab.click(buttons.getFirst());
                    added++;
                }
            }
            tab.go("shop/cart", "").go("shop/checkout", "");
            tab.set(tab.the("vaadin-radio-group", ""), "value", "\"2\"");
            tab.set(tab.the("vaadin-checkbox", ""), "checked", "true");
            tab.click(tab.the("button", TEXTS.text("shop.checkout.submit")));
            tab.go("shop/cart", "");
            if (!tab.find("button", TEXTS.text("shop.cart.checkout")).isEmpty()) {
                throw new IllegalStateException("the cart was not ordered");
            }
            return buyer.email();
        }
    }
}
