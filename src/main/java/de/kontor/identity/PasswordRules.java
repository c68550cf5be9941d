package de.kontor.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password has to be: 8 to 128 characters, not one of the commonest, not the own name or address (OWASP ASVS 5,
 * V6.2). The list is local, because asking a service about a password would be a call to the outside.
 */
@Component
class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private final Set<String> common = load();

    /** The first rule the password breaks, or nothing. Characters are counted as people see them in print. */
    Optional<PasswordFault> check(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        String folded = password.strip().toLowerCase(Locale.ROOT);
        if (isIdentity(folded, email, name)) {
            return Optional.of(PasswordFault.LIKE_IDENTITY);
        }
        return isCommon(folded) ? Optional.of(PasswordFault.TOO_COMMON) : Optional.empty();
    }

    private boolean isCommon(String folded) {
        return common.contains(folded) || folded.chars().distinct().count() == 1;
    }

    private static boolean isIdentity(String folded, String email, String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        String localPart = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        return folded.equals(email)
                || folded.equals(localPart)
                || folded.equals(bare)
                || folded.equals(bare.replace(" ", ""));
    }

    private static Set<String> load() {
        var file = new ClassPathResource("identity/common-passwords.txt");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
