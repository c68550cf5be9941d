package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans and runs of all accounts, for staff: found, looked at, and how much is committed per month. */
@Service
public class ReorderDesk {
    private static final String FILTERED = """
            from reorder_plans p join accounts a on a.id = p.account_id
            where (:text = '' or strpos(lower(p.name || ' ' || a.number || ' ' || a.legal_name), :text) > 0)
              and (:state = '' or p.state = :state)
            """;

    private static final String RUNS = """
            from reorder_runs r join reorder_plans p on p.id = r.plan_id join accounts a on a.id = r.account_id
            where (:text = '' or strpos(lower(p.name || ' ' || a.number || ' ' || a.legal_name), :text) > 0)
              and (case when :state = '' then r.state in ('PARKED', 'REVIEW_NEEDED', 'FAILED') else r.state = :state end)
            """;

    private final PlanRows plans;
    private final RunRows runs;
    private final PlanReader reader;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReorderDesk(PlanRows plans, RunRows runs, PlanReader reader, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.reader = reader;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Some of the plans, and how many there are. */
    public record PlanPage(List<PlanSummary> plans, int total) {}

    /** A run with the plan and account it belongs to. */
    public record DeskRun(RunView run, AccountId account, String plan) {}

    /** Some of the runs, and how many there are. */
    public record RunPage(List<DeskRun> runs, int total) {}

    /**
     * What runs of a month come to.
     *
     * @param ordered net value of runs that were ordered
     * @param committed net value of runs still to come, at the prices agreed
     */
    public record Month(YearMonth month, Money ordered, Money committed, int runs) {}

    /** Whether the actor may act on behalf of accounts. */
    public static boolean mayAct(Actor actor) {
        return actor instanceof Actor.Staff && Actors.mayPlan(actor);
    }

    /** The plan with everything; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<PlanDetails> plan(Actor actor, PlanId id) {
        Actors.requireStaffReader(actor);
        return plans.find(id).map(plan -> reader.details(plan, LocalDate.now(clock)));
    }

    /**
     * One page of plans by account and name.
     *
     * @param text part of plan, customer number or company; empty for all
     */
    @Transactional(readOnly = true)
    public PlanPage plans(Actor actor, String text, Optional<PlanState> state, int offset, int limit) {
        Actors.requireStaffReader(actor);
        int total = filtered("select count(*) " + FILTERED, text, state.map(Enum::name))
                .query(Integer.class)
                .single();
        List<Plan> page = filtered(
                        "select p.* " + FILTERED + " order by a.number, p.name, p.id offset :offset limit :limit",
                        text,
                        state.map(Enum::name))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> plans.plan(row))
                .list();
        Map<UUID, RunView> next = new HashMap<>();
        jdbc.sql("""
                        select distinct on (plan_id) * from reorder_runs
                        where plan_id = any(?) and state not in ('ORDERED', 'SKIPPED', 'FAILED')
                        order by plan_id, due, nominal
                        """)
                .param(PlanRows.ids(page).toArray(UUID[]::new))
                .query((row, n) -> runs.run(row))
                .list()
                .forEach(run -> next.put(run.plan().value(), RunView.of(run)));
        return new PlanPage(
                page.stream()
                        .map(plan -> ReorderPlans.summary(
                                plan, Optional.ofNullable(next.get(plan.id().value()))))
                        .toList(),
                total);
    }

    /** One page of runs in a state, the oldest first; without a state all that need somebody. */
    @Transactional(readOnly = true)
    public RunPage runs(Actor actor, String text, Optional<RunState> state, int offset, int limit) {
        Actors.requireStaffReader(actor);
        int total = filtered("select count(*) " + RUNS, text, state.map(Enum::name))
                .query(Integer.class)
                .single();
        List<DeskRun> page = filtered(
                        "select r.*, p.name as plan_name " + RUNS + " order by r.due, r.id offset :offset limit :limit",
                        text,
                        state.map(Enum::name))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> {
                    Run run = runs.run(row);
                    return new DeskRun(RunView.of(run), run.account(), row.getString("plan_name"));
                })
                .list();
        return new RunPage(page, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, String text, Optional<String> state) {
        return jdbc.sql(sql)
                .param("text", text.replace("\u0000", "").strip().toLowerCase(Locale.GERMAN))
                .param("state", state.orElse(""));
    }

    /**
     * What runs came to and will come to, month by month: the months before as ordered, this and the coming ones with
     * what the running plans commit to at the prices agreed.
     *
     * @param before months before this one
     * @param after months after this one
     */
    @Transactional(readOnly = true)
    public List<Month> volume(Actor actor, int before, int after) {
        Actors.requireStaffReader(actor);
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        Map<YearMonth, Money> ordered = new HashMap<>();
        Map<YearMonth, Integer> counts = new HashMap<>();
        jdbc.sql("""
                        select date_trunc('month', due)::date as month, coalesce(sum(goods), 0) as goods, count(*) as runs
                        from reorder_runs where state = 'ORDERED' and due >= ? group by 1
                        """).param(now.minusMonths(before).atDay(1)).query(row -> {
            YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
            ordered.put(month, Money.of(row.getBigDecimal("goods")));
            counts.merge(month, row.getInt("runs"), Integer::sum);
        });
        Map<YearMonth, Money> committed = committed(now, after, counts);
        List<Month> months = new ArrayList<>();
        for (YearMonth month = now.minusMonths(before);
                !month.isAfter(now.plusMonths(after));
                month = month.plusMonths(1)) {
            months.add(new Month(
                    month,
                    ordered.getOrDefault(month, Money.ZERO),
                    committed.getOrDefault(month, Money.ZERO),
                    counts.getOrDefault(month, 0)));
        }
        return months;
    }

    private Map<YearMonth, Money> committed(YearMonth now, int after, Map<YearMonth, Integer> counts) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = now.plusMonths(after).atEndOfMonth();
        Map<YearMonth, Money> committed = new HashMap<>();
        jdbc.sql("select * from reorder_plans where state <> 'ENDED'").query((row, n) -> plans.plan(row)).stream()
                .forEach(plan -> {
                    Money one = ReorderPlans.summary(plan, Optional.empty()).agreed();
                    LocalDate from =
                            plan.pausedUntil().map(day -> day.minusDays(1)).orElse(today);
                    for (LocalDate day = plan.rhythm().nominalAfter(from);
                            !day.isAfter(end);
                            day = plan.rhythm().nominalAfter(day)) {
                        committed.merge(YearMonth.from(day), one, Money::plus);
                        counts.merge(YearMonth.from(day), 1, Integer::sum);
                    }
                });
        return committed;
    }
}
