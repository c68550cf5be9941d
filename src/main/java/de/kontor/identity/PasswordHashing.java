package de.kontor.identity;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane: the values of OWASP ASVS 5, appendix C; Spring's own default lies below.
 * Only four hashes are computed at a time, or a flood of sign-ins would eat the memory; and on threads of the operating
 * system, because a hash never waits: on a virtual thread it would keep a core from all requests that only want to read
 * what the database has answered.
 */
@Component
class PasswordHashing {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int AT_A_TIME = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final ExecutorService hashing = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("hashing-", 0).factory());
    private final String nobodysHash = hash("nobody has this password");

    String hash(String password) {
        return limited(() -> Objects.requireNonNull(argon2.encode(password)));
    }

    /** Whether the password is the one hashed. Takes as long when there is no hash, so that time tells nothing. */
    boolean matches(String password, Optional<String> hash) {
        boolean tooLong = password.codePointCount(0, password.length()) > PasswordRules.LONGEST;
        String tried = tooLong ? "" : password;
        boolean same = limited(() -> argon2.matches(tried, hash.orElse(nobodysHash)));
        return same && hash.isPresent() && !tooLong;
    }

    private <T> T limited(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, hashing).join();
    }
}
