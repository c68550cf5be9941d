package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.training.BookingId;
import de.kontor.training.CourseId;
import de.kontor.training.Quarter;
import de.kontor.training.SessionId;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Training screens take as many statements for many rows as for one. */
class TrainingStatementsTests extends ScreenTest {
    private static final int MORE = 4;

    @Autowired
    TrainingFixtures training;

    @Autowired
    Sessions sessions;

    @Autowired
    Trainings trainings;

    private CourseId course;
    private SessionId session;

    @BeforeEach
    void fixtures() {
        course = training.aCourse("120.00");
        session = aSession();
    }

    @Test
    void listOfTheShop() {
        signIn(fixtures.anOwnerInRetreat());
        assertConstant("shop/trainings", 6, this::aSession);
    }

    @Test
    void pageOfASession() {
        signIn(fixtures.anOwnerInRetreat());
        assertConstant("shop/trainings/sessions/" + session, 10, () -> {
            aSession();
            book(fixtures.manyOwners(1).getFirst(), session);
        });
    }

    @Test
    void ownBookings() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        book(owner, session);
        signIn(owner);
        assertConstant("shop/trainings/bookings", 14, () -> book(owner, aSession()));
    }

    @Test
    void calendarOfTheStudio() {
        Quarter quarter = sessions.session(TrainingFixtures.PLANNER, session)
                .orElseThrow()
                .quarter();
        signIn(staff(Role.PRODUCT));
        assertConstant(
                "studio/trainings?quarter=" + quarter,
                3,
                () -> book(fixtures.manyOwners(1).getFirst(), aSession()));
    }

    @Test
    void pageOfASessionInTheStudio() {
        book(fixtures.manyOwners(1).getFirst(), session);
        signIn(staff(Role.PRODUCT));
        assertConstant(
                "studio/trainings/sessions/" + session,
                8,
                () -> book(fixtures.manyOwners(1).getFirst(), session));
    }

    @Test
    void pageOfASessionAtTheDesk() {
        book(fixtures.manyOwners(1).getFirst(), session);
        signIn(staff(Role.SERVICE));
        assertConstant(
                "desk/trainings/" + session,
                5,
                () -> book(fixtures.manyOwners(1).getFirst(), session));
    }

    private void assertConstant(String address, int most, Runnable oneMore) {
        // the first time fills caches
        statements(address);
        int few = statements(address);
        assertThat(page()).contains("Kleben im Metallbau");
        for (int i = 0; i < MORE; i++) {
            oneMore.run();
        }
        int many = statements(address);
        System.out.println("statements per " + address + ": " + many);
        assertThat(many).as(address).isEqualTo(few).isBetween(1, most);
    }

    /** Of a screen that is built anew. */
    private int statements(String address) {
        open("legal/imprint");
        return CountedStatements.of(() -> {
            open(address);
            return page();
        });
    }

    private SessionId aSession() {
        return training.aSession(course, 0, 3, 21);
    }

    private void book(Actor.Member owner, SessionId where) {
        trainings.book(owner, BookingId.next(), where, TrainingFixtures.seats(1));
    }
}
