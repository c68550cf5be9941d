package de.kontor.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as lists show it.
 *
 * @param sentAt null unless it was sent
 */
public record MailRow(
        MailId id,
        String recipient,
        String subject,
        MailState state,
        Instant createdAt,
        @Nullable Instant sentAt) {}
