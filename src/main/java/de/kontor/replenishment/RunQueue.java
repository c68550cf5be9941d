package de.kontor.replenishment;

import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of runs as workers see it: what is to be announced or ordered, and the locks to do it under. */
@Component
class RunQueue {
    private final JdbcClient jdbc;
    private final RunRows rows;
    private final Clock clock;

    RunQueue(JdbcClient jdbc, RunRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** A run to be worked on, and what is locked first. */
    record Candidate(RunId run, PlanId plan, AccountId account) {}

    /** Runs to be announced by a day, for workers to choose from. */
    List<Candidate> toAnnounce(LocalDate today, int limit) {
        return jdbc.sql("""
                        select id, plan_id, account_id from reorder_runs
                        where state = 'SCHEDULED' and announce_on <= ? and (not_before is null or not_before <= ?)
                        order by announce_on, id limit ?
                        """)
                .params(today, now(), limit)
                .query((row, n) -> candidate(row))
                .list();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new RunId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                AccountId.of(row.getObject("account_id", UUID.class)));
    }

    /**
     * Runs to be tried on a day by plans of some federal states: account by account, the one with the oldest run first;
     * within an account first those that waited to go together with another, then the oldest. A few of each account, so
     * that a list is never long out of date. A parked run is tried once a day.
     */
    List<Candidate> toOrder(LocalDate today, Collection<FederalState> where, int limit) {
        if (where.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        with oldest as (
                            select id, plan_id, account_id, due, nominal,
                                   state = 'ANNOUNCED' and coalesce(reason, '') like '%"plan.event.waitsFor"%' as waited
                            from reorder_runs r
                            where state in ('ANNOUNCED', 'PARKED') and due <= :today
                              and (tried_on is null or tried_on < :today) and (not_before is null or not_before <= :now)
                              and (:everywhere or exists (select from reorder_plans p where p.id = r.plan_id
                                                          and p.federal_state = any(:states)))
                            order by due, waited desc, id limit :most),
                        ranked as (
                            select *, min(due) over (partition by account_id) as first_due,
                                   row_number() over (partition by account_id order by waited desc, due, nominal, id) as place
                            from oldest)
                        select id, plan_id, account_id from ranked where place <= 8
                        order by first_due, account_id, place limit :limit
                        """)
                .param("today", today)
                .param("now", now())
                .param("everywhere", where.size() == FederalState.values().length)
                .param("states", where.stream().map(Enum::name).toArray(String[]::new))
                .param("most", 4 * limit)
                .param("limit", limit)
                .query((row, n) -> candidate(row))
                .list();
    }

    /** Keeps other workers off the runs of an account until the end of the transaction; false when one is at them. */
    boolean tryAccount(AccountId account) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('reorder-account ' || ?, 0))")
                .param(account.value().toString())
                .query(Boolean.class)
                .single();
    }

    /** Counts a try that was rolled back; it is not tried again in the same minute. How many there were in a row. */
    int failed(RunId id) {
        return jdbc.sql(
                        "update reorder_runs set failures = failures + 1, not_before = ? where id = ? returning failures")
                .params(now().plusMinutes(1), id.value())
                .query(Integer.class)
                .single();
    }

    /** The run, locked; empty when somebody else holds it or it is not to be announced any more. */
    Optional<Run> claimToAnnounce(RunId id, LocalDate today) {
        return jdbc.sql("""
                        select * from reorder_runs where id = ? and state = 'SCHEDULED' and announce_on <= ?
                        for update skip locked
                        """)
                .params(id.value(), today)
                .query((row, n) -> rows.run(row))
                .optional();
    }

    /**
     * The run, locked; empty when somebody else holds it, it was tried today, or an older announced run of its plan
     * comes first.
     */
    Optional<Run> claimToOrder(RunId id, LocalDate today) {
        return jdbc.sql("""
                        select * from reorder_runs r where id = ? and state in ('ANNOUNCED', 'PARKED') and due <= ?
                          and (tried_on is null or tried_on < ?)
                          and not exists (select from reorder_runs o where o.plan_id = r.plan_id and o.state = 'ANNOUNCED'
                                          and o.nominal < r.nominal and o.due <= r.due and o.id <> r.id
                                          and (o.tried_on is null or o.tried_on < ?))
                        for update skip locked
                        """)
                .params(id.value(), today, today, today)
                .query((row, n) -> rows.run(row))
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
