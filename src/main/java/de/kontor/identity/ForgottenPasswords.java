package de.kontor.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers "I forgot my password" the same way, whether the address is known, unknown or locked. */
@Component
class ForgottenPasswords {
    static final int MAILS_PER_NAME = 3;
    private static final int REQUESTS_PER_ADDRESS = 30;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    /** Longer than finding a login and storing a mail takes, shorter than anybody notices. */
    private static final Duration ANSWER_TIME = Duration.ofMillis(250);

    private final Logins logins;
    private final ResetMails mails;
    private final TransactionTemplate transaction;
    private final Buckets names;
    private final Buckets addresses;

    ForgottenPasswords(Logins logins, ResetMails mails, TransactionTemplate transaction, Clock clock) {
        this.logins = logins;
        this.mails = mails;
        this.transaction = transaction;
        names = new Buckets(MAILS_PER_NAME, WINDOW, clock);
        addresses = new Buckets(REQUESTS_PER_ADDRESS, WINDOW, clock);
    }

    void request(String email, String address, Locale locale) {
        long answerAt = System.nanoTime() + ANSWER_TIME.toNanos();
        String name = EmailAddress.fold(email);
        if (addresses.take(ClientNetwork.of(address)).isZero()
                && names.take(name).isZero()) {
            transaction.executeWithoutResult(status -> mailLink(name, locale));
        }
        LockSupport.parkNanos(answerAt - System.nanoTime());
    }

    private void mailLink(String name, Locale locale) {
        logins.findByEmail(name)
                .filter(login -> !login.isLocked())
                .ifPresent(login -> mails.request(login, PasswordResetRequested.Purpose.FORGOTTEN, locale));
    }
}
