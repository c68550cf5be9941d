package de.kontor.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address as logins keep it: valid, lower case, at most 254 characters. */
record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern SHAPE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:" + LABEL + "\\.)+" + LABEL);

    /** The address somebody typed, or nothing if that cannot be one. */
    static Optional<EmailAddress> parse(String typed) {
        String folded = fold(typed);
        return folded.length() <= LONGEST && SHAPE.matcher(folded).matches()
                ? Optional.of(new EmailAddress(folded))
                : Optional.empty();
    }

    /** How addresses are compared, whether valid or not; cut, so that no counter keeps endless names. */
    static String fold(String typed) {
        String trimmed = typed.strip().toLowerCase(Locale.ROOT);
        return trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST + 1);
    }
}
