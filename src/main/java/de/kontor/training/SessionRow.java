package de.kontor.training;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Reads sessions from rows. */
final class SessionRow {
    /** What a session is read from; {@code s} is its row. */
    static final String SELECT = """
            select s.*, c.number, c.name_de, c.name_en, c.level, c.seat_price, t.name as trainer,
                coalesce((select string_agg(category, ',' order by category) from training_course_categories k
                    where k.course_id = c.id), '') as categories,
                coalesce((select string_agg(trade, ',' order by trade) from training_course_trades k
                    where k.course_id = c.id), '') as trades,
                coalesce(w.seats, 0) as waiting, coalesce(w.queue, 0) as queue
            from training_sessions s
            join training_courses c on c.id = s.course_id
            join training_trainers t on t.id = s.trainer_id
            left join lateral (select sum(b.seats) as seats, count(*) as queue from training_bookings b
                where b.session_id = s.id and b.state = 'WAITING') w on true
            """;

    private SessionRow() {}

    /** The session of a row, with its course, its trainer and its waiting list. */
    static Session read(ResultSet row) throws SQLException {
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                row.getString("number"),
                new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                CourseLevel.valueOf(row.getString("level")),
                Money.of(row.getBigDecimal("seat_price")),
                CourseRows.split(row.getString("categories")),
                CourseRows.split(row.getString("trades")),
                SqlTime.read(row, "starts_at"),
                SqlTime.read(row, "ends_at"),
                new TrainerId(row.getObject("trainer_id", UUID.class)),
                row.getString("trainer"),
                row.getString("place"),
                row.getString("link"),
                row.getInt("min_seats"),
                row.getInt("max_seats"),
                row.getInt("taken"),
                row.getInt("waiting"),
                row.getInt("queue"),
                SqlTime.read(row, "deadline"),
                SqlTime.read(row, "free_until"),
                SessionState.valueOf(row.getString("state")),
                SqlTime.find(row, "decided_at").isPresent(),
                row.getString("reason"));
    }
}
