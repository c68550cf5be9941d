package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Strategy;
import de.kontor.demo.DemoPastOrders.Buyer;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.FederalState;
import de.kontor.shared.WorkingDays;
import de.kontor.training.Attendee;
import de.kontor.training.BookingId;
import de.kontor.training.CancellationCost;
import de.kontor.training.CourseId;
import de.kontor.training.Courses;
import de.kontor.training.PastSession;
import de.kontor.training.PastSession.PastBooking;
import de.kontor.training.Quarter;
import de.kontor.training.Saving;
import de.kontor.training.SeatRequest;
import de.kontor.training.Series;
import de.kontor.training.SeriesPlan;
import de.kontor.training.Session;
import de.kontor.training.Sessions;
import de.kontor.training.TrainerId;
import de.kontor.training.TrainingDesk;
import de.kontor.training.TrainingHistory;
import de.kontor.training.Trainings;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Trainings of two past quarters with attendance, the running one and the next, some full with waiting lists. */
@Component
class DemoTrainings {
    private static final Logger LOG = LoggerFactory.getLogger(DemoTrainings.class);
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    private static final List<String> TRAINERS =
            List.of("Karin Holz", "Jonas Weber", "Meryem Aydin", "Peter Lindner", "Sofia Brandl", "Uwe Krause");
    private static final List<String> FIRST =
            List.of("Anna", "Ben", "Carla", "David", "Elif", "Frank", "Greta", "Hasan");
    private static final List<String> LAST =
            List.of("Albers", "Busch", "Çelik", "Dorn", "Ernst", "Fuchs", "Götz", "Huber");

    private final Courses courses;
    private final SeriesPlan plan;
    private final Sessions sessions;
    private final TrainingHistory history;
    private final TrainingDesk desk;
    private final Trainings trainings;
    private final Clock clock;
    private final Random random = new Random(26);

    DemoTrainings(
            Courses courses,
            SeriesPlan plan,
            Sessions sessions,
            TrainingHistory history,
            TrainingDesk desk,
            Trainings trainings,
            Clock clock) {
        this.courses = courses;
        this.plan = plan;
        this.sessions = sessions;
        this.history = history;
        this.desk = desk;
        this.trainings = trainings;
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
        List<Buyer> active = active(buyers);
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
            List<Attendee> attendees = names(people).stream()
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

    /** Seats as members book them: some sessions full with a waiting list, one with an open offer. */
    void book(List<Buyer> buyers, boolean many) {
        List<Buyer> active = active(buyers);
        List<Session> upcoming = desk.upcoming(DEMO);
        int shown = Math.min(upcoming.size(), many ? 16 : 4);
        for (int i = 0; i < shown; i++) {
            Session session = upcoming.get(i);
            int wanted = i % 4 == 0 ? session.max() : i % 4 == 1 ? session.max() / 2 : session.min() + i % 3;
            Optional<Runnable> leave = Optional.empty();
            for (int seats = 0; seats < wanted; ) {
                int people = Math.min(wanted - seats, seats == 0 ? 1 : 1 + random.nextInt(2));
                Buyer buyer = active.get(3 + random.nextInt(active.size() - 3));
                BookingId id = book(buyer, session, people);
                leave = leave.isPresent() ? leave : Optional.of(() -> trainings.cancel(owner(buyer), id, CancellationCost.NONE));
                seats += people;
            }
            if (i % 4 == 0) {
                // the named accounts wait where everything is taken
                active.stream().limit(3).forEach(buyer -> book(buyer, session, 1));
                leave.filter(first -> session.equals(upcoming.getFirst())).ifPresent(Runnable::run);
            } else {
                book(active.get(i % 3), session, 1);
            }
        }
        LOG.info("Demo data: {} trainings with bookings, done.", shown);
    }

    private BookingId book(Buyer buyer, Session session, int people) {
        BookingId id = BookingId.next();
        trainings.book(owner(buyer), id, session.id(), new SeatRequest(names(people), true, session.price(people), true));
        return id;
    }

    private static Actor owner(Buyer buyer) {
        return new Actor.Member(
                buyer.members().getFirst(),
                buyer.standing().account(),
                buyer.described().owner(),
                Set.of(Role.OWNER));
    }

    private List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size())));
        }
        return names;
    }

    private static List<Buyer> active(List<Buyer> buyers) {
        return buyers.stream()
                .filter(buyer -> buyer.standing().status() == AccountStatus.ACTIVE)
                .toList();
    }

    private static <I> I saved(Saving<I> saving) {
        return switch (saving) {
            case Saving.Saved<I>(I id) -> id;
            case Saving.Refused<I> refused ->
                throw new IllegalStateException("The demo trainings have mistakes: " + refused);
        };
    }
}
