package de.kontor.training;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.VEvent;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.mail.Attachment;
import de.kontor.mail.MailFilter;
import de.kontor.mail.MailRow;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderFixtures;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What members were told by mail. */
@Component
@Lazy // only a test asks for it: the portal of a benchmark has the same classes and no movable clock
class TrainingLetters {
    private final Accounts accounts;
    private final Mails mails;
    private final JdbcClient jdbc;

    TrainingLetters(Accounts accounts, Mails mails, JdbcClient jdbc) {
        this.accounts = accounts;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<MailRow> to(Actor.Member member) {
        String email = accounts.member(member.login()).orElseThrow().email();
        return mails.mails(OrderFixtures.SYSTEM, new MailFilter(email, null), 0, 50)
                .rows();
    }

    /** How many have a subject that begins so. */
    long count(Actor.Member member, String subject) {
        return to(member).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .count();
    }

    /** The newest with a subject that begins so. */
    MailRow to(Actor.Member member, String subject) {
        return to(member).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst()
                .orElseThrow();
    }

    /** The entry that came with it for a calendar. */
    VEvent calendar(MailRow mail) {
        Attachment file = mails.attachments(OrderFixtures.SYSTEM, mail.id()).getFirst();
        assertThat(file.contentType()).startsWith("text/calendar");
        return CalendarFileTests.parse(file.content()).getEvents().getFirst();
    }

    /** As it was written: whether it has been delivered does not matter. */
    String body(MailRow mail) {
        return jdbc.sql("select body from outgoing_mails where id = ?")
                .param(mail.id().value())
                .query(String.class)
                .single();
    }

    /** Of the link that answers an offer. */
    String token(MailRow mail) {
        String body = body(mail);
        return body.substring(body.indexOf("token=") + 6).split("\\s")[0];
    }
}
