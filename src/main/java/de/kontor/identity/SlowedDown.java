package de.kontor.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failed sign-ins: the next try is possible later. Says the same for names that do not exist. */
public class SlowedDown extends AuthenticationException {
    private final Duration wait;

    public SlowedDown(Duration wait) {
        super("try again later");
        this.wait = wait;
    }

    /** The time until the next try, at least one second. */
    public Duration remaining() {
        return wait;
    }
}
