package de.kontor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;

/** The portal's clock in tests that wait for days; imported as a bean it takes the place of the real one. */
@Primary
public class MovableClock extends Clock {
    private final Clock real = Clock.system(ZoneId.of("Europe/Berlin"));
    private volatile Duration ahead = Duration.ZERO;

    public void advance(Duration step) {
        ahead = ahead.plus(step);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), ahead);
    }
}
