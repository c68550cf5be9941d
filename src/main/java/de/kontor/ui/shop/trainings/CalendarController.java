package de.kontor.ui.shop.trainings;

import de.kontor.training.CalendarFeeds;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of a member, for calendar programs: no sign-in, the address is the secret. */
@RestController
class CalendarController {
    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar; charset=UTF-8");

    private final CalendarFeeds feeds;

    CalendarController(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret) {
        return feeds.calendar(secret)
                .map(file -> ResponseEntity.ok().contentType(CALENDAR).body(file))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
