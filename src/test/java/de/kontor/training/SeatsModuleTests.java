package de.kontor.training;

import static de.kontor.training.TrainingFixtures.ANY_COST;
import static de.kontor.training.TrainingFixtures.PLANNER;
import static de.kontor.training.TrainingFixtures.UNSEEN;
import static de.kontor.training.TrainingFixtures.names;
import static de.kontor.training.TrainingFixtures.saved;
import static de.kontor.training.TrainingFixtures.seats;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.mail.Attachment;
import de.kontor.mail.MailFilter;
import de.kontor.mail.MailRow;
import de.kontor.mail.Mails;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderChange;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seats are booked, waited for, offered, moved and given back; acceptance scenario 17 among it. */
@KontorTest
class SeatsModuleTests {
    private static final Actor SERVICE = new Actor.Staff(LoginId.next(), "Sabine Service", Set.of(Role.SERVICE));

    @Autowired
    Courses courses;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    @Autowired
    TrainingDesk desk;

    @Autowired
    SeatOffers offers;

    @Autowired
    DueSeats due;

    @Autowired
    CancelledOrders cancelled;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Attendance attendance;

    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk orderDesk;

    @Autowired
    Mails mails;

    @Autowired
    de.kontor.accounts.Accounts accounts;

    @Autowired
    OrderFixtures people;

    @Autowired
    TrainingFixtures fixtures;

    @Autowired
    MovableClock clock;

    @Test
    void offersAFreedSeatToTheFirstWaitingFirmFor48HoursAndThenToTheNext() {
        SessionId session = fixtures.aSession(12);
        BookingId leaving = book(people.anOwnerInRetreat(), session, 1);
        book(people.anOwnerInRetreat(), session, 11);
        Actor.Member first = people.anOwnerInRetreat();
        Actor.Member second = people.anOwnerInRetreat();
        BookingId waitingFirst = book(first, session, 1);
        BookingId waitingSecond = book(second, session, 1);
        assertThat(booking(first, waitingFirst).position()).isEqualTo(1);
        assertThat(booking(second, waitingSecond).position()).isEqualTo(2);

        fixtures.cancel(owner(session, leaving), leaving);

        assertThat(booking(first, waitingFirst).state()).isEqualTo(BookingState.OFFERED);
        assertThat(booking(first, waitingFirst).offeredUntil().orElseThrow())
                .isBetween(
                        clock.instant().plus(Duration.ofHours(47)),
                        clock.instant().plus(Duration.ofHours(48)));
        assertThat(trainings.steps(first, waitingFirst).getLast())
                .extracting(BookingStep::step, BookingStep::actor)
                .containsExactly("OFFERED", "");
        MailRow offer = mailsTo(first).getFirst();
        assertThat(offer.subject()).startsWith("Plätze frei: Kleben im Metallbau");
        assertThat(calendar(offer).getStatus().isTentative()).isTrue();
        assertThat(session(session).taken()).isEqualTo(12);
        assertThat(booking(second, waitingSecond).position()).isEqualTo(1);

        clock.advance(Duration.ofHours(49));
        due.run();
        due.run();

        assertThat(booking(first, waitingFirst).ending()).contains(BookingEnding.EXPIRED);
        assertThat(booking(second, waitingSecond).state()).isEqualTo(BookingState.OFFERED);
        fixtures.cancel(second, waitingSecond);
        assertThat(booking(second, waitingSecond).ending()).contains(BookingEnding.DECLINED);
        assertThat(session(session).taken()).isEqualTo(11);
    }

