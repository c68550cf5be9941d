package de.kontor.backtest;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.Segment;
import de.kontor.backtest.BackTest.State;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.PlacedOrder;
import de.kontor.ordering.PlacedOrders;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.RuleScope;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs one back-test: reads the content of the rule set once, then the orders page by page, so that it can be watched and
 * stopped. Keeps no transaction open. Runs anew from the first order after a crash, with the same days, so with the same
 * result.
 */
@Component
class BackTestRun {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);
    private static final int PAGE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(BackTestRun.class);

    private final BackTestRows rows;
    private final RuleSets ruleSets;
    private final Terms terms;
    private final PlacedOrders orders;
    private final Catalog catalog;
    private final Accounts accounts;
    private final Clock clock;

    BackTestRun(
            BackTestRows rows,
            RuleSets ruleSets,
            Terms terms,
            PlacedOrders orders,
            Catalog catalog,
            Accounts accounts,
            Clock clock) {
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.terms = terms;
        this.orders = orders;
        this.catalog = catalog;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Runs it to its end, unless it is cancelled or has ended already. */
    void run(UUID id) {
        try {
            rows.find(id).filter(test -> test.state().isOpen()).ifPresent(this::run);
        } catch (RuntimeException e) {
            LOG.error("Back-test {} broke off", id, e);
            rows.end(id, State.FAILED, clock.instant());
        }
    }

    private void run(BackTest test) {
        Optional<RuleSetVersion> content = ruleSets.version(SYSTEM, test.version());
        if (content.isEmpty()) {
            rows.end(test.id(), State.FAILED, clock.instant());
            return;
        }
        LocalDate until = test.lastDay().plusDays(1);
        int total = orders.count(test.firstDay(), until);
        if (!rows.begin(test.id(), content.get().fingerprint(), total)) {
            return;
        }
        Articles articles = new Articles();
        Replay replay =
                new Replay(content.get().rules(), LocalDate.now(clock), this::published, articles::growthEligible);
        Tally tally = new Tally(orders.hadSurchargeBefore(test.firstDay()));
        Optional<PlacedOrder> last = Optional.empty();
        int done = 0;
        while (true) {
            List<PlacedOrder> page = orders.page(test.firstDay(), until, last, PAGE);
            if (page.isEmpty()) {
                break;
            }
            articles.know(page);
            for (PlacedOrder order : page) {
                Outcome outcome = replay.of(order, tally.firstOpen(order.account()));
                tally.add(order, outcome, outcome.refused() ? articles.cost(order) : Money.ZERO);
            }
            done += page.size();
            last = Optional.of(page.getLast());
            if (!rows.progress(test.id(), done)) {
                return;
            }
        }
        rows.finish(test.id(), tally.result(unknownSegments(content.get().rules())), clock.instant());
    }

    /** Orders from elsewhere may name a version that never was here: then nothing is known to have been different. */
    private Optional<RuleSet> published(int version) {
        return terms.published(version);
    }

    private Set<String> unknownSegments(RuleSet rules) {
        Set<String> known = accounts.segments().stream().map(Segment::code).collect(Collectors.toSet());
        return rules.rules().stream()
                .map(rule -> rule.key().scope())
                .filter(RuleScope.Segment.class::isInstance)
                .map(scope -> ((RuleScope.Segment) scope).code())
                .filter(code -> !known.contains(code))
                .collect(Collectors.toSet());
    }

    /** What is known of the articles met so far; each is read once. */
    private final class Articles {
        private final Map<ArticleId, ArticleFacts> facts = new HashMap<>();
        private final Map<ArticleId, UnitPrice> costs = new HashMap<>();

        void know(Collection<PlacedOrder> page) {
            Set<ArticleId> unknown = new HashSet<>();
            for (PlacedOrder order : page) {
                for (PlacedOrder.Line line : order.lines()) {
                    if (line.item() instanceof LineItem.Article(ArticleId id) && !facts.containsKey(id)) {
                        unknown.add(id);
                    }
                }
            }
            if (!unknown.isEmpty()) {
                facts.putAll(catalog.articles(unknown));
                costs.putAll(catalog.costs(unknown));
            }
        }

        boolean growthEligible(ArticleId id) {
            return Optional.ofNullable(facts.get(id))
                    .map(ArticleFacts::growthEligible)
                    .orElse(false);
        }

        Money cost(PlacedOrder order) {
            Money sum = Money.ZERO;
            for (PlacedOrder.Line line : order.lines()) {
                if (line.item() instanceof LineItem.Article(ArticleId id)) {
                    sum = sum.plus(Optional.ofNullable(costs.get(id))
                            .map(cost -> cost.lineNet(line.quantity(), line.priceUnit()))
                            .orElse(Money.ZERO));
                }
            }
            return sum;
        }
    }
}
