package de.kontor.mail;

import de.kontor.shared.TimeOrderedId;
import java.util.UUID;

/** The id of an outgoing mail. */
public record MailId(UUID value) {
    static MailId next() {
        return new MailId(TimeOrderedId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
