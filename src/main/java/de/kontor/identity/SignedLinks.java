package de.kontor.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signs the tokens of mailed links that work without signing in: HMAC-SHA-256 over purpose, subject and the moment they
 * end, under a key of this installation. A token carries no right of its own: the module that made it checks what its
 * subject still allows, so that using one twice does nothing twice. Mail scanners open links, so a link only shows; a
 * button does.
 */
@Service
public class SignedLinks {
    private static final int SECRET_BYTES = 32;
    private static final int SIGNED_BYTES = 2 * Long.BYTES + Long.BYTES;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    @Nullable
    private volatile SecretKeySpec key;

    SignedLinks(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * A token for an address.
     *
     * @param purpose what it is for, as {@code reorder-skip}; a token for one purpose is invalid for any other
     * @param until when it ends, kept to the second
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String sign(String purpose, UUID subject, Instant until) {
        byte[] signed = ByteBuffer.allocate(SIGNED_BYTES)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(until.getEpochSecond())
                .array();
        byte[] signature = signature(purpose, signed);
        byte[] token = ByteBuffer.allocate(signed.length + signature.length)
                .put(signed)
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** What a token says; anything somebody may have typed is read. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public SignedLink read(String purpose, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException garbled) {
            return new SignedLink.Invalid();
        }
        if (bytes.length != SIGNED_BYTES + SECRET_BYTES) {
            return new SignedLink.Invalid();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] signed = new byte[SIGNED_BYTES];
        byte[] signature = new byte[SECRET_BYTES];
        buffer.get(signed).get(signature);
        if (!MessageDigest.isEqual(signature, signature(purpose, signed))) {
            return new SignedLink.Invalid();
        }
        ByteBuffer fields = ByteBuffer.wrap(signed);
        UUID subject = new UUID(fields.getLong(), fields.getLong());
        Instant until = Instant.ofEpochSecond(fields.getLong());
        return clock.instant().isBefore(until)
                ? new SignedLink.Valid(subject, until)
                : new SignedLink.Expired(subject, until);
    }

    private byte[] signature(String purpose, byte[] signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            // ends the purpose, so that no two of them read the same
            mac.update((byte) 0);
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            // the first key is made apart: whoever only reads may be in a transaction that must not write
            byte[] secret =
                    stored().orElseGet(() -> Objects.requireNonNull(apart.execute(status -> make().orElseThrow())));
            known = new SecretKeySpec(secret, "HmacSHA256");
            key = known;
        }
        return known;
    }

    private Optional<byte[]> make() {
        byte[] fresh = new byte[SECRET_BYTES];
        random.nextBytes(fresh);
        jdbc.sql("insert into signing_keys (id, secret) values (1, ?) on conflict do nothing")
                .param(fresh)
                .update();
        return stored();
    }

    private Optional<byte[]> stored() {
        return jdbc.sql("select secret from signing_keys where id = 1")
                .query(byte[].class)
                .optional();
    }
}
