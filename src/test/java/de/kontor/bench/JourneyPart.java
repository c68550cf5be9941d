package de.kontor.bench;

import de.kontor.BenchPortal;
import de.kontor.accounts.Accounts;
import de.kontor.assortment.ArticleList;
import de.kontor.assortment.ArticleQuery;
import de.kontor.assortment.Assortment;
import de.kontor.bench.Scenery.Buyer;
import de.kontor.identity.Actor;
import de.kontor.identity.SignedIn;
import de.kontor.ordering.Checkout;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.DeliveryChoice;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.Submission;
import de.kontor.terms.DeliverySpeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** The peers' journey through the facades: sign in, 10 searches, 5 adds, address, order; 2,000 articles. */
final class JourneyPart implements Bench.Part {
    static final int ARTICLES = 2_000;
    static final int SEARCHES = 10;
    static final int ADDS = 5;
    private static final int MOST_SUBMITS = 5;

    private static final int BUYERS = 64;
    private static final int JOURNEYS = 480;

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.durable("journey")) {
            Scenery scenery = new Scenery(portal);
            GeneratedArticles generated = new GeneratedArticles(ARTICLES);
            scenery.articles(generated);
            List<Buyer> buyers = scenery.buyers(BUYERS, true);
            Journey journey = new Journey(portal);
            Callers.run(8, journeys(journey, buyers, generated, JOURNEYS));
            List<Figure> figures = new ArrayList<>();
            for (int callers : List.of(1, 8, 32)) {
                double before = used(portal);
                List<Callable<?>> work = journeys(journey, buyers, generated, callers == 1 ? JOURNEYS / 4 : JOURNEYS);
                Callers.Run run = Callers.run(callers, work);
                double seconds = (used(portal) - before) / work.size();
                String by = callers == 1 ? ", 1 caller" : ", " + callers + " callers";
                figures.add(
                        callers == 8
                                ? Figure.atLeast(
                                        1_500,
                                        "journey",
                                        "journeys through facades" + by,
                                        run.perMinute(),
                                        "per minute")
                                : Figure.plain(
                                        "journey", "journeys through facades" + by, run.perMinute(), "per minute"));
                figures.add(Figure.atMost(0.06, "journey", "CPU per journey, portal and database" + by, seconds, "s"));
            }
            return figures;
        }
    }

    static double used(BenchPortal portal) {
        return Machine.cpuSeconds(ProcessHandle.current().pid())
                + Machine.cpuSecondsWithChildren(portal.databaseProcess());
    }

    /** Buyers take turns, and one who is still at it is waited for: no two callers share a cart. */
    private static List<Callable<?>> journeys(
            Journey journey, List<Buyer> buyers, GeneratedArticles generated, int count) {
        List<Callable<?>> journeys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Buyer buyer = buyers.get(i % buyers.size());
            List<String> queries = new ArrayList<>();
            for (int turn = 0; turn < SEARCHES; turn++) {
                queries.add(generated.query(turn));
            }
            journeys.add(() -> {
                synchronized (buyer) {
                    return journey.go(buyer, queries);
                }
            });
        }
        return journeys;
    }

    private static final class Journey {
        private final AuthenticationProvider signIn;
        private final Assortment assortment;
        private final Accounts accounts;
        private final Shopping shopping;
        private final Checkout checkout;

        Journey(BenchPortal portal) {
            signIn = portal.bean(AuthenticationProvider.class);
            assortment = portal.bean(Assortment.class);
            accounts = portal.bean(Accounts.class);
            shopping = portal.bean(Shopping.class);
            checkout = portal.bean(Checkout.class);
        }

        Submission.Placed go(Buyer buyer, List<String> queries) {
            var typed = UsernamePasswordAuthenticationToken.unauthenticated(buyer.email(), Scenery.PASSWORD);
            Actor actor = ((SignedIn) signIn.authenticate(typed).getPrincipal()).actor();
            int added = 0;
            for (String query : queries) {
                ArticleList found = assortment.find(actor, new ArticleQuery(query, Optional.empty(), 0, 25));
                if (added < ADDS && !found.offers().isEmpty()) {
                    var offer = found.offers().getFirst();
                    shopping.add(actor, offer.article().id(), offer.quantity());
                    added++;
                }
            }
            var site = accounts.deliveryAddresses(buyer.actor().account()).getLast();
            var draft = new CheckoutDraft(
                    site.id().value(), DeliveryChoice.COMPLETE, DeliverySpeed.STANDARD, null, "", "", "");
            shopping.keepDraft(actor, draft);
            var offer = checkout.open(actor).orElseThrow();
            // many buyers want the same hits: what another took since the checkout opened is shown, and agreed to again
            for (int attempt = 1; attempt < MOST_SUBMITS; attempt++) {
                if (checkout.submit(actor, offer.token(), draft, true) instanceof Submission.Placed placed) {
                    return placed;
                }
            }
            return (Submission.Placed) checkout.submit(actor, offer.token(), draft, true);
        }
    }
}
