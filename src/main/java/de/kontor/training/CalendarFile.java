package de.kontor.training;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * Writes iCalendar files by RFC 5545 and 5546. Times are in UTC: exact across both clock changes, without a table of
 * time zones in every file; calendars show them in the reader's own time.
 *
 * @see "Decision record DD052-calendar-files"
 */
final class CalendarFile {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder file = new StringBuilder();
    private final Instant stamp;

    private CalendarFile(Instant stamp) {
        this.stamp = stamp;
    }

    /** Whom an invitation is from, or to. */
    record Person(String name, String email) {}

    /** How calendars take a file that comes by mail. */
    enum Method {
        REQUEST,
        CANCEL
    }

    /** The file of a mail, which a calendar takes as an invitation, its update or its end. */
    static byte[] mailed(Method method, CalendarEntry entry, Person organizer, Person attendee, Instant stamp) {
        CalendarFile file = new CalendarFile(stamp);
        file.begin();
        file.line("METHOD", method.name());
        file.event(entry, organizer, Optional.of(attendee));
        return file.end();
    }

    /** The file a calendar fetches again and again; each entry names who publishes it (RFC 5546, section 3.2.1). */
    static byte[] feed(String name, Person organizer, List<CalendarEntry> entries, Instant stamp) {
        CalendarFile file = new CalendarFile(stamp);
        file.begin();
        file.line("METHOD", "PUBLISH");
        file.line("X-WR-CALNAME", escaped(name));
        file.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        entries.forEach(entry -> file.event(entry, organizer, Optional.empty()));
        return file.end();
    }

    private void begin() {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Kontor//Trainings//DE");
        line("CALSCALE", "GREGORIAN");
    }

    private byte[] end() {
        line("END", "VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(CalendarEntry entry, Person organizer, Optional<Person> attendee) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(entry.uid()));
        line("DTSTAMP", UTC.format(stamp));
        line("SEQUENCE", Integer.toString(entry.sequence()));
        line("STATUS", entry.status().name());
        line("DTSTART", UTC.format(entry.start()));
        line("DTEND", UTC.format(entry.end()));
        line("SUMMARY", escaped(entry.summary()));
        line("DESCRIPTION", escaped(entry.description()));
        line("LOCATION", escaped(entry.location()));
        line("TRANSP", entry.status() == CalendarEntry.Status.CANCELLED ? "TRANSPARENT" : "OPAQUE");
        line("ORGANIZER;CN=" + quoted(organizer.name()), "mailto:" + organizer.email());
        attendee.ifPresent(person -> line(
                "ATTENDEE;CN=" + quoted(person.name()) + ";ROLE=REQ-PARTICIPANT;PARTSTAT="
                        + (entry.status() == CalendarEntry.Status.TENTATIVE ? "TENTATIVE" : "ACCEPTED")
                        + ";RSVP=FALSE",
                "mailto:" + person.email()));
        line("END", "VEVENT");
    }

    /** A line, folded so that none is longer than 75 octets; never inside a character. */
    private void line(String name, String value) {
        int octets = 0;
        String whole = name + ":" + value;
        for (int i = 0; i < whole.length(); ) {
            int point = whole.codePointAt(i);
            String character = Character.toString(point);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += length;
            i += character.length();
        }
        file.append("\r\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("[\"\\p{Cntrl}]", " ") + "\"";
    }
}
