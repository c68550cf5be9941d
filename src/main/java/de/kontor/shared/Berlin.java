package de.kontor.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time the business lives by: on which day something happened, and when a day begins. */
public final class Berlin {
    /** Germany's time zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Berlin() {}

    /** The day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