    @Test
    void acceptsAnOfferByItsLinkOnce() {
        SessionId session = fixtures.aSession(1);
        BookingId leaving = book(people.anOwnerInRetreat(), session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = book(waiting, session, 1);
        fixtures.cancel(owner(session, leaving), leaving);
        String token = token(mailsTo(waiting).getFirst());
        assertThat(offers.read(token)).isInstanceOfSatisfying(SeatOffer.Open.class, open -> assertThat(
                        open.cover().paid())
                .isOne());
        assertRefused(offers.accept(token, Money.of("119.99"), true), "paidNow");
        assertRefused(offers.accept(token, UNSEEN, false), "terms");
        assertThat(offers.accept(token, UNSEEN, true)).isInstanceOf(BookingChange.Done.class);
        assertRefused(offers.accept(token, UNSEEN, true), "acceptedBefore");
        assertRefused(offers.decline(token), "acceptedBefore");
        assertThat(offers.read(token)).isInstanceOf(SeatOffer.Answered.class);
        assertThat(booking(waiting, id).state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(orders.orders(waiting, de.kontor.ordering.OrderFilter.NONE, 0, 10)
                        .orders())
                .hasSize(1);
        assertThat(session(session).taken()).isOne();
    }

    @Test
    void refusesAnOfferAfterItsEnd() {
        SessionId session = fixtures.aSession(1);
        BookingId leaving = book(people.anOwnerInRetreat(), session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = book(waiting, session, 1);
        fixtures.cancel(owner(session, leaving), leaving);
        String token = token(mailsTo(waiting).getFirst());
        clock.advance(Duration.ofHours(49));
        assertThat(offers.read(token)).isInstanceOf(SeatOffer.Ended.class);
        assertRefused(offers.accept(token, UNSEEN, true), "offerEnded");
        assertRefused(trainings.accept(waiting, id, UNSEEN, true), "offerEnded");
        assertThat(offers.read("nonsense")).isInstanceOf(SeatOffer.Unknown.class);
        assertRefused(offers.decline("%00"), "unknown");
    }

    @Test
    void holdsTheQueueForAGroupAtItsHead() {
        SessionId session = fixtures.aSession(4);
        BookingId two = book(people.anOwnerInRetreat(), session, 2);
        BookingId one = book(people.anOwnerInRetreat(), session, 1);
        Actor.Member group = people.anOwnerInRetreat();
        Actor.Member single = people.anOwnerInRetreat();
        BookingId three = book(group, session, 3);
        // one seat is free, but the group before waits for three
        BookingId behind = book(single, session, 1);
        assertThat(booking(single, behind).state()).isEqualTo(BookingState.WAITING);
        fixtures.cancel(owner(session, one), one);
        assertThat(booking(group, three).state()).isEqualTo(BookingState.WAITING);
        fixtures.cancel(owner(session, two), two);
        assertThat(booking(group, three).state()).isEqualTo(BookingState.OFFERED);
        assertThat(booking(single, behind).state()).isEqualTo(BookingState.OFFERED);
        assertThat(session(session).taken()).isEqualTo(4);
    }

    @Test
    void asksBeforeAGroupOfThreeWaitsForTwoFreeSeats() {
        SessionId session = fixtures.aSession(2);
        Actor.Member owner = people.anOwnerInRetreat();
        SeatRequest now = new SeatRequest(names(3), false, UNSEEN, true);
        assertRefused(trainings.book(owner, BookingId.next(), session, now), "tooMany");
        SessionId larger = fixtures.aSession(3);
        book(people.anOwnerInRetreat(), larger, 1);
        assertThat(trainings.book(owner, BookingId.next(), larger, now)).isEqualTo(new BookingChange.Full(2));
        assertThat(session(larger).queue()).isZero();
        assertThat(session(larger).taken()).isOne();
    }

    @Test
    void refuses13PeopleFor12Seats() {
        SessionId session = fixtures.aSession(12);
        assertRefused(trainings.book(people.anOwnerInRetreat(), BookingId.next(), session, seats(13)), "tooMany");
        assertThat(session(session).taken()).isZero();
    }

    @Test
    void takesFreeSeatsFirstAndOrdersTheOthersAtOnce() {
        SessionId session = fixtures.aSession(12);
        Actor.Member gold = people.aForwardOwnerInTier(GrowthTier.GOLD);
        assertThat(trainings.allowance(gold, session(session).quarter()))
                .satisfies(free -> assertThat(free.total()).isEqualTo(2))
                .satisfies(
                        free -> assertThat(free.nextTier().orElseThrow().tier()).isEqualTo(GrowthTier.PLATINUM));
        BookingId id = book(gold, session, 3);
        Booking booking = booking(gold, id);
        assertThat(booking.free()).isEqualTo(2);
        assertThat(booking.paid()).isOne();
        OrderDetails order = orders.order(gold, booking.order().orElseThrow()).orElseThrow();
        assertThat(order.goods()).isEqualTo(Money.ZERO);
        assertThat(order.fees()).isEmpty();
        assertThat(order.net()).isEqualTo(Money.of("120.00"));
        assertThat(order.gross()).isEqualTo(Money.of("142.80"));
        assertThat(order.state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(trainings.allowance(gold, session(session).quarter()).left()).isZero();
        assertThat(calendar(mailWith(gold, "Gebucht")).getSequence().getValue()).isOne();
    }

    @Test
    void booksOnceHoweverOftenItIsAsked() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = BookingId.next();
        BookingChange once = trainings.book(owner, id, session, seats(2));
        assertThat(trainings.book(owner, id, session, seats(2))).isEqualTo(once);
        assertThat(session(session).taken()).isEqualTo(2);
        assertRefused(trainings.book(people.anOwnerInRetreat(), id, session, seats(1)), "unknown");
    }

    @Test
    void neverChargesMoreThanWasShown() {
        SessionId session = fixtures.aSession(12);
        Actor.Member forward = people.aForwardOwnerInTier(GrowthTier.BASE);
        SeatRequest free = new SeatRequest(names(1), false, Money.ZERO, false);
        assertThat(trainings.book(forward, BookingId.next(), session, free)).isInstanceOf(BookingChange.Done.class);
        assertRefused(trainings.book(forward, BookingId.next(), session, free), "paidNow");
        assertRefused(
                trainings.book(forward, BookingId.next(), session, new SeatRequest(names(1), false, Money.of("120.00"), false)),
                "terms");
        assertThat(session(session).taken()).isOne();
    }

    @Test
    void cancelsInTimeWithItsOrderAndWithoutCost() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = book(owner, session, 2);
        OrderDetails before =
                orders.order(owner, booking(owner, id).order().orElseThrow()).orElseThrow();
        // not behind the back of the booking
        assertThat(orders.cancel(owner, before.id()).orElseThrow()).isInstanceOf(OrderChange.Refused.class);
        assertThat(fixtures.cancel(owner, id)).isInstanceOf(BookingChange.Done.class);
        OrderDetails after = orders.order(owner, before.id()).orElseThrow();
        assertThat(after.state()).isEqualTo(OrderState.CANCELLED);
        assertThat(session(session).taken()).isZero();
        VEvent entry = calendar(mailWith(owner, "Storniert"));
        assertThat(entry.getStatus().isCancelled()).isTrue();
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertRefused(fixtures.cancel(owner, id), "ended");
    }

    @Test
    void asksForTheFeeAfterTheFreeTimeAndKeepsBothSumsVisible() {
        SessionId session = fixtures.aSession(12);
        Actor.Member forward = people.aForwardOwnerInTier(GrowthTier.BASE);
        BookingId id = book(forward, session, 3);
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
        BookingId id = book(owner, session, 1);
        Actor.Member next = people.anOwnerInRetreat();
        BookingId waiting = book(next, session, 1);
        OrderId order = booking(owner, id).order().orElseThrow();
        orderDesk.cancel(SERVICE, order, "Kunde krank");
        cancelled.follow(owner.account(), order);
        assertThat(booking(owner, id).state()).isEqualTo(BookingState.CANCELLED);
        assertThat(booking(next, waiting).state()).isEqualTo(BookingState.OFFERED);
    }

    @Test
    void movesABookingWithItsCalendarEntry() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId from = fixtures.aSession(course, 0, 2, 21);
        SessionId to = fixtures.aSession(course, 0, 2, 24);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = book(owner, from, 2);
        Actor.Member next = people.anOwnerInRetreat();
        BookingId waiting = book(next, from, 1);
        assertThat(trainings.move(owner, id, to)).isInstanceOf(BookingChange.Done.class);
        assertThat(session(to).taken()).isEqualTo(2);
        assertThat(booking(next, waiting).state()).isEqualTo(BookingState.OFFERED);
        assertThat(session(from).taken()).isOne();
        VEvent entry = calendar(mailWith(owner, "Geändert"));
        assertThat(entry.getUid().getValue()).startsWith(id.toString());
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getDateStart().getValue().toInstant())
                .isEqualTo(session(to).start());
        assertRefused(trainings.move(owner, id, fixtures.aSession(3)), "moveThere");
        assertRefused(trainings.move(next, waiting, to), "ended");
    }

