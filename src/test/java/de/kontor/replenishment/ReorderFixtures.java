package de.kontor.replenishment;

import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Plans reached by the steps people take, and mornings on which the calendar is looked at. */
public final class ReorderFixtures {
    static final Actor SYSTEM = OrderFixtures.SYSTEM;
    private final ReorderPlans plans;
    private final ReorderClock reorders;
    private final RunRows rows;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private ReorderFixtures(AutowireCapableBeanFactory beans) {
        plans = beans.getBean(ReorderPlans.class);
        reorders = beans.getBean(ReorderClock.class);
        rows = beans.getBean(RunRows.class);
        clock = beans.getBean(MovableClock.class);
        jdbc = beans.getBean(JdbcClient.class);
    }

    public static ReorderFixtures of(ApplicationContext context) {
        return new ReorderFixtures(context.getAutowireCapableBeanFactory());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A plan every month from the earliest day on. */
    public PlanId aPlan(Actor.Member owner, PlanSettings settings, WantedLine... lines) {
        return started(plans.start(owner, aDraft(owner, settings, lines)));
    }

    public PlanId aPlan(Actor.Member owner, ArticleId article, int pieces) {
        return aPlan(owner, PlanSettings.USUAL, WantedLine.of(article, Quantity.of(pieces)));
    }

    public PlanDraft aDraft(Actor.Member owner, PlanSettings settings, WantedLine... lines) {
        return new PlanDraft(
                "Verbrauch", Rhythm.from(plans.earliestFirst(owner), 1, Unit.MONTHS), false, List.of(lines), settings);
    }

    static PlanId started(PlanChange change) {
        if (change instanceof PlanChange.Done(PlanId plan, var sentence)) {
            return plan;
        }
        throw new AssertionError(change);
    }

    public static PlanSettings preferring(StockPreference stock, BelowMinimum below) {
        return new PlanSettings(
                Optional.empty(), stock, below, PaymentMethod.ON_ACCOUNT, Optional.empty(), "B-4711", "");
    }

    /** The next open run of a plan. */
    public RunView next(Actor.Member owner, PlanId plan) {
        return plans.plan(owner, plan).orElseThrow().upcoming().getFirst();
    }

    /** Lets the days pass until the next date of a plan is near enough to stand in the calendar. */
    public void planAhead(Actor.Member owner, PlanId plan) {
        morningOf(next(owner, plan).due().minusDays(Planner.DAYS_AHEAD - 7));
        reorders.plan(SYSTEM);
    }

    /** The id of the next open run of a plan. */
    public RunId nextOf(Actor.Member owner, PlanId plan) {
        return next(owner, plan).id().orElseThrow();
    }

    public RunView run(RunId id) {
        return RunView.of(rows.find(id).orElseThrow());
    }

    /** Lets the days pass until the run is announced. */
    public void announce(RunId run) {
        morningOf(rows.find(run).orElseThrow().announceOn());
        reorders.announceDue(SYSTEM);
    }

    /** Lets the days pass until the run is due, announces and orders. */
    public RunView come(RunId run) {
        announce(run);
        return order(run);
    }

    /** Lets the days pass until the run is due, and has everything ordered. */
    public RunView order(RunId run) {
        morningOf(rows.find(run).orElseThrow().due());
        reorders.orderDue(SYSTEM);
        return run(run);
    }

    /** A run that was ordered and whose payment by card was declined. */
    public RunView anUnpaidRun(Actor.Member owner, FakeCard card, ArticleId article, int pieces) {
        RunId run = nextOf(
                owner, aPlan(owner, PlanPaymentsModuleTests.byCard(), WantedLine.of(article, Quantity.of(pieces))));
        card.declines(come(run).order().orElseThrow(), true);
        reorders.collectDue(SYSTEM);
        return run(run);
    }

    /** Half past five in Berlin, if that day has not come yet. */
    public void morningOf(LocalDate day) {
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        ZonedDateTime then = day.atTime(5, 30).atZone(clock.getZone());
        if (then.isAfter(now)) {
            clock.advance(Duration.between(now, then));
        }
    }

    /** Takes the plans of an account out of the way of later tests. */
    public void finish(AccountId account) {
        jdbc.sql(
                        "update reorder_runs set state = 'SKIPPED' where account_id = ? and state not in ('ORDERED', 'FAILED')")
                .param(account.value())
                .update();
        jdbc.sql("update reorder_plans set state = 'ENDED', paused_until = null where account_id = ?")
                .param(account.value())
                .update();
    }

    /** The customer number of the member's account. */
    public String accountNumber(Actor.Member member) {
        return jdbc.sql("select number from accounts where id = ?")
                .param(member.account().value())
                .query(String.class)
                .single();
    }

    int orders(AccountId account) {
        return jdbc.sql("select count(*) from orders where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    List<String> mails(AccountId account, String template) {
        return jdbc.sql("select body from outgoing_mails where account_id = ? and key like ? order by created_at")
                .params(account.value(), template + ":%")
                .query(String.class)
                .list();
    }

    List<String> recipients(AccountId account, String template) {
        return jdbc.sql("select recipient from outgoing_mails where account_id = ? and key like ? order by created_at")
                .params(account.value(), template + ":%")
                .query(String.class)
                .list();
    }

    static Actor.Member beside(Actor.Member owner, Set<Role> roles) {
        return new Actor.Member(owner.login(), owner.account(), owner.name(), roles);
    }
}
