package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderHistory;
import de.kontor.ordering.PastOrder;
import de.kontor.pricing.Pricing;
import de.kontor.shared.LoginId;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The past orders of the demo, recorded in the order of their days. Deterministic, relative to today. */
@Component
class DemoPastOrders {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPastOrders.class);
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    private static final int AT_A_TIME = 1_000;

    private final Pricing pricing;
    private final Terms terms;
    private final OrderHistory history;
    private final Clock clock;

    DemoPastOrders(Pricing pricing, Terms terms, OrderHistory history, Clock clock) {
        this.pricing = pricing;
        this.terms = terms;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Who orders.
     *
     * @param members logins in the order of {@link DemoMembers}
     */
    record Buyer(DemoAccount described, Standing standing, List<LoginId> members) {
        /** New accounts have not ordered yet; blocked ones have, before. */
        boolean hasOrdered() {
            return standing.status() == AccountStatus.ACTIVE || standing.status() == AccountStatus.BLOCKED;
        }
    }

    /** Records the past orders of all of them; how many there are. */
    int record(List<Buyer> buyers, List<ArticleFacts> articles, int years) {
        LocalDate today = LocalDate.now(clock);
        RuleSet rules = terms.inForce(today);
        List<PastOrder> orders = new ArrayList<>();
        for (int i = 0; i < buyers.size(); i++) {
            Buyer buyer = buyers.get(i);
            if (buyer.hasOrdered()) {
                Random random = new Random(i + 1L);
                UsualArticles usual = UsualArticles.of(buyer, articles, random);
                orders.addAll(new OrderRhythm(
                                buyer, usual, pricing.facts(buyer.standing(), usual.articles(), today), rules, random)
                        .orders(today, years));
            }
        }
        orders.sort(Comparator.comparing(PastOrder::placedAt));
        for (int from = 0; from < orders.size(); from += AT_A_TIME) {
            int to = Math.min(orders.size(), from + AT_A_TIME);
            history.record(DEMO, orders.subList(from, to));
            LOG.info("Demo data: {} of {} past orders …", to, orders.size());
        }
        return orders.size();
    }
}