    @Test
    void tellsPeopleWhenTheirSessionMovesAndLetsThemGo() {
        CourseId course = fixtures.aCourse("120.00");
        SessionDraft draft = fixtures.draft(course, fixtures.aTrainer(), 0, 12, 21);
        SessionId id = saved(sessions.plan(PLANNER, draft));
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId booking = book(owner, id, 1);
        clock.advance(Duration.ofDays(20));
        LocalDateTime start = draft.start().plusDays(1);
        SessionDraft later = new SessionDraft(
                course,
                draft.trainer(),
                start,
                start.plusHours(3),
                "Anderswo",
                "",
                0,
                12,
                draft.deadline(),
                draft.freeUntil());
        saved(sessions.change(PLANNER, id, later));
        VEvent entry = calendar(mailWith(owner, "Geändert"));
        assertThat(entry.getSequence().getValue()).isEqualTo(2);
        assertThat(entry.getLocation().getValue()).isEqualTo("Anderswo");
        OwnBooking own = trainings.booking(owner, booking).orElseThrow();
        assertThat(trainings.cancellationCost(owner, own)).isEqualTo(CancellationCost.NONE);
        SessionDraft tooFew = new SessionDraft(
                course,
                draft.trainer(),
                start,
                start.plusHours(3),
                "Anderswo",
                "",
                0,
                0,
                draft.deadline(),
                draft.freeUntil());
        assertThat(sessions.change(PLANNER, id, tooFew)).isInstanceOf(Saving.Refused.class);
    }

