package de.kontor.ui.shop.trainings;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import de.kontor.KontorTest;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderFixtures;
import de.kontor.training.BookingId;
import de.kontor.training.CalendarFeeds;
import de.kontor.training.SessionId;
import de.kontor.training.TrainingFixtures;
import de.kontor.training.Trainings;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What a calendar program gets that fetches an address, without signing in and through all filters. */
@KontorTest
class CalendarFeedTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    TrainingFixtures training;

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    Trainings trainings;

    @Autowired
    OrderFixtures people;

    private MockMvc http;

    @BeforeEach
    void http() {
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    @Test
    void isACalendarThatOthersRead() throws Exception {
        Actor.Member owner = people.anOwnerInRetreat();
        BookingId kept = book(owner);
        BookingId given = book(owner);
        trainings.cancel(owner, given, TrainingFixtures.ANY_COST);
        book(people.anOwnerInRetreat());
        MockHttpServletResponse answer = get(path(feeds.renew(owner)));
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.OK.value());
        assertThat(answer.getContentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        List<ICalendar> calendars = Biweekly.parse(answer.getContentAsString()).all();
        assertThat(calendars).singleElement().satisfies(calendar -> {
            assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
            assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
            assertThat(calendar.getEvents())
                    .hasSize(2)
                    .anyMatch(event -> event.getUid().getValue().startsWith(kept.toString())
                            && event.getStatus().isConfirmed())
                    .anyMatch(event -> event.getUid().getValue().startsWith(given.toString())
                            && event.getStatus().isCancelled());
        });
    }

    @Test
    void tellsNothingForAWrongOrARenewedSecret() throws Exception {
        Actor.Member owner = people.anOwnerInRetreat();
        book(owner);
        String before = path(feeds.renew(owner));
        assertThat(get(before).getStatus()).isEqualTo(HttpStatus.OK.value());
        String now = path(feeds.renew(owner));
        String nearly = now.replaceFirst("/calendar/.", "/calendar/" + (now.charAt(10) == 'A' ? 'B' : 'A'));
        for (String wrong : List.of(
                before,
                nearly,
                "/calendar/x.ics",
                "/calendar/'--.ics",
                "/calendar/" + owner.login() + ".ics",
                "/calendar/" + "a".repeat(2000) + ".ics")) {
            MockHttpServletResponse answer = get(wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(HttpStatus.NOT_FOUND.value());
            assertThat(answer.getContentAsString()).as(wrong).isEmpty();
            assertThat(answer.getContentType()).as(wrong).isNull();
            assertThat(answer.getCookies()).as(wrong).isEmpty();
        }
        assertThat(get(now).getStatus()).isEqualTo(HttpStatus.OK.value());
    }

    private BookingId book(Actor.Member owner) {
        SessionId session = training.aSession(3);
        BookingId id = BookingId.next();
        trainings.book(owner, id, session, TrainingFixtures.seats(1));
        return id;
    }

    private MockHttpServletResponse get(String path) throws Exception {
        return http.perform(MockMvcRequestBuilders.get(java.net.URI.create(path)))
                .andReturn()
                .getResponse();
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendar/"));
    }
}
