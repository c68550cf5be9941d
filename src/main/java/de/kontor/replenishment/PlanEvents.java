package de.kontor.replenishment;

import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.TimeOrderedId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to plans and runs; only added, never changed. */
@Component
class PlanEvents {
    private final JdbcClient jdbc;
    private final ReorderJson json;
    private final Clock clock;

    PlanEvents(JdbcClient jdbc, ReorderJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void note(Plan plan, @Nullable RunId run, String actor, Message what, String reason) {
        note(plan.id(), plan.account(), run, actor, what, reason);
    }

    void note(PlanId plan, AccountId account, @Nullable RunId run, String actor, Message what, String reason) {
        jdbc.sql("""
                        insert into reorder_events (id, plan_id, run_id, account_id, at, actor, what, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(new Object[] {
                    TimeOrderedId.next(),
                    plan.value(),
                    run == null ? null : run.value(),
                    account.value(),
                    clock.instant().atOffset(ZoneOffset.UTC),
                    actor,
                    json.write(what),
                    reason
                })
                .update();
    }

    /** The same thing that happened to many plans at once. */
    void noteAll(List<PlanId> plans, String actor, Message what, Instant at) {
        jdbc.sql("""
                        insert into reorder_events (id, plan_id, account_id, at, actor, what, reason)
                        select gen_random_uuid(), id, account_id, ?, ?, ?, '' from reorder_plans where id = any(?)
                        """)
                .params(
                        at.atOffset(ZoneOffset.UTC),
                        actor,
                        json.write(what),
                        plans.stream().map(PlanId::value).toArray(UUID[]::new))
                .update();
    }

    /** The newest events of a plan, the oldest of them first. */
    List<PlanEvent> of(PlanId plan, int newest) {
        return jdbc.sql("""
                        select at, actor, what, reason from reorder_events where plan_id = ? order by at desc, id desc limit ?
                        """)
                .params(plan.value(), newest)
                .query((row, n) -> new PlanEvent(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        Objects.requireNonNull(json.message(row.getString("what"))),
                        row.getString("reason")))
                .list()
                .reversed();
    }
}
