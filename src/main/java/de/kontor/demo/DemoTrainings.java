package de.kontor.demo;

import de.kontor.accounts.Strategy;
import de.kontor.demo.DemoPastOrders.Buyer;
import de.kontor.identity.Actor;
import de.kontor.shared.FederalState;
import de.kontor.shared.WorkingDays;
import de.kontor.training.Attendee;
import de.kontor.training.CourseId;
import de.kontor.training.Courses;
import de.kontor.training.PastSession;
import de.kontor.training.PastSession.PastBooking;
import de.kontor.training.Quarter;
import de.kontor.training.Saving;
import de.kontor.training.Series;
import de.kontor.training.SeriesPlan;
import de.kontor.training.Sessions;
import de.kontor.training.TrainerId;
import de.kontor.training.TrainingHistory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/** Trainings of two past quarters with attendance, and the sessions of the running one and the next. */
@Component
class DemoTrainings {
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    private static final List<String> TRAINERS =
            List.of("Karin Holz", "Jonas Weber", "Meryem Aydin", "Peter Lindner", "Sofia Brandl", "Uwe Krause");

    private final Courses courses;
    private final SeriesPlan plan;
    private final Sessions sessions;
    private final TrainingHistory history;
    private final Clock clock;
    private final Random random = new Random(26);

    DemoTrainings(Courses courses, SeriesPlan plan, Sessions sessions, TrainingHistory history, Clock clock) {
        this.courses = courses;
        this.plan = plan;
        this.sessions = sessions;
        this.history = history;
        this.clock = clock;
    }

    /** Courses, trainers and series, what was held, and the sessions of this quarter and the next. */
    void plan(List<Buyer> buyers, List<DemoPackages.Published> sold) {
        List<TrainerId> trainers = TRAINERS.stream()
                .map(name -> saved(courses.saveTrainer(
                        DEMO,
                        Optional.empty(),
                        name,
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@kontor.example")))
                .toList();
        List<CourseId> taught = DemoCourses.all(sold).stream()
                .map(draft -> saved(courses.save(DEMO, Optional.empty(), draft)))
                .toList();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < taught.size(); i++) {
            TrainerId first = trainers.get(i % trainers.size());
            TrainerId second = trainers.get((i + 3) % trainers.size());
            series.add(series(taught.get(i), first, 1 + i, DayOfWeek.of(1 + i % 5), 9, i));
            series.add(series(taught.get(i), second, 13 - i, DayOfWeek.of(5 - i % 5), 14, i));
        }
        series.forEach(one -> saved(plan.save(DEMO, Optional.empty(), one)));
        Quarter now = Quarter.of(LocalDate.now(clock));
        history.record(DEMO, held(series, buyers, List.of(now.previous().previous(), now.previous(), now)));
        for (Quarter quarter : List.of(now, now.next())) {
            plan.propose(DEMO, quarter);
            sessions.openAll(DEMO, quarter);
        }
    }

    private static Series series(CourseId course, TrainerId trainer, int week, DayOfWeek day, int hour, int number) {
        // the last course is held online
        boolean online = number == DemoCourses.count() - 1;
        String place = number % 3 == 0 ? "Schulungszentrum Ulm, Raum 2" : "Werkstatt Augsburg";
        return new Series(
                course,
                trainer,
                week,
                day,
                LocalTime.of(hour, 0),
                online ? "" : place,
                online ? "https://meet.kontor.example/lager" : "",
                FederalState.BW,
                3,
                number % 4 == 0 ? 6 : 12,
                5,
                5,
                true);
    }

    private List<PastSession> held(List<Series> series, List<Buyer> buyers, List<Quarter> quarters) {
        List<Buyer> active = DemoAttendees.active(buyers);
        WorkingDays workingDays = new WorkingDays();
        List<PastSession> held = new ArrayList<>();
        for (Quarter quarter : quarters) {
            for (Series one : series) {
                LocalDate day = workingDays.after(
                        quarter.firstDay()
                                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                                .plusWeeks(one.week() - 1L)
                                .with(TemporalAdjusters.nextOrSame(one.weekday())),
                        0,
                        FederalState.BW);
                if (day.isBefore(quarter.end()) && day.isBefore(LocalDate.now(clock))) {
                    held.add(new PastSession(
                            one.course(),
                            one.trainer(),
                            day.atTime(one.start()),
                            one.place(),
                            one.link(),
                            one.min(),
                            one.max(),
                            attended(one.max(), active)));
                }
            }
        }
        return held;
    }

    private List<PastBooking> attended(int seats, List<Buyer> active) {
        List<PastBooking> bookings = new ArrayList<>();
        int left = seats - random.nextInt(Math.max(1, seats / 2));
        while (left > 0) {
            Buyer buyer = active.get(random.nextInt(active.size()));
            int people = Math.min(left, 1 + random.nextInt(3));
            List<Attendee> attendees = DemoAttendees.names(random, people).stream()
                    .map(name -> new Attendee(name, Optional.of(random.nextInt(10) > 0)))
                    .toList();
            bookings.add(new PastBooking(
                    buyer.standing().account(),
                    buyer.members().getFirst(),
                    buyer.described().owner(),
                    buyer.standing().strategy() != Strategy.RETREAT && people == 1,
                    attendees));
            left -= people;
        }
        return bookings;
    }

    private static <I> I saved(Saving<I> saving) {
        return switch (saving) {
            case Saving.Saved<I>(I id) -> id;
            case Saving.Refused<I> refused ->
                throw new IllegalStateException("The demo trainings have mistakes: " + refused);
        };
    }
}
