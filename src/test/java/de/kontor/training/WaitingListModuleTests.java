package de.kontor.training;

import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.names;
import static de.kontor.training.TrainingFixtures.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.mail.MailRow;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats that became free are offered, strictly in the order of the waiting list; acceptance scenario 17. */
@KontorTest
class WaitingListModuleTests {
    @Autowired
    Trainings trainings;

    @Autowired
    SeatOffers offers;

    @Autowired
    DueSeats due;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    TrainingLetters letters;

    @Autowired
    MovableClock clock;

    @Test
    void offersAFreedSeatToTheFirstWaitingFirmFor48HoursAndThenToTheNext() {
        SessionId session = fixtures.aSession(12);
        BookingId leaving = fixtures.book(people.anOwnerInRetreat(), session, 1);
        fixtures.book(people.anOwnerInRetreat(), session, 11);
        Actor.Member first = people.anOwnerInRetreat();
        Actor.Member second = people.anOwnerInRetreat();
        BookingId waitingFirst = fixtures.book(first, session, 1);
        BookingId waitingSecond = fixtures.book(second, session, 1);
        assertThat(fixtures.booking(first, waitingFirst).position()).isEqualTo(1);
        assertThat(fixtures.booking(second, waitingSecond).position()).isEqualTo(2);

        fixtures.cancel(fixtures.whoBooked(session, leaving), leaving);

        assertThat(fixtures.booking(first, waitingFirst).state()).isEqualTo(BookingState.OFFERED);
        assertThat(fixtures.booking(first, waitingFirst).offeredUntil().orElseThrow())
                .isBetween(
                        clock.instant().plus(Duration.ofHours(47)),
                        clock.instant().plus(Duration.ofHours(48)));
        assertThat(trainings.steps(first, waitingFirst).getLast())
                .extracting(BookingStep::step, BookingStep::actor)
                .containsExactly("OFFERED", "");
        MailRow offer = letters.to(first).getFirst();
        assertThat(offer.subject()).startsWith("Plätze frei: Kleben im Metallbau");
        assertThat(letters.calendar(offer).getStatus().isTentative()).isTrue();
        assertThat(fixtures.session(session).taken()).isEqualTo(12);
        assertThat(fixtures.booking(second, waitingSecond).position()).isEqualTo(1);

        clock.advance(Duration.ofHours(49));
        due.run();
        due.run();

        assertThat(fixtures.booking(first, waitingFirst).ending()).contains(BookingEnding.EXPIRED);
        assertThat(fixtures.booking(second, waitingSecond).state()).isEqualTo(BookingState.OFFERED);
        fixtures.cancel(second, waitingSecond);
        assertThat(fixtures.booking(second, waitingSecond).ending()).contains(BookingEnding.DECLINED);
        assertThat(fixtures.session(session).taken()).isEqualTo(11);
    }

