package de.kontor.training;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we write, an independent parser reads. */
class CalendarFileTests {
    private static final Instant STAMP = Instant.parse("2026-11-25T02:00:00Z");
    private static final CalendarFile.Person SELLER = new CalendarFile.Person("Seller \"GmbH\"", "service@example.org");
    private static final CalendarFile.Person ANNA = new CalendarFile.Person("Müller, Anna", "anna@example.org");

    @Test
    void invitesUpdatesAndCancelsTheSameEntry() {
        VEvent created = read(CalendarFile.Method.REQUEST, entry(1, CalendarEntry.Status.CONFIRMED));
        VEvent updated = read(CalendarFile.Method.REQUEST, entry(2, CalendarEntry.Status.CONFIRMED));
        VEvent cancelled = read(CalendarFile.Method.CANCEL, entry(3, CalendarEntry.Status.CANCELLED));
        assertThat(List.of(created, updated, cancelled))
                .extracting(event -> event.getUid().getValue())
                .containsOnly("booking@example.org");
        assertThat(List.of(created, updated, cancelled))
                .extracting(event -> event.getSequence().getValue())
                .containsExactly(1, 2, 3);
        assertThat(created.getStatus().isConfirmed()).isTrue();
        assertThat(cancelled.getStatus().isCancelled()).isTrue();
        assertThat(created.getOrganizer().getEmail()).isEqualTo("service@example.org");
        assertThat(created.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("anna@example.org");
            assertThat(attendee.getCommonName()).isEqualTo("Müller, Anna");
        });
    }

    @Test
    void keepsWhatPeopleWrote() {
        VEvent event = read(CalendarFile.Method.REQUEST, entry(1, CalendarEntry.Status.TENTATIVE));
        assertThat(event.getSummary().getValue()).isEqualTo("Kleben; was hält, \\ und warum " + "ü".repeat(100));
        assertThat(event.getDescription().getValue().replace("\r\n", "\n")).isEqualTo("Teilnehmer: A, B\nTrainer: 😀");
        assertThat(event.getLocation().getValue()).isEqualTo("Ulm, Werkstraße 1");
        assertThat(event.getStatus().isTentative()).isTrue();
    }

    @Test
    void hasNoLineLongerThan75Octets() {
        byte[] file = CalendarFile.mailed(
                CalendarFile.Method.REQUEST, entry(1, CalendarEntry.Status.CONFIRMED), SELLER, ANNA, STAMP);
        assertThat(Arrays.stream(new String(file, StandardCharsets.UTF_8).split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @ParameterizedTest(name = "{0} to {1} in Berlin")
    @CsvSource({
        // the hour that is skipped, and the hour that comes twice
        "2027-03-28T01:00, 2027-03-28T05:00, 180",
        "2027-10-31T01:00, 2027-10-31T05:00, 300",
        "2026-12-01T09:00, 2026-12-01T12:00, 180"
    })
    void isExactAcrossBothClockChanges(LocalDateTime start, LocalDateTime end, int minutes) {
        Instant from = start.atZone(Quarter.BERLIN).toInstant();
        Instant to = end.atZone(Quarter.BERLIN).toInstant();
        VEvent event = read(
                CalendarFile.Method.REQUEST,
                new CalendarEntry("u@x", 1, CalendarEntry.Status.CONFIRMED, from, to, "s", "d", "l"));
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(from);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(to);
        assertThat(java.time.Duration.between(from, to).toMinutes()).isEqualTo(minutes);
    }

    @Test
    void publishesAllEntriesOfAMember() {
        byte[] file = CalendarFile.feed(
                "Schulungen",
                SELLER,
                List.of(entry(1, CalendarEntry.Status.CONFIRMED), entry(4, CalendarEntry.Status.CANCELLED)),
                STAMP);
        ICalendar calendar = parse(file);
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getOrganizer().getEmail()).isEqualTo("service@example.org");
            assertThat(event.getAttendees()).isEmpty();
        });
    }

    private static CalendarEntry entry(int sequence, CalendarEntry.Status status) {
        return new CalendarEntry(
                "booking@example.org",
                sequence,
                status,
                STAMP.plusSeconds(3600),
                STAMP.plusSeconds(7200),
                "Kleben; was hält, \\ und warum " + "ü".repeat(100),
                "Teilnehmer: A, B\nTrainer: 😀",
                "Ulm, Werkstraße 1");
    }

    private static VEvent read(CalendarFile.Method method, CalendarEntry entry) {
        ICalendar calendar = parse(CalendarFile.mailed(method, entry, SELLER, ANNA, STAMP));
        assertThat(calendar.getMethod().getValue()).isEqualTo(method.name());
        return calendar.getEvents().getFirst();
    }

    static ICalendar parse(byte[] file) {
        List<ICalendar> all =
                Biweekly.parse(new String(file, StandardCharsets.UTF_8)).all();
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(() -> all.getFirst().validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        return all.getFirst();
    }
}
