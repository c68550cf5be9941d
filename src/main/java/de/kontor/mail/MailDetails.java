package de.kontor.mail;

import de.kontor.shared.AccountId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail with its text.
 *
 * @param body plain text; secrets of links are blacked out for everybody who may not see them
 * @param lastError what the mail server said last; null if nothing went wrong
 */
public record MailDetails(
        MailRow row,
        Optional<AccountId> account,
        String body,
        int attempts,
        @Nullable String lastError) {
    /** The same without secrets. */
    MailDetails discreet() {
        return new MailDetails(row, account, Secrets.blackedOut(body), attempts, lastError);
    }
}
