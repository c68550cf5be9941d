package de.kontor.training;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes to the table of sessions what was planned, and reads when trainers have something to do. */
@Component
class SessionPlans {
    private static final String PUT = """
            insert into training_sessions (id, course_id, series_id, quarter, trainer_id, starts_at, ends_at, place, link,
                min_seats, max_seats, taken, deadline, free_until, state)
            values (:id, :course, :series, :quarter, :trainer, :start, :end, :place, :link, :min, :max, 0, :deadline,
                :free, :state)
            on conflict (id) do update set quarter = :quarter, trainer_id = :trainer, starts_at = :start, ends_at = :end,
                place = :place, link = :link, min_seats = :min, max_seats = :max, deadline = :deadline,
                free_until = :free, decided_at = case when :deadline > training_sessions.deadline then null
                    else training_sessions.decided_at end
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SessionPlans(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether the trainer has something else in that time. */
    boolean isBusy(TrainerId trainer, SessionId besides, Instant start, Instant end) {
        return jdbc.sql("""
                        select count(*) from training_sessions
                        where trainer_id = :trainer and id <> :besides and state <> 'CANCELLED'
                            and tstzrange(starts_at, ends_at) && tstzrange(:start, :end)
                        """)
                        .param("trainer", trainer.value())
                        .param("besides", besides.value())
                        .param("start", SqlTime.of(start))
                        .param("end", SqlTime.of(end))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When trainers have something to do in a time. */
    List<TrainerTime> taken(Instant from, Instant to) {
        return jdbc.sql("""
                        select trainer_id, starts_at, ends_at from training_sessions
                        where state <> 'CANCELLED' and ends_at > ? and starts_at < ?
                        """)
                .param(SqlTime.of(from))
                .param(SqlTime.of(to))
                .query((row, n) -> new TrainerTime(
                        new TrainerId(row.getObject("trainer_id", UUID.class)),
                        SqlTime.read(row, "starts_at"),
                        SqlTime.read(row, "ends_at")))
                .list();
    }

    /** Writes a session; a new one is in the given state. */
    void put(SessionId id, SessionPlan plan, SessionState ifNew) {
        jdbc.sql(PUT).paramSource(values(id, plan, ifNew)).update();
    }

    /** Writes new sessions of a state in one statement. */
    void add(Map<SessionId, SessionPlan> plans, SessionState state) {
        batches.batchUpdate(
                PUT,
                plans.entrySet().stream()
                        .map(plan -> values(plan.getKey(), plan.getValue(), state))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(SessionId id, SessionPlan plan, SessionState ifNew) {
        return new MapSqlParameterSource("id", id.value())
                .addValue("course", plan.course().value())
                .addValue("series", plan.series().map(SeriesId::value).orElse(null), Types.OTHER)
                .addValue("quarter", Quarter.of(plan.start()).firstDay())
                .addValue("trainer", plan.trainer().value())
                .addValue("start", SqlTime.of(plan.start()))
                .addValue("end", SqlTime.of(plan.end()))
                .addValue("place", plan.place())
                .addValue("link", plan.link())
                .addValue("min", plan.min())
                .addValue("max", plan.max())
                .addValue("deadline", SqlTime.of(plan.deadline()))
                .addValue("free", SqlTime.of(plan.freeUntil()))
                .addValue("state", ifNew.name());
    }

    /** Opens what was proposed for a quarter and can still be booked, in one statement; answers how many. */
    int openAll(Quarter quarter, Instant now) {
        return jdbc.sql("""
                        update training_sessions set state = 'OPEN' where id in (select id from training_sessions
                            where state = 'PROPOSED' and starts_at >= ? and starts_at < ? and deadline > ?
                            order by id for update)
                        """)
                .param(SqlTime.of(quarter.begins()))
                .param(SqlTime.of(quarter.ends()))
                .param(SqlTime.of(now))
                .update();
    }
}
