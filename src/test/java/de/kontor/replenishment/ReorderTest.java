package de.kontor.replenishment;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A test of plans and runs: an owner of a forward account, articles, and mornings that come when they are called. */
@KontorTest
abstract class ReorderTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    ReorderPlans plans;

    @Autowired
    ReorderRuns runs;

    @Autowired
    ReorderClock reorders;

    @Autowired
    MovableClock clock;

    ReorderFixtures reorder;
    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        reorder = ReorderFixtures.of(context);
        owner = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
    }

    @AfterEach
    void outOfTheWay() {
        reorder.finish(owner.account());
    }

    ArticleId article(String price) {
        return fixtures.anArticle().priced(price).inStock(10_000).id();
    }

    WantedLine line(ArticleId article, int pieces) {
        return WantedLine.of(article, Quantity.of(pieces));
    }

    RunId next(PlanId plan) {
        return reorder.next(owner, plan).id().orElseThrow();
    }

    /** A new list price from today on. */
    void nowCosts(ArticleId article, String price) {
        fixtures.listPrice(article, reorder.today(), 1, price);
    }

    void discontinue(ArticleId article, @Nullable ArticleId successor) {
        context.getBean(CatalogImport.class)
                .discontinue(ReorderFixtures.SYSTEM, article, Optional.ofNullable(successor));
    }

    /** The key of the refusal, or {@code done}. */
    static String refusal(Optional<PlanChange> change) {
        return change.orElseThrow() instanceof PlanChange.Refused(var reason) ? reason.key() : "done";
    }
}
