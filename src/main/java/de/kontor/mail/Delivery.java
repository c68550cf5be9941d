package de.kontor.mail;

import de.kontor.jobs.DurableTask;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable task that delivers one mail, outside any transaction. */
@Configuration(proxyBeanMethods = false)
class Delivery {
    /** Longer outages of a mail server are rare, and an older mail mostly useless. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    @Bean
    DurableTask<Letter> deliverMail(MailBox box, Attachments files, PostOffice office) {
        // the box gives up first, so that the mail itself says FAILED; parking is only the net below
        return DurableTask.of("deliver-mail", Letter.class, GIVEN_UP_AFTER.multipliedBy(2), letter -> box.find(
                        new MailId(letter.mail()))
                .filter(mail -> mail.state() == MailState.QUEUED)
                .ifPresent(mail -> deliver(mail, box, files, office)));
    }

    private static void deliver(StoredMail mail, MailBox box, Attachments files, PostOffice office) {
        if (!office.isOpen()) {
            box.markKept(mail.id());
            return;
        }
        try {
            office.send(mail, files.of(mail.id()));
        } catch (Exception e) {
            noteFailure(mail, box, e);
            return;
        }
        box.markSent(mail);
    }

    private static void noteFailure(StoredMail mail, MailBox box, Exception failure) {
        boolean givenUp = box.noteFailure(
                mail.id(), String.valueOf(failure.getMessage()), box.now().minus(GIVEN_UP_AFTER));
        if (givenUp) {
            LOG.error("Mail {} could not be sent and is given up", mail.id(), failure);
        } else {
            throw new NotDelivered(failure);
        }
    }

    /** Which mail to deliver. */
    record Letter(UUID mail) {}

    /** Makes the task try again. */
    private static final class NotDelivered extends RuntimeException {
        private NotDelivered(Exception cause) {
            super(cause);
        }
    }
}
