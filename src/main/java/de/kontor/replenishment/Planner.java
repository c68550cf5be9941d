package de.kontor.replenishment;

import de.kontor.shared.FederalState;
import de.kontor.shared.Message;
import de.kontor.shared.TimeOrderedId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the calendar filled 35 days ahead, thousands of plans at a time: dates are computed by {@link Rhythm} and {@link
 * ReorderCalendar}, rows are written in one statement per batch. Running twice, or on two nodes, changes nothing.
 *
 * @see "Decision record DD045-runs-are-a-calendar-of-our-own"
 */
@Component
class Planner {
    static final int DAYS_AHEAD = 35;
    private static final int AT_A_TIME = 5_000;

    private final JdbcClient jdbc;
    private final RunRows runs;
    private final PlanRows plans;
    private final PlanEvents events;
    private final ReorderCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Planner(
            JdbcClient jdbc,
            RunRows runs,
            PlanRows plans,
            PlanEvents events,
            ReorderCalendar calendar,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.plans = plans;
        this.events = events;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the dates of a plan depend on. */
    private record Beat(
            UUID plan,
            UUID account,
            Rhythm rhythm,
            FederalState state,
            LocalDate plannedUntil,
            @Nullable LocalDate pausedUntil) {}

    /** Wakes plans whose pause is over, and plans every plan that is not planned far enough; how many runs are new. */
    int plan(LocalDate today) {
        transaction.executeWithoutResult(status -> {
            List<PlanId> awake = plans.wake(today);
            if (!awake.isEmpty()) {
                events.noteAll(awake, Actors.PLAN.name(), Message.of("plan.event.awake"), clock.instant());
            }
        });
        int planned = 0;
        while (true) {
            Integer batch = transaction.execute(status -> batch(today));
            if (batch == null || batch < 0) {
                return planned;
            }
            planned += batch;
        }
    }

    /** The new runs of one batch of plans; -1 when there was none to plan. */
    private int batch(LocalDate today) {
        LocalDate until = today.plusDays(DAYS_AHEAD);
        List<Beat> beats = jdbc.sql("""
                        select id, account_id, unit, every, first, day_of_month, federal_state, planned_until, paused_until
                        from reorder_plans where state <> 'ENDED' and planned_until < ?
                        order by planned_until, id limit ? for update skip locked
                        """)
                .params(until, AT_A_TIME)
                .query((row, n) -> beat(row))
                .list();
        if (beats.isEmpty()) {
            return -1;
        }
        int planned = runs.insert(columns(beats, today, until));
        jdbc.sql("update reorder_plans set planned_until = ? where id = any(?)")
                .params(until, beats.stream().map(Beat::plan).toArray(UUID[]::new))
                .update();
        return planned;
    }

    /** Plans one plan at once, in the caller's transaction, which holds its lock. */
    void plan(Plan plan, LocalDate today) {
        LocalDate until = today.plusDays(DAYS_AHEAD);
        Beat beat = new Beat(
                plan.id().value(),
                plan.account().value(),
                plan.rhythm(),
                plan.federalState(),
                plan.plannedUntil(),
                plan.pausedUntil().orElse(null));
        runs.insert(columns(List.of(beat), today, until));
        jdbc.sql("update reorder_plans set planned_until = greatest(planned_until, ?) where id = ?")
                .params(until, plan.id().value())
                .update();
    }

    private RunRows.Planned columns(List<Beat> beats, LocalDate today, LocalDate until) {
        List<UUID> planIds = new ArrayList<>();
        List<UUID> accounts = new ArrayList<>();
        List<LocalDate> nominals = new ArrayList<>();
        List<LocalDate> dues = new ArrayList<>();
        List<LocalDate> announced = new ArrayList<>();
        for (Beat beat : beats) {
            calendar.dates(
                            beat.rhythm(),
                            beat.state(),
                            beat.plannedUntil(),
                            until,
                            today,
                            Optional.ofNullable(beat.pausedUntil()))
                    .forEach(date -> {
                        planIds.add(beat.plan());
                        accounts.add(beat.account());
                        nominals.add(date.nominal());
                        dues.add(date.due());
                        announced.add(date.announceOn());
                    });
        }
        UUID[] ids = new UUID[planIds.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = TimeOrderedId.next();
        }
        return new RunRows.Planned(
                ids,
                planIds.toArray(UUID[]::new),
                accounts.toArray(UUID[]::new),
                nominals.toArray(LocalDate[]::new),
                dues.toArray(LocalDate[]::new),
                announced.toArray(LocalDate[]::new));
    }

    private static Beat beat(ResultSet row) throws SQLException {
        return new Beat(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                PlanRows.rhythm(row),
                FederalState.valueOf(row.getString("federal_state")),
                row.getObject("planned_until", LocalDate.class),
                row.getObject("paused_until", LocalDate.class));
    }
}
