package de.kontor.demo;

import de.kontor.demo.DemoPastOrders.Buyer;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.training.BookingId;
import de.kontor.training.CancellationCost;
import de.kontor.training.SeatRequest;
import de.kontor.training.Session;
import de.kontor.training.TrainingDesk;
import de.kontor.training.Trainings;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who has booked the trainings to come: some are full with a waiting list, one has an open offer. */
@Component
class DemoBookings {
    private static final Logger LOG = LoggerFactory.getLogger(DemoBookings.class);
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);

    private final TrainingDesk desk;
    private final Trainings trainings;
    private final Random random = new Random(26);

    DemoBookings(TrainingDesk desk, Trainings trainings) {
        this.desk = desk;
        this.trainings = trainings;
    }

    /** Seats as members book them: some sessions full with a waiting list, one with an open offer. */
    void load(List<Buyer> buyers, boolean many) {
        List<Buyer> active = DemoAttendees.active(buyers);
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
                leave = leave.isPresent()
                        ? leave
                        : Optional.of(() -> trainings.cancel(owner(buyer), id, CancellationCost.NONE));
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
        trainings.book(
                owner(buyer),
                id,
                session.id(),
                new SeatRequest(DemoAttendees.names(random, people), true, session.price(people), true));
        return id;
    }

    private static Actor owner(Buyer buyer) {
        return new Actor.Member(
                buyer.members().getFirst(),
                buyer.standing().account(),
                buyer.described().owner(),
                Set.of(Role.OWNER));
    }
}