    @Test
    void acceptsAnOfferByItsLinkOnce() {
        SessionId session = fixtures.aSession(1);
        BookingId leaving = fixtures.book(people.anOwnerInRetreat(), session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = fixtures.book(waiting, session, 1);
        fixtures.cancel(fixtures.whoBooked(session, leaving), leaving);
        String token = letters.token(letters.to(waiting).getFirst());
        assertThat(offers.read(token)).isInstanceOfSatisfying(SeatOffer.Open.class, open -> assertThat(
                        open.cover().paid())
                .isOne());
        refused(offers.accept(token, Money.of("119.99"), true), "paidNow");
        refused(offers.accept(token, TrainingFixtures.UNSEEN, false), "terms");
        done(offers.accept(token, TrainingFixtures.UNSEEN, true));
        refused(offers.accept(token, TrainingFixtures.UNSEEN, true), "acceptedBefore");
        refused(offers.decline(token), "acceptedBefore");
        assertThat(offers.read(token)).isInstanceOf(SeatOffer.Answered.class);
        assertThat(fixtures.booking(waiting, id).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(orders.orders(waiting, OrderFilter.NONE, 0, 10).orders()).hasSize(1);
        assertThat(fixtures.session(session).taken()).isOne();
    }

    @Test
    void givesTheSeatToTheNextWhenTheLinkDeclines() {
        SessionId session = fixtures.aSession(1);
        Actor.Member seated = people.anOwnerInRetreat();
        BookingId leaving = fixtures.book(seated, session, 1);
        Actor.Member first = people.anOwnerInRetreat();
        Actor.Member second = people.anOwnerInRetreat();
        BookingId offered = fixtures.book(first, session, 1);
        BookingId next = fixtures.book(second, session, 1);
        done(fixtures.cancel(seated, leaving));
        done(offers.decline(letters.token(letters.to(first, "Plätze frei"))));
        assertThat(fixtures.booking(first, offered).ending()).contains(BookingEnding.DECLINED);
        assertThat(fixtures.booking(second, next).state()).isEqualTo(BookingState.OFFERED);
        assertThat(letters.token(letters.to(second, "Plätze frei"))).isNotEmpty();
        assertThat(fixtures.session(session).taken()).isOne();
    }

    @Test
    void refusesAnOfferAfterItsEnd() {
        SessionId session = fixtures.aSession(1);
        BookingId leaving = fixtures.book(people.anOwnerInRetreat(), session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = fixtures.book(waiting, session, 1);
        fixtures.cancel(fixtures.whoBooked(session, leaving), leaving);
        String token = letters.token(letters.to(waiting).getFirst());
        clock.advance(Duration.ofHours(49));
        assertThat(offers.read(token)).isInstanceOf(SeatOffer.Ended.class);
        refused(offers.accept(token, TrainingFixtures.UNSEEN, true), "offerEnded");
        refused(trainings.accept(waiting, id, TrainingFixtures.UNSEEN, true), "offerEnded");
        assertThat(offers.read("nonsense")).isInstanceOf(SeatOffer.Unknown.class);
        refused(offers.decline("%00"), "unknown");
    }

    @Test
    void holdsTheQueueForAGroupAtItsHead() {
        SessionId session = fixtures.aSession(4);
        BookingId two = fixtures.book(people.anOwnerInRetreat(), session, 2);
        BookingId one = fixtures.book(people.anOwnerInRetreat(), session, 1);
        Actor.Member group = people.anOwnerInRetreat();
        Actor.Member single = people.anOwnerInRetreat();
        BookingId three = fixtures.book(group, session, 3);
        // one seat is free, but the group before waits for three
        BookingId behind = fixtures.book(single, session, 1);
        assertThat(fixtures.booking(single, behind).state()).isEqualTo(BookingState.WAITING);
        fixtures.cancel(fixtures.whoBooked(session, one), one);
        assertThat(fixtures.booking(group, three).state()).isEqualTo(BookingState.WAITING);
        fixtures.cancel(fixtures.whoBooked(session, two), two);
        assertThat(fixtures.booking(group, three).state()).isEqualTo(BookingState.OFFERED);
        assertThat(fixtures.booking(single, behind).state()).isEqualTo(BookingState.OFFERED);
        assertThat(fixtures.session(session).taken()).isEqualTo(4);
    }

    @Test
    void asksBeforeAGroupOfThreeWaitsForTwoFreeSeats() {
        SessionId session = fixtures.aSession(2);
        Actor.Member owner = people.anOwnerInRetreat();
        SeatRequest now = new SeatRequest(names(3), false, TrainingFixtures.UNSEEN, true);
        refused(trainings.book(owner, BookingId.next(), session, now), "tooMany");
        SessionId larger = fixtures.aSession(3);
        fixtures.book(people.anOwnerInRetreat(), larger, 1);
        assertThat(trainings.book(owner, BookingId.next(), larger, now)).isEqualTo(new BookingChange.Full(2));
        assertThat(fixtures.session(larger).queue()).isZero();
        assertThat(fixtures.session(larger).taken()).isOne();
    }
}
