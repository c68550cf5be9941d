package de.kontor.training;

import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.names;
import static de.kontor.training.TrainingFixtures.refused;
import static de.kontor.training.TrainingFixtures.seats;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderChange;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.shared.Money;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats are booked, covered, renamed, moved and given back, by members and for them. */
@KontorTest
class SeatsModuleTests {
    @Autowired
    Trainings trainings;

    @Autowired
    TrainingDesk desk;

    @Autowired
    CancelledOrders cancelled;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk orderDesk;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    TrainingLetters letters;

    @Autowired
    MovableClock clock;

    @Test
    void refuses13PeopleFor12Seats() {
        SessionId session = fixtures.aSession(12);
        refused(trainings.book(people.anOwnerInRetreat(), BookingId.next(), session, seats(13)), "tooMany");
        assertThat(fixtures.session(session).taken()).isZero();
    }

    @Test
    void takesFreeSeatsFirstAndOrdersTheOthersAtOnce() {
        SessionId session = fixtures.aSession(12);
        Actor.Member gold = people.aForwardOwnerInTier(GrowthTier.GOLD);
        assertThat(trainings.allowance(gold, fixtures.session(session).quarter()))
                .satisfies(free -> assertThat(free.total()).isEqualTo(2))
                .satisfies(
                        free -> assertThat(free.nextTier().orElseThrow().tier()).isEqualTo(GrowthTier.PLATINUM));
        BookingId id = fixtures.book(gold, session, 3);
        Booking booking = fixtures.booking(gold, id);
        assertThat(booking.free()).isEqualTo(2);
        assertThat(booking.paid()).isOne();
        OrderDetails order = orders.order(gold, booking.order().orElseThrow()).orElseThrow();
        assertThat(order.goods()).isEqualTo(Money.ZERO);
        assertThat(order.fees()).isEmpty();
        assertThat(order.net()).isEqualTo(Money.of("120.00"));
        assertThat(order.gross()).isEqualTo(Money.of("142.80"));
        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(trainings
                        .allowance(gold, fixtures.session(session).quarter())
                        .left())
                .isZero();
        assertThat(letters.calendar(letters.to(gold, "Gebucht")).getSequence().getValue())
                .isOne();
    }

