package de.kontor.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.kontor.shared.LoginId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which sessions have to end; asks the database at most every 30 seconds per login. */
@Component
class SessionStamps {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 20_000;

    private final Cache<LoginId, Integer> unlocked;
    private final JdbcClient jdbc;

    SessionStamps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        unlocked = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .ticker(() -> clock.millis() * 1_000_000L)
                .build();
    }

    /** A stamp newer than the remembered one is fine: it was given after we looked. */
    boolean isStillValid(SignedIn signedIn) {
        return signedIn.actor()
                .ownLogin()
                .flatMap(this::stamp)
                .filter(stamp -> signedIn.stamp() >= stamp)
                .isPresent();
    }

    /** Of a locked login nothing is remembered, so that it comes in again the moment it is unlocked. */
    private Optional<Integer> stamp(LoginId login) {
        return Optional.ofNullable(unlocked.getIfPresent(login)).or(() -> {
            Optional<Integer> stamp = load(login);
            stamp.ifPresent(found -> unlocked.put(login, found));
            return stamp;
        });
    }

    private Optional<Integer> load(LoginId login) {
        return jdbc.sql("select stamp from logins where id = :id and not locked")
                .param("id", login.value())
                .query(Integer.class)
                .optional();
    }
}
