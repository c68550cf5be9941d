package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over sessions that were held elsewhere as given: without mail, order or check; for migration and demo data. */
@Service
public class TrainingHistory {
    private final CourseRows courses;
    private final SessionRows sessions;
    private final SessionPlans plans;
    private final BookingRows bookings;
    private final BookingSteps steps;

    TrainingHistory(
            CourseRows courses, SessionRows sessions, SessionPlans plans, BookingRows bookings, BookingSteps steps) {
        this.courses = courses;
        this.sessions = sessions;
        this.plans = plans;
        this.bookings = bookings;
        this.steps = steps;
    }

    /** Records held sessions; for administrators and the system. */
    @Transactional
    public void record(Actor actor, List<PastSession> held) {
        actor.requireStaff(Role.ADMIN);
        held.forEach(session -> record(actor, session));
    }

    private void record(Actor actor, PastSession held) {
        Course course = courses.find(held.course()).orElseThrow();
        SessionDraft draft = new SessionDraft(
                held.course(),
                held.trainer(),
                held.start(),
                held.start().plusMinutes(course.minutes()),
                held.place(),
                held.link(),
                held.min(),
                held.max(),
                held.start().minusDays(7),
                held.start().minusDays(7));
        SessionId id = SessionId.next();
        plans.put(id, SessionPlan.of(draft, Optional.empty()), SessionState.OPEN);
        for (PastSession.PastBooking booked : held.bookings()) {
            if (!sessions.take(id, booked.attendees().size())) {
                throw new IllegalArgumentException("More people than seats: " + held);
            }
            record(actor, id, course.seatPrice(), booked);
        }
        sessions.become(sessions.find(id).orElseThrow(), SessionState.HELD, "");
    }

    private void record(Actor actor, SessionId session, Money price, PastSession.PastBooking booked) {
        BookingId id = BookingId.next();
        boolean there = booked.attendees().stream()
                .anyMatch(attendee -> attendee.attended().orElse(false));
        BookingState state = there ? BookingState.ATTENDED : BookingState.NO_SHOW;
        bookings.add(new BookingRows.Draft(
                id,
                session,
                booked.account(),
                booked.login(),
                booked.bookedBy(),
                state,
                booked.free() ? booked.attendees().size() : 0,
                price,
                Optional.empty(),
                booked.attendees().stream().map(Attendee::name).toList()));
        for (int i = 0; i < booked.attendees().size(); i++) {
            bookings.attended(id, i + 1, booked.attendees().get(i).attended().orElse(false));
        }
        steps.note(bookings.find(id).orElseThrow(), state.name(), actor, "");
    }
}