    @Test
    void booksOnceHoweverOftenItIsAsked() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = BookingId.next();
        BookingChange once = trainings.book(owner, id, session, seats(2));
        assertThat(trainings.book(owner, id, session, seats(2))).isEqualTo(once);
        assertThat(fixtures.session(session).taken()).isEqualTo(2);
        refused(trainings.book(people.anOwnerInRetreat(), id, session, seats(1)), "unknown");
    }

    @Test
    void neverChargesMoreThanWasShown() {
        SessionId session = fixtures.aSession(12);
        Actor.Member forward = people.aForwardOwnerInTier(GrowthTier.BASE);
        SeatRequest free = new SeatRequest(names(1), false, Money.ZERO, false);
        done(trainings.book(forward, BookingId.next(), session, free));
        refused(trainings.book(forward, BookingId.next(), session, free), "paidNow");
        refused(
                trainings.book(
                        forward,
                        BookingId.next(),
                        session,
                        new SeatRequest(names(1), false, Money.of("120.00"), false)),
                "terms");
        assertThat(fixtures.session(session).taken()).isOne();
    }

    @Test
    void cancelsInTimeWithItsOrderAndWithoutCost() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 2);
        OrderDetails before = orders.order(
                        owner, fixtures.booking(owner, id).order().orElseThrow())
                .orElseThrow();
        // not behind the back of the booking
        assertThat(orders.cancel(owner, before.id()).orElseThrow()).isInstanceOf(OrderChange.Refused.class);
        done(fixtures.cancel(owner, id));
        OrderDetails after = orders.order(owner, before.id()).orElseThrow();
        assertThat(after.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(fixtures.session(session).taken()).isZero();
        VEvent entry = letters.calendar(letters.to(owner, "Storniert"));
        assertThat(entry.getStatus().isCancelled()).isTrue();
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        refused(fixtures.cancel(owner, id), "ended");
    }

    @Test
    void asksForTheFeeAfterTheFreeTimeAndKeepsBothSumsVisible() {
        SessionId session = fixtures.aSession(12);
        Actor.Member forward = people.aForwardOwnerInTier(GrowthTier.BASE);
        BookingId id = fixtures.book(forward, session, 3);
        clock.advance(Duration.ofDays(20));
        OwnBooking own = trainings.booking(forward, id).orElseThrow();
        assertThat(trainings.cancellationCost(forward, own)).isEqualTo(new CancellationCost(true, Money.of("120.00")));
        fixtures.cancel(forward, id);
        OrderDetails order =
                orders.order(forward, own.booking().order().orElseThrow()).orElseThrow();
        assertThat(order.net()).isEqualTo(Money.of("120.00"));
        assertThat(order.gross()).isEqualTo(Money.of("142.80"));
        assertThat(order.state()).isEqualTo(OrderState.COMPLETED);
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.cancelled()).isTrue();
            assertThat(line.net()).isEqualTo(Money.of("240.00"));
        });
        // the free seat stays used
        assertThat(trainings.allowance(forward, own.session().quarter()).left()).isZero();
    }

    @Test
    void freesTheSeatsOfAnOrderCancelledAtTheDesk() {
        SessionId session = fixtures.aSession(1);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        Actor.Member next = people.anOwnerInRetreat();
        BookingId waiting = fixtures.book(next, session, 1);
        OrderId order = fixtures.booking(owner, id).order().orElseThrow();
        orderDesk.cancel(OrderFixtures.SERVICE, order, "Kunde krank");
        cancelled.follow(owner.account(), order);
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(fixtures.booking(next, waiting).state()).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void movesABookingWithItsCalendarEntry() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId from = fixtures.aSession(course, 0, 2, 21);
        SessionId to = fixtures.aSession(course, 0, 2, 24);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, from, 2);
        Actor.Member next = people.anOwnerInRetreat();
        BookingId waiting = fixtures.book(next, from, 1);
        done(trainings.move(owner, id, to));
        assertThat(fixtures.session(to).taken()).isEqualTo(2);
        assertThat(fixtures.booking(next, waiting).state()).isEqualTo(BookingState.OFFERED);
        assertThat(fixtures.session(from).taken()).isOne();
        VEvent entry = letters.calendar(letters.to(owner, "Geändert"));
        assertThat(entry.getUid().getValue()).startsWith(id.toString());
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getDateStart().getValue().toInstant())
                .isEqualTo(fixtures.session(to).start());
        refused(trainings.move(owner, id, fixtures.aSession(3)), "moveThere");
        refused(trainings.move(next, waiting, to), "ended");
    }

    @Test
    void movesOnlyInTheTimeInWhichCancellingIsFree() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId from = fixtures.aSession(course, 0, 12, 21);
        SessionId to = fixtures.aSession(course, 0, 12, 40);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, from, 1);
        fixtures.comeTo(from, Duration.ofHours(30));
        refused(trainings.move(owner, id, to), "moveLate");
        assertThat(fixtures.session(from).taken()).isOne();
        // whoever calls is helped
        done(desk.move(OrderFixtures.SERVICE, id, to, "krank"));
        assertThat(fixtures.session(to).taken()).isOne();
    }

    @Test
    void changesNothingAboutAPastSession() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId past = fixtures.aSession(course, 0, 12, 21);
        SessionId later = fixtures.aSession(course, 0, 12, 40);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId there = fixtures.book(owner, past, 1);
        BookingId coming = fixtures.book(owner, later, 1);
        clock.advance(Duration.ofDays(22));
        refused(trainings.book(owner, BookingId.next(), past, seats(1)), "past");
        refused(
                desk.book(OrderFixtures.SERVICE, owner.login(), BookingId.next(), past, seats(1), "am Telefon"),
                "past");
        refused(trainings.move(owner, coming, past), "moveThere");
        refused(desk.move(OrderFixtures.SERVICE, coming, past, "Wunsch"), "moveThere");
        refused(trainings.move(owner, there, later), "ended");
        refused(fixtures.cancel(owner, there), "past");
        refused(desk.cancel(OrderFixtures.SERVICE, there, TrainingFixtures.ANY_COST, "krank"), "past");
        refused(trainings.rename(owner, there, names(1)), "ended");
        assertThat(trainings.upcoming(owner)).extracting(Session::id).doesNotContain(past);
        assertThat(fixtures.session(past).taken()).isOne();
        assertThat(fixtures.session(later).taken()).isOne();
    }

    @Test
    void booksMovesAndCancelsOnBehalfWithAReason() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId from = fixtures.aSession(course, 0, 12, 21);
        SessionId to = fixtures.aSession(course, 0, 12, 24);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = BookingId.next();
        refused(desk.book(OrderFixtures.SERVICE, owner.login(), id, from, seats(1), " "), "reason");
        done(desk.book(OrderFixtures.SERVICE, owner.login(), id, from, seats(1), "am Telefon"));
        Booking booking = fixtures.booking(owner, id);
        OrderDetails order = orders.order(owner, booking.order().orElseThrow()).orElseThrow();
        assertThat(order.note()).isEqualTo("Sabine Service: am Telefon");
        done(desk.move(OrderFixtures.SERVICE, id, to, "Wunsch"));
        done(desk.cancel(OrderFixtures.SERVICE, id, TrainingFixtures.ANY_COST, "krank"));
        assertThat(trainings.steps(owner, id))
                .extracting(BookingStep::step)
                .containsExactly("CONFIRMED", "MOVED", "BY_STAFF");
        refused(desk.cancel(OrderFixtures.SERVICE, BookingId.next(), TrainingFixtures.ANY_COST, "x"), "unknown");
    }

    @Test
    void knowsNoBookingOfAnotherAccount() {
        SessionId session = fixtures.aSession(2);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        Actor.Member stranger = people.anOwnerInRetreat();
        assertThat(trainings.booking(stranger, id)).isEmpty();
        assertThat(trainings.steps(stranger, id)).isEmpty();
        refused(fixtures.cancel(stranger, id), "unknown");
        refused(trainings.move(stranger, id, session), "unknown");
        refused(trainings.accept(stranger, id, TrainingFixtures.UNSEEN, true), "unknown");
        refused(trainings.rename(stranger, id, names(1)), "unknown");
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void wantsANameForEverySeat() {
        SessionId session = fixtures.aSession(5);
        Actor.Member owner = people.anOwnerInRetreat();
        for (List<String> bad :
                List.of(List.<String>of(), List.of("A", " "), List.of("\u0000"), List.of("x".repeat(121)))) {
            refused(
                    trainings.book(
                            owner,
                            BookingId.next(),
                            session,
                            new SeatRequest(bad, true, TrainingFixtures.UNSEEN, true)),
                    "attendee");
        }
        BookingId id = fixtures.book(owner, session, 2);
        refused(trainings.rename(owner, id, List.of("Nur eine")), "attendee");
        done(trainings.rename(owner, id, List.of("Ada", "Bo\nb")));
        assertThat(fixtures.booking(owner, id).names()).containsExactly("Ada", "Bo b");
    }
}
