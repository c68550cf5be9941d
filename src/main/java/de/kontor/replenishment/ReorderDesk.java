package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans and runs of all accounts, for staff: found and looked at. */
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
    private final ComingDates coming;
    private final Clock clock;

    ReorderDesk(PlanRows plans, RunRows runs, PlanReader reader, JdbcClient jdbc, ComingDates coming, Clock clock) {
        this.plans = plans;
        this.runs = runs;
        this.reader = reader;
        this.jdbc = jdbc;
        this.coming = coming;
        this.clock = clock;
    }

    /** Some of the plans, and how many there are. */
    public record PlanPage(List<PlanSummary> plans, int total) {}

    /** A run with the plan and account it belongs to. */
    public record DeskRun(RunView run, AccountId account, String plan) {}

    /** Some of the runs, and how many there are. */
    public record RunPage(List<DeskRun> runs, int total) {}

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
                                plan,
                                Optional.ofNullable(next.get(plan.id().value()))
                                        .or(() -> coming.next(plan, 1, LocalDate.now(clock)).stream()
                                                .findFirst())))
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
}
