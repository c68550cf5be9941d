package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.journeys.pages.LoginPage;
import de.kontor.shared.FederalState;
import de.kontor.training.Booking;
import de.kontor.training.BookingId;
import de.kontor.training.BookingState;
import de.kontor.training.CourseId;
import de.kontor.training.Quarter;
import de.kontor.training.Series;
import de.kontor.training.SeriesPlan;
import de.kontor.training.Session;
import de.kontor.training.Sessions;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way of a training in the browser: series, session, full, waiting, offer by link, attended. */
class TrainingIT extends PortalJourney {
    @Autowired
    TrainingFixtures training;

    @Autowired
    Sessions sessions;

    @Autowired
    SeriesPlan plan;

    @Autowired
    Trainings trainings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void leadsFromTheSeriesToASeatThatBecameFreeAndToTheAttendanceList() {
        CourseId course = training.aCourse("0.00");
        plan.save(
                TrainingFixtures.PLANNER,
                Optional.empty(),
                new Series(
                        course,
                        training.aTrainer(),
                        6,
                        DayOfWeek.WEDNESDAY,
                        LocalTime.of(9, 0),
                        "Ulm",
                        "",
                        FederalState.BW,
                        0,
                        1,
                        7,
                        2,
                        true));
        Quarter next = plan.next();
        staff("produkt@kontor.example");
        browser.go("/studio/trainings/series");
        browser.click(By.cssSelector(".page-header .button.primary"));
        Session session = proposed(course, next);
        browser.go("/studio/trainings/sessions/" + session.id());
        press("studio.session.open");
        assertThat(browser.shown()).contains(browser.text("studio.session.opened-one"));

        Actor.Member first = fixtures.anOwnerInRetreat();
        book(first, session, "Ada Erste", "shop.training.book-free");
        assertThat(browser.shown()).contains(browser.text("shop.booking.means.CONFIRMED"));
        Actor.Member second = fixtures.anOwnerInRetreat();
        book(second, session, "Bob Zweiter", "shop.training.wait");
        assertThat(browser.shown()).contains(browser.text("shop.booking.means.WAITING", "1", "1"));
        BookingId waiting = trainings.bookings(second).getFirst().booking().id();

        begin(first);
        browser.go("/shop/trainings/bookings/"
                + trainings.bookings(first).getFirst().booking().id());
        press("shop.booking.cancel");
        browser.click(By.cssSelector("vaadin-dialog .button.primary, vaadin-dialog-overlay .button.primary"));
        Booking offered = trainings.booking(second, waiting).orElseThrow().booking();
        assertThat(offered.state()).isEqualTo(BookingState.OFFERED);

        browser.forgetEverybody();
        browser.go(linkOfTheOffer(second));
        press("shop.booking.accept");
        assertThat(browser.shown()).contains(browser.text("shop.booking.accepted"));
        assertThat(browser.consoleErrors()).isEmpty();

        clock.advance(Duration.between(clock.instant(), session.start()).plusHours(4));
        staff("produkt@kontor.example");
        browser.go("/studio/trainings/sessions/" + session.id());
        browser.click(By.cssSelector("vaadin-checkbox label"));
        press("studio.attendance.save");
        assertThat(browser.shown())
                .contains(browser.text("studio.attendance.saved"), browser.text("state.booking.ATTENDED"));
    }

    private String linkOfTheOffer(Actor.Member member) {
        return jdbc.sql("select body from outgoing_mails where account_id = ? and body like '%/training/offer?token=%'")
                .param(member.account().value())
                .query(String.class)
                .single()
                .replaceAll("(?s).*(/training/offer\\?token=[\\w-]+).*", "$1");
    }

    private Session proposed(CourseId course, Quarter quarter) {
        return sessions.sessions(TrainingFixtures.PLANNER, quarter).stream()
                .filter(session -> session.course().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private void book(Actor.Member member, Session session, String attendee, String button) {
        begin(member);
        browser.go("/shop/trainings/sessions/" + session.id());
        browser.find(By.cssSelector("vaadin-text-field input")).sendKeys(attendee);
        press(button);
        browser.leave("/shop/trainings/sessions/" + session.id());
    }

    private void press(String key) {
        browser.click(By.xpath("//button[normalize-space(.)='" + browser.text(key) + "']"));
    }

    private void begin(Actor.Member member) {
        browser.forgetEverybody();
        signIn(member);
    }

    private void staff(String email) {
        browser.forgetEverybody();
        new LoginPage(browser).signIn(email, DEMO_PASSWORD);
    }
}
