package de.kontor;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;

/** The portal's clock in tests that wait for days; imported as a bean it takes the place of the real one. */
@Primary
public class MovableClock extends Clock {
    private final Clock real = Clock.system(ZoneId.of("Europe/Berlin"));
    private final ObjectProvider<Scheduler> scheduler;
    private volatile Duration ahead = Duration.ZERO;

    MovableClock(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** A negative step takes back what was advanced, for the tests that come after. */
    public void advance(Duration step) {
        ahead = ahead.plus(step);
        if (step.isNegative()) {
            // it waits for its next look by this clock, and would sleep until the time that was taken back
            scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
        }
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
