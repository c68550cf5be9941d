package de.kontor.training;

import static de.kontor.training.TrainingFixtures.UNSEEN;
import static de.kontor.training.TrainingFixtures.done;
import static de.kontor.training.TrainingFixtures.refused;
import static de.kontor.training.TrainingFixtures.seats;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may have seats at all: within the own limit, unlocked, and of an account that may order. */
@KontorTest
class AdmissionModuleTests {
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
    CalendarFeeds feeds;

    @Autowired
    Identity identity;

    @Autowired
    TrainingLetters letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsABuyerWithinTheOwnLimitForSeatsToo() {
        SessionId session = fixtures.aSession(12);
        Actor.Member buyer = people.aBuyerBeside(people.anOwnerInRetreat(), Optional.of(Money.of("300.00")));
        assertThat(trainings.book(buyer, BookingId.next(), session, seats(3)))
                .isInstanceOfSatisfying(BookingChange.Refused.class, refused -> {
                    assertThat(refused.reason().key()).isEqualTo("order.aboveLimit");
                    assertThat(refused.reason().arguments()).contains(new Message.Amount(Money.of("60.00")));
                });
        assertThat(fixtures.session(session).taken()).isZero();
        done(trainings.book(buyer, BookingId.next(), session, seats(2)));
    }

    @Test
    void opensNeitherCalendarNorOfferOfALockedLogin() {
        SessionId session = fixtures.aSession(1);
        Actor.Member leaving = people.anOwnerInRetreat();
        BookingId seat = fixtures.book(leaving, session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = fixtures.book(waiting, session, 1);
        done(fixtures.cancel(leaving, seat));
        String token = letters.token(letters.to(waiting).getFirst());
        String secret = feeds.renew(waiting).replaceFirst(".*/calendar/(.*)\\.ics", "$1");
        assertThat(feeds.calendar(secret)).isPresent();
        identity.lock(OrderFixtures.SYSTEM, waiting.login());
        assertThat(feeds.calendar(secret)).isEmpty();
        assertThat(offers.read(token)).isInstanceOf(SeatOffer.Unknown.class);
        refused(offers.accept(token, UNSEEN, true), "unknown");
        refused(offers.decline(token), "unknown");
        assertThat(fixtures.booking(waiting, id).state()).isEqualTo(BookingState.OFFERED);
        identity.unlock(OrderFixtures.SYSTEM, waiting.login());
        assertThat(feeds.calendar(secret)).isPresent();
        done(offers.accept(token, UNSEEN, true));
    }

    @Test
    void booksAtTheDeskOnlyForMembersWhoMayOrder() {
        SessionId session = fixtures.aSession(5);
        Actor.Member owner = people.anOwnerInRetreat();
        Actor.Member books = people.aMember(owner.account(), "Anna Accounting", Role.ACCOUNTING, Optional.empty());
        refused(
                desk.book(OrderFixtures.SERVICE, books.login(), BookingId.next(), session, seats(1), "Anruf"),
                "notBuyer");
        done(desk.book(OrderFixtures.SERVICE, owner.login(), BookingId.next(), session, seats(1), "Anruf"));
    }

    @Test
    void givesNoSeatNotEvenAFreeOneToAnAccountThatMayNotOrder() {
        SessionId session = fixtures.aSession(fixtures.aCourse("0.00"), 0, 5, 21);
        refusedAs("order.accountUnverified", session, AccountStatus.REGISTERED);
        refusedAs("order.accountBlocked", session, AccountStatus.BLOCKED);
        assertThat(fixtures.session(session).taken()).isZero();
    }

    private void refusedAs(String key, SessionId session, AccountStatus status) {
        Actor.Member owner = people.aMember(
                people.anAccount(Strategy.FORWARD, GrowthTier.BASE, status),
                "Olga Owner",
                Role.OWNER,
                Optional.empty());
        assertThat(trainings.book(owner, BookingId.next(), session, seats(1)))
                .isEqualTo(new BookingChange.Refused(Message.of(key)));
    }

    @Test
    void acceptsNoOfferForAnAccountBlockedMeanwhile() {
        SessionId session = fixtures.aSession(fixtures.aCourse("0.00"), 0, 1, 21);
        Actor.Member leaving = people.anOwnerInRetreat();
        BookingId seat = fixtures.book(leaving, session, 1);
        Actor.Member waiting = people.anOwnerInRetreat();
        BookingId id = fixtures.book(waiting, session, 1);
        done(fixtures.cancel(leaving, seat));
        jdbc.sql("update accounts set status = 'BLOCKED' where id = ?")
                .param(waiting.account().value())
                .update();
        assertThat(trainings.accept(waiting, id, UNSEEN, true))
                .isEqualTo(new BookingChange.Refused(Message.of("order.accountBlocked")));
        done(trainings.cancel(waiting, id, CancellationCost.NONE));
    }
}
