package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.identity.Identity;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personal calendar of a member, fetched by a secret address that can be renewed. Only its hash is kept. */
@Service
public class CalendarFeeds {
    private static final int SECRET_BYTES = 24;
    private static final Duration KEPT = Duration.ofDays(100);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final BookingRows bookings;
    private final SessionRows sessions;
    private final TrainingMails mails;
    private final Identity identity;
    private final Clock clock;
    private final String publicUrl;

    CalendarFeeds(
            JdbcClient jdbc,
            BookingRows bookings,
            SessionRows sessions,
            TrainingMails mails,
            Identity identity,
            Clock clock,
            @Value("${kontor.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.jdbc = jdbc;
        this.bookings = bookings;
        this.sessions = sessions;
        this.mails = mails;
        this.identity = identity;
        this.clock = clock;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    /** Whether the member has an address already; which one, nobody knows any more. */
    @Transactional(readOnly = true)
    public boolean hasFeed(Actor actor) {
        return jdbc.sql("select count(*) from training_feeds where login_id = ?")
                        .param(actor.asMember().login().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A new address; the one before stops working. Shown once. */
    @Transactional
    public String renew(Actor actor) {
        Actor.Member member = actor.asMember();
        byte[] fresh = new byte[SECRET_BYTES];
        random.nextBytes(fresh);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(fresh);
        jdbc.sql("""
                        insert into training_feeds (login_id, account_id, secret_hash, renewed_at)
                        values (:login, :account, :hash, :now)
                        on conflict (login_id) do update set secret_hash = :hash, renewed_at = :now
                        """)
                .param("login", member.login().value())
                .param("account", member.account().value())
                .param("hash", hash(secret))
                .param("now", SqlTime.of(clock.instant()))
                .update();
        return publicUrl + "/calendar/" + secret + ".ics";
    }

    /** The calendar of whoever the secret belongs to; empty for any other text, and while that login is locked. */
    @Transactional(readOnly = true)
    public Optional<byte[]> calendar(String secret) {
        return jdbc.sql("select login_id, account_id from training_feeds where secret_hash = ?")
                .param(hash(secret))
                .query((row, n) -> new Actor.Member(
                        LoginId.of(row.getObject("login_id", UUID.class)),
                        AccountId.of(row.getObject("account_id", UUID.class)),
                        "",
                        java.util.Set.of()))
                .optional()
                .filter(member -> !identity.rolesOf(member.login()).isEmpty())
                .map(this::calendar);
    }

    private byte[] calendar(Actor.Member member) {
        Locale locale = identity.localeOf(member.login());
        List<Booking> own = bookings.calendar(member.login(), clock.instant().minus(KEPT));
        List<CalendarEntry> entries = sessions.with(own).stream()
                .map(entry -> mails.entry(
                        entry.session(),
                        entry.booking(),
                        entry.booking().sequence(),
                        locale,
                        entry.booking().state() == BookingState.CANCELLED))
                .toList();
        return CalendarFile.feed(
                Texts.of(locale).text("training.calendar.name"), mails.organizer(), entries, clock.instant());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
