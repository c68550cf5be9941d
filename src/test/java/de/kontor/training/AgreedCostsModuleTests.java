package de.kontor.training;

import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.names;
import static de.kontor.training.TrainingFixtures.refused;
import static de.kontor.training.TrainingFixtures.saved;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.Money;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody pays more than was shown: for seats that became dearer, and for cancelling a moment too late. */
@KontorTest
class AgreedCostsModuleTests {
    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    Trainings trainings;

    @Autowired
    TrainingDesk desk;

    @Autowired
    SeatOffers offers;

    @Autowired
    Courses courses;

    @Autowired
    MemberOrders orders;

    @Autowired
    TrainingLetters letters;

    @Autowired
    MovableClock clock;

    @Test
    void asksAgainWhenAnOfferedSeatBecameDearer() {
        String number = TrainingFixtures.aNumber();
        CourseId course = fixtures.aCourse(TrainingFixtures.draft(number, "100.00"));
        SessionId session = fixtures.aSession(course, 0, 1, 21);
        Actor.Member leaving = people.anOwnerInRetreat();
        BookingId seat = fixtures.book(leaving, session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = fixtures.book(waiting, session, 1);
        saved(courses.save(PLANNER, Optional.of(course), TrainingFixtures.draft(number, "150.00")));
        done(fixtures.cancel(leaving, seat));
        String token = letters.token(letters.to(waiting).getFirst());
        assertThat(offers.read(token)).isInstanceOfSatisfying(SeatOffer.Open.class, open -> assertThat(
                        open.session().price(open.cover().paid()))
                .isEqualTo(Money.of("150.00")));
        refused(offers.accept(token, Money.of("100.00"), true), "paidNow");
        refused(trainings.accept(waiting, id, Money.of("149.99"), true), "paidNow");
        assertThat(fixtures.booking(waiting, id).state()).isEqualTo(BookingState.OFFERED);
        done(offers.accept(token, Money.of("150.00"), true));
        assertThat(orders.order(waiting, fixtures.booking(waiting, id).order().orElseThrow())
                        .orElseThrow()
                        .net())
                .isEqualTo(Money.of("150.00"));
    }

    @Test
    void asksAgainWhenACourseThatWasFreeCostsSomething() {
        String number = TrainingFixtures.aNumber();
        CourseId course = fixtures.aCourse(TrainingFixtures.draft(number, "0.00"));
        SessionId session = fixtures.aSession(course, 0, 5, 21);
        Actor.Member owner = people.anOwnerInRetreat();
        saved(courses.save(PLANNER, Optional.of(course), TrainingFixtures.draft(number, "120.00")));
        SeatRequest asShown = new SeatRequest(names(1), false, Money.ZERO, true);
        refused(trainings.book(owner, BookingId.next(), session, asShown), "paidNow");
        assertThat(fixtures.session(session).taken()).isZero();
    }

    @Test
    void asksAgainWhenTheFreeTimeEndedBehindTheDialog() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = fixtures.book(owner, session, 1);
        clock.advance(
                Duration.between(clock.instant(), fixtures.session(session).freeUntil())
                        .minusSeconds(1));
        CancellationCost shown = cost(owner, id);
        assertThat(shown).isEqualTo(CancellationCost.NONE);
        clock.advance(Duration.ofSeconds(2));
        refused(trainings.cancel(owner, id, shown), "feeNow");
        refused(desk.cancel(OrderFixtures.SERVICE, id, shown, "krank"), "feeNow");
        assertThat(fixtures.booking(owner, id).state()).isEqualTo(BookingState.CONFIRMED);
        CancellationCost now = cost(owner, id);
        assertThat(now).isEqualTo(new CancellationCost(true, Money.of("60.00")));
        done(trainings.cancel(owner, id, now));
        assertThat(letters.body(letters.to(owner, "Storniert"))).contains("Stornogebühr netto, zzgl. MwSt: 60,00");
    }

    @Test
    void asksAgainBeforeAFreeSeatIsLostAndSaysSoInTheLetter() {
        SessionId session = fixtures.aSession(12);
        Actor.Member forward = people.aForwardOwnerInTier(GrowthTier.BASE);
        BookingId id = fixtures.book(forward, session, 1);
        clock.advance(Duration.ofDays(20));
        refused(trainings.cancel(forward, id, CancellationCost.NONE), "feeNow");
        done(desk.cancel(OrderFixtures.SERVICE, id, cost(forward, id), "krank"));
        assertThat(letters.body(letters.to(forward, "Storniert")))
                .contains("Freie Plätze, die genutzt bleiben: 1")
                .doesNotContain("Stornogebühr");
    }

    @Test
    void namesNoFeeWhereThereIsNone() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        done(trainings.cancel(owner, fixtures.book(owner, session, 1), CancellationCost.NONE));
        assertThat(letters.body(letters.to(owner, "Storniert"))).doesNotContain("Stornogebühr", "genutzt bleiben");
    }

    private CancellationCost cost(Actor.Member member, BookingId id) {
        return trainings.cancellationCost(member, trainings.booking(member, id).orElseThrow());
    }
}