    @Test
    void callsASessionBelowItsMinimumOffAndOffersTheNext() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId few = fixtures.aSession(course, 4, 12, 21);
        SessionId next = fixtures.aSession(course, 0, 12, 40);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = book(owner, few, 2);
        clock.advance(Duration.ofDays(15));
        due.run();
        assertThat(session(few).state()).isEqualTo(SessionState.CANCELLED);
        assertThat(booking(owner, id).ending()).contains(BookingEnding.SESSION_CANCELLED);
        assertThat(orders.order(owner, booking(owner, id).order().orElseThrow())
                        .orElseThrow()
                        .state())
                .isEqualTo(OrderState.CANCELLED);
        Booking instead = trainings.bookings(owner).stream()
                .map(OwnBooking::booking)
                .filter(other -> other.session().equals(next))
                .findFirst()
                .orElseThrow();
        // only with consent: an offer, no booking
        assertThat(instead.state()).isEqualTo(BookingState.OFFERED);
        assertThat(mailWith(owner, "Abgesagt")).isNotNull();
        assertThat(trainings.accept(owner, instead.id(), UNSEEN, true)).isInstanceOf(BookingChange.Done.class);
        due.run();
        assertThat(booking(owner, instead.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void tellsWhoWaitedThatNoSeatBecameFree() {
        SessionId session = fixtures.aSession(1);
        book(people.anOwnerInRetreat(), session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = book(waiting, session, 1);
        clock.advance(Duration.ofDays(15));
        due.run();
        assertThat(booking(waiting, id).ending()).contains(BookingEnding.NO_SEAT);
        assertThat(mailWith(waiting, "Kein Platz frei")).isNotNull();
        assertThat(session(session).state()).isEqualTo(SessionState.OPEN);
        assertRefused(trainings.book(people.anOwnerInRetreat(), BookingId.next(), session, seats(1)), "closed");
    }

    @Test
    void remindsAWeekAndADayBeforeOnce() {
        SessionId session = fixtures.aSession(12);
        Actor.Member owner = people.anOwnerInRetreat();
        book(owner, session, 1);
        comeTo(session, Duration.ofDays(6).plusHours(20));
        due.run();
        due.run();
        assertThat(subjects(owner))
                .filteredOn(subject -> subject.startsWith("In einer Woche"))
                .hasSize(1);
        comeTo(session, Duration.ofHours(20));
        due.run();
        due.run();
        assertThat(subjects(owner))
                .filteredOn(subject -> subject.startsWith("Morgen"))
                .hasSize(1);
    }

    @Test
    void recordsWhoWasThere() {
        SessionId session = fixtures.aSession(12);
        Actor.Member there = people.anOwnerInRetreat();
        Actor.Member absent = people.anOwnerInRetreat();
        BookingId came = book(there, session, 2);
        BookingId stayed = book(absent, session, 1);
        assertThat(attendance.record(PLANNER, session, Map.of())).isInstanceOf(Saving.Refused.class);
        clock.advance(Duration.ofDays(22));
        assertRefused(fixtures.cancel(there, came), "past");
        saved(attendance.record(PLANNER, session, Map.of(came, Set.of(1))));
        assertThat(booking(there, came).state()).isEqualTo(BookingState.ATTENDED);
        assertThat(booking(there, came).attendees())
                .extracting(Attendee::attended)
                .containsExactly(Optional.of(false), Optional.of(true));
        assertThat(booking(absent, stayed).state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(session(session).state()).isEqualTo(SessionState.HELD);
        assertThat(orders.order(there, booking(there, came).order().orElseThrow())
                        .orElseThrow()
                        .state())
                .isEqualTo(OrderState.COMPLETED);
        // corrected
        saved(attendance.record(PLANNER, session, Map.of(stayed, Set.of(0))));
        assertThat(booking(absent, stayed).state()).isEqualTo(BookingState.ATTENDED);
        assertRefused(trainings.book(there, BookingId.next(), session, seats(1)), "past");
    }

    @Test
    void changesNothingAboutAPastSession() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId past = fixtures.aSession(course, 0, 12, 21);
        SessionId later = fixtures.aSession(course, 0, 12, 40);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId there = book(owner, past, 1);
        BookingId coming = book(owner, later, 1);
        clock.advance(Duration.ofDays(22));
        assertRefused(trainings.book(owner, BookingId.next(), past, seats(1)), "past");
        assertRefused(desk.book(SERVICE, owner.login(), BookingId.next(), past, seats(1), "am Telefon"), "past");
        assertRefused(trainings.move(owner, coming, past), "moveThere");
        assertRefused(desk.move(SERVICE, coming, past, "Wunsch"), "moveThere");
        assertRefused(trainings.move(owner, there, later), "ended");
        assertRefused(fixtures.cancel(owner, there), "past");
        assertRefused(desk.cancel(SERVICE, there, ANY_COST, "krank"), "past");
        assertRefused(trainings.rename(owner, there, names(1)), "ended");
        assertThat(trainings.upcoming(owner)).extracting(Session::id).doesNotContain(past);
        assertThat(session(past).taken()).isOne();
        assertThat(session(later).taken()).isOne();
    }

    @Test
    void booksMovesAndCancelsOnBehalfWithAReason() {
        CourseId course = fixtures.aCourse("120.00");
        SessionId from = fixtures.aSession(course, 0, 12, 21);
        SessionId to = fixtures.aSession(course, 0, 12, 24);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = BookingId.next();
        assertRefused(desk.book(SERVICE, owner.login(), id, from, seats(1), " "), "reason");
        assertThat(desk.book(SERVICE, owner.login(), id, from, seats(1), "am Telefon"))
                .isInstanceOf(BookingChange.Done.class);
        Booking booking = booking(owner, id);
        OrderDetails order = orders.order(owner, booking.order().orElseThrow()).orElseThrow();
        assertThat(order.note()).isEqualTo("Sabine Service: am Telefon");
        assertThat(desk.move(SERVICE, id, to, "Wunsch")).isInstanceOf(BookingChange.Done.class);
        assertThat(desk.cancel(SERVICE, id, ANY_COST, "krank")).isInstanceOf(BookingChange.Done.class);
        assertThat(trainings.steps(owner, id))
                .extracting(BookingStep::step)
                .containsExactly("CONFIRMED", "MOVED", "BY_STAFF");
        assertRefused(desk.cancel(SERVICE, BookingId.next(), ANY_COST, "x"), "unknown");
    }

    @Test
    void knowsNoBookingOfAnotherAccount() {
        SessionId session = fixtures.aSession(2);
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId id = book(owner, session, 1);
        Actor.Member stranger = people.anOwnerInRetreat();
        assertThat(trainings.booking(stranger, id)).isEmpty();
        assertThat(trainings.steps(stranger, id)).isEmpty();
        assertRefused(fixtures.cancel(stranger, id), "unknown");
        assertRefused(trainings.move(stranger, id, session), "unknown");
        assertRefused(trainings.accept(stranger, id, UNSEEN, true), "unknown");
        assertRefused(trainings.rename(stranger, id, names(1)), "unknown");
        assertThat(booking(owner, id).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void wantsANameForEverySeat() {
        SessionId session = fixtures.aSession(5);
        Actor.Member owner = people.anOwnerInRetreat();
        for (List<String> bad :
                List.of(List.<String>of(), List.of("A", " "), List.of("\u0000"), List.of("x".repeat(121)))) {
            assertRefused(
                    trainings.book(owner, BookingId.next(), session, new SeatRequest(bad, true, UNSEEN, true)), "attendee");
        }
        BookingId id = book(owner, session, 2);
        assertRefused(trainings.rename(owner, id, List.of("Nur eine")), "attendee");
        assertThat(trainings.rename(owner, id, List.of("Ada", "Bo\nb"))).isInstanceOf(BookingChange.Done.class);
        assertThat(booking(owner, id).names()).containsExactly("Ada", "Bo b");
    }

    private BookingId book(Actor.Member member, SessionId session, int count) {
        BookingId id = BookingId.next();
        assertThat(trainings.book(member, id, session, seats(count))).isInstanceOf(BookingChange.Done.class);
        return id;
    }

    private Session session(SessionId id) {
        return sessions.session(PLANNER, id).orElseThrow();
    }

    private Booking booking(Actor.Member member, BookingId id) {
        return trainings.booking(member, id).orElseThrow().booking();
    }

    private Actor.Member owner(SessionId session, BookingId id) {
        Booking booking = sessions.bookings(PLANNER, session).stream()
                .filter(other -> other.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Actor.Member(booking.login(), booking.account(), booking.bookedBy(), Set.of(Role.OWNER));
    }

    private List<MailRow> mailsTo(Actor.Member member) {
        String email = accounts.member(member.login()).orElseThrow().email();
        return mails.mails(OrderFixtures.SYSTEM, new MailFilter(email, null), 0, 50)
                .rows();
    }

    private void comeTo(SessionId session, Duration before) {
        clock.advance(
                Duration.between(clock.instant(), session(session).start()).minus(before));
    }

    private List<String> subjects(Actor.Member member) {
        return mailsTo(member).stream().map(MailRow::subject).toList();
    }

    private MailRow mailWith(Actor.Member member, String subject) {
        return mailsTo(member).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    private VEvent calendar(MailRow mail) {
        Attachment file = mails.attachments(OrderFixtures.SYSTEM, mail.id()).getFirst();
        assertThat(file.contentType()).startsWith("text/calendar");
        return CalendarFileTests.parse(file.content()).getEvents().getFirst();
    }

    /** From the letter as it was written with the offer: whether it has been delivered does not matter. */
    private String token(MailRow mail) {
        String body = jdbc.sql("select body from outgoing_mails where id = ?")
                .param(mail.id().value())
                .query(String.class)
                .single();
        return body.substring(body.indexOf("token=") + 6).split("\\s")[0];
    }

    private static void assertRefused(BookingChange change, String key) {
        assertThat(change).isInstanceOfSatisfying(BookingChange.Refused.class, refused -> assertThat(refused.reason())
                .extracting(Message::key)
                .isEqualTo("training.refused." + key));
    }
}
