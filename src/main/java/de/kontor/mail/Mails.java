package de.kontor.mail;

import de.kontor.identity.Actor;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Outgoing mail. */
@Service
public class Mails {
    /** Joins the caller's transaction: the mail goes out if and only if that commits. */
    public void send(OutgoingMail mail) {
        throw new UnsupportedOperationException();
    }

    public MailPage mails(Actor actor, MailFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<MailDetails> mail(Actor actor, MailId id) {
        throw new UnsupportedOperationException();
    }

    public MailRetry retry(Actor actor, MailId id) {
        throw new UnsupportedOperationException();
    }
}
