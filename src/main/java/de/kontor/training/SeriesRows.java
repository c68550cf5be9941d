package de.kontor.training;

import de.kontor.shared.FederalState;
import de.kontor.shared.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of series and of what they have proposed. */
@Component
class SeriesRows {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SeriesRows(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All series by course and week. */
    List<SeriesPlan.Row> all() {
        return jdbc.sql("""
                        select s.*, c.name_de, c.name_en, t.name from training_series s
                        join training_courses c on c.id = s.course_id join training_trainers t on t.id = s.trainer_id
                        order by c.number, s.week, s.id
                        """)
                .query((row, n) -> new SeriesPlan.Row(
                        new SeriesId(row.getObject("id", UUID.class)),
                        new Series(
                                new CourseId(row.getObject("course_id", UUID.class)),
                                new TrainerId(row.getObject("trainer_id", UUID.class)),
                                row.getInt("week"),
                                DayOfWeek.of(row.getInt("weekday")),
                                row.getObject("start_time", LocalTime.class),
                                row.getString("place"),
                                row.getString("link"),
                                FederalState.valueOf(row.getString("state")),
                                row.getInt("min_seats"),
                                row.getInt("max_seats"),
                                row.getInt("deadline_days"),
                                row.getInt("free_days"),
                                row.getBoolean("running")),
                        new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                        row.getString("name")))
                .list();
    }

    void put(SeriesId id, Series series) {
        jdbc.sql("""
                        insert into training_series (id, course_id, trainer_id, week, weekday, start_time, place, link,
                            state, min_seats, max_seats, deadline_days, free_days, running)
                        values (:id, :course, :trainer, :week, :weekday, :start, :place, :link, :state, :min, :max,
                            :deadline, :free, :running)
                        on conflict (id) do update set course_id = :course, trainer_id = :trainer, week = :week,
                            weekday = :weekday, start_time = :start, place = :place, link = :link, state = :state,
                            min_seats = :min, max_seats = :max, deadline_days = :deadline, free_days = :free,
                            running = :running
                        """)
                .param("id", id.value())
                .param("course", series.course().value())
                .param("trainer", series.trainer().value())
                .param("week", series.week())
                .param("weekday", series.weekday().getValue())
                .param("start", series.start())
                .param("place", Typed.line(series.place()))
                .param("link", Typed.line(series.link()))
                .param("state", series.state().name())
                .param("min", series.min())
                .param("max", series.max())
                .param("deadline", series.deadlineDays())
                .param("free", series.freeDays())
                .param("running", series.running())
                .update();
    }

    /** The series that have proposed their session of a quarter. */
    Set<SeriesId> proposed(Quarter quarter) {
        return new HashSet<>(jdbc.sql("select series_id from training_proposals where quarter = ?")
                .param(quarter.firstDay())
                .query((row, n) -> new SeriesId(row.getObject("series_id", UUID.class)))
                .list());
    }

    /** Keeps which series proposed which session of a quarter, in one statement. */
    void propose(Quarter quarter, Map<SeriesId, SessionId> sessions) {
        batches.batchUpdate(
                "insert into training_proposals (series_id, quarter, session_id) values (:series, :quarter, :session)",
                sessions.entrySet().stream()
                        .map(one -> new MapSqlParameterSource(
                                        "series", one.getKey().value())
                                .addValue("quarter", quarter.firstDay())
                                .addValue("session", one.getValue().value()))
                        .toArray(SqlParameterSource[]::new));
    }
}
