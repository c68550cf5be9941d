package de.kontor.identity;

import de.kontor.shared.LoginId;
import de.kontor.shared.TimeOrderedId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one-use secrets of mailed links: 256 random bits, of which only the SHA-256 is stored. */
@Component
class ResetLinks {
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    ResetLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a link and returns its secret, which nobody can read again. */
    Issued issue(LoginId login, Instant expiresAt) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var issued = new Issued(
                TimeOrderedId.next(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        jdbc.sql("""
                        insert into password_resets (id, login_id, token_hash, created_at, expires_at)
                        values (:id, :login, :hash, :now, :expires)
                        """)
                .param("id", issued.id())
                .param("login", login.value())
                .param("hash", sha256(issued.token()))
                .param("now", now())
                .param("expires", expiresAt.atOffset(ZoneOffset.UTC))
                .update();
        return issued;
    }

    /** Whose link this is, if it still is one. */
    Optional<LoginId> find(String token) {
        return jdbc.sql("""
                        select login_id from password_resets
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", sha256(token))
                .param("now", now())
                .query(UUID.class)
                .optional()
                .map(LoginId::of);
    }

    /** Uses the link up; of two at the same moment only one gets true. */
    boolean use(String token) {
        return jdbc.sql("""
                                update password_resets set used_at = :now
                                where token_hash = :hash and used_at is null and expires_at > :now
                                """).param("hash", sha256(token)).param("now", now()).update() == 1;
    }

    /** Makes every open link of the login worthless. */
    void voidAll(LoginId login) {
        jdbc.sql("update password_resets set used_at = :now where login_id = :login and used_at is null")
                .param("now", now())
                .param("login", login.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new link. */
    record Issued(UUID id, String token) {
        @Override
        public String toString() {
            return "Issued[" + id + "]";
        }
    }
}
