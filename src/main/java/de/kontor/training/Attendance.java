package de.kontor.training;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.ordering.SeatOrders;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Message;
import de.kontor.training.Saving.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there, and how full the sessions of a course are. */
@Service
public class Attendance {
    private final SessionRows sessions;
    private final BookingRows bookings;
    private final BookingSteps steps;
    private final SeatOrders orders;
    private final Audit audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    Attendance(
            SessionRows sessions,
            BookingRows bookings,
            BookingSteps steps,
            SeatOrders orders,
            Audit audit,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.bookings = bookings;
        this.steps = steps;
        this.orders = orders;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How full the sessions of a course were and who stayed away, over sessions that were held.
     *
     * @param seats there were
     * @param booked of them
     * @param absent attendees who did not come
     */
    public record CourseFigures(
            String number, LocalizedText name, int sessions, int seats, int booked, int absent, int cancelled) {
        /** Booked seats of all, in percent. */
        public int fillPercent() {
            return seats == 0 ? 0 : Math.round(100f * booked / seats);
        }

        /** Absent attendees of those booked, in percent. */
        public int absentPercent() {
            return booked == 0 ? 0 : Math.round(100f * absent / booked);
        }
    }

    /**
     * Records who was there, once the session has started; recording again corrects. Whoever is not named was absent.
     *
     * @param present of each booking the positions of attendees who came, from 0
     */
    @Transactional
    public Saving<SessionId> record(Actor actor, SessionId id, Map<BookingId, Set<Integer>> present) {
        actor.requireStaff(Sessions.READERS);
        Optional<Session> found = sessions.lock(id);
        if (found.isEmpty()
                || found.get().state() == SessionState.CANCELLED
                || found.get().state() == SessionState.PROPOSED) {
            return new Saving.Refused<>(Field.STATE, Message.of("training.refused.sessionEnded"));
        }
        if (clock.instant().isBefore(found.get().start())) {
            return new Saving.Refused<>(Field.START, Message.of("training.refused.notStarted"));
        }
        for (Booking booking : bookings.of(id)) {
            if (booking.state() == BookingState.CONFIRMED
                    || booking.state() == BookingState.ATTENDED
                    || booking.state() == BookingState.NO_SHOW) {
                record(actor, booking, present.getOrDefault(booking.id(), Set.of()));
            }
        }
        if (found.get().state() == SessionState.OPEN) {
            sessions.become(found.get(), SessionState.HELD, "");
        }
        audit.record(
                actor, new AuditRecord(Optional.empty(), "attendance-recorded", "session", id.toString(), Map.of()));
        return new Saving.Saved<>(id);
    }

    private void record(Actor actor, Booking booking, Set<Integer> present) {
        boolean anybody = false;
        for (int i = 0; i < booking.seats(); i++) {
            boolean there = present.contains(i);
            anybody |= there;
            bookings.attended(booking.id(), i + 1, there);
        }
        BookingState next = anybody ? BookingState.ATTENDED : BookingState.NO_SHOW;
        if (booking.state() != next) {
            bookings.become(booking, next);
            steps.note(booking, next.name(), actor, "");
        }
        booking.order().ifPresent(order -> orders.complete(actor, order));
    }

    /** Figures per course of sessions that started since a day. */
    @Transactional(readOnly = true)
    public List<CourseFigures> figures(Actor actor, LocalDate since) {
        actor.requireStaff(Sessions.READERS);
        return jdbc.sql("""
                        select c.number, c.name_de, c.name_en,
                            count(s.id) filter (where s.state = 'HELD') as sessions,
                            coalesce(sum(s.max_seats) filter (where s.state = 'HELD'), 0) as seats,
                            coalesce(sum(s.taken) filter (where s.state = 'HELD'), 0) as booked,
                            coalesce(sum(absent.people) filter (where s.state = 'HELD'), 0) as absent,
                            count(s.id) filter (where s.state = 'CANCELLED') as cancelled
                        from training_courses c
                        join training_sessions s on s.course_id = c.id and s.starts_at >= :since
                        left join lateral (select count(*) as people from training_bookings b
                            join training_attendees a on a.booking_id = b.id
                            where b.session_id = s.id and a.attended = false) absent on true
                        group by c.number, c.name_de, c.name_en
                        having count(s.id) filter (where s.state in ('HELD', 'CANCELLED')) > 0
                        order by c.number
                        """)
                .param("since", SqlTime.of(since.atStartOfDay(Quarter.BERLIN).toInstant()))
                .query((row, n) -> new CourseFigures(
                        row.getString("number"),
                        new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                        row.getInt("sessions"),
                        row.getInt("seats"),
                        row.getInt("booked"),
                        row.getInt("absent"),
                        row.getInt("cancelled")))
                .list();
    }
}
