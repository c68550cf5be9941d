package de.kontor.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Identity;
import de.kontor.identity.NewMember;
import de.kontor.identity.Role;
import de.kontor.jobs.DurableTask;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Seller;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails are written once, delivered after the commit, or kept for the desk. */
@KontorTest
class MailModuleTests {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);
    private static final Actor SERVICE = new Actor.Staff(LoginId.next(), "Sven", Set.of(Role.SERVICE));
    private static final Actor ADMIN = new Actor.Staff(LoginId.next(), "Ada", Set.of(Role.ADMIN));
    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    Mails mails;

    @Autowired
    MailBox box;

    @Autowired
    Attachments files;

    @Autowired
    Identity identity;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    Seller seller;

    private final String recipient = UUID.randomUUID() + "@example.org";

    @Test
    void keepsMailsWhenThereIsNoServer() {
        mails.send(mail("kept-" + recipient));
        await().atMost(SOON).untilAsserted(() -> assertThat(only().state()).isEqualTo(MailState.KEPT));
    }

    @Test
    void writesNothingWhenTheTransactionRollsBack() {
        transaction.executeWithoutResult(status -> {
            mails.send(mail("rolled-back-" + recipient));
            status.setRollbackOnly();
        });
        assertThat(found().total()).isZero();
    }

    @Test
    void takesTheSameKeyTwiceForOneMail() {
        mails.send(mail("twice-" + recipient));
        mails.send(mail("twice-" + recipient));
        assertThat(found().total()).isOne();
    }

    @Test
    void sendsByTheMailServerAndBlacksTheSecretOutAfterwards() throws Exception {
        withServer(server -> {
            var id = queued("sent-" + recipient);
            run(deliveryTo(server.getSmtp().getPort()), id);

            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Neues Passwort für Ihren Zugang");
            assertThat(received.getFrom()[0].toString()).contains("post@pruefstand.example");
            assertThat(received.getAllRecipients()[0]).hasToString(recipient);
            assertThat(received.getMessageID()).isEqualTo("<" + id + "@pruefstand.example>");
            assertThat(received.getContent().toString()).contains("token=abc");
            assertThat(only().state()).isEqualTo(MailState.SENT);
            assertThat(box.details(id).orElseThrow().body()).contains("token=…").doesNotContain("token=abc");

            // a second run, as after a crash
            run(deliveryTo(server.getSmtp().getPort()), id);
            assertThat(server.getReceivedMessages()).hasSize(1);
        });
    }

    @Test
    void sendsTheFilesThatGoWithAMail() throws Exception {
        withServer(server -> {
            byte[] calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
            OutgoingMail plain = mail("files-" + recipient);
            MailId id = MailId.next();
            OutgoingMail withFile = new OutgoingMail(
                    plain.key(),
                    plain.account(),
                    plain.recipient(),
                    plain.locale(),
                    plain.template(),
                    plain.model(),
                    List.of(new Attachment("training.ics", "text/calendar; charset=UTF-8; method=REQUEST", calendar)));
            box.add(id, withFile, new MailTexts.Text("Betreff", "Text"));
            files.add(id, withFile.attachments());
            run(deliveryTo(server.getSmtp().getPort()), id);
            var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
            var file = parts.getBodyPart(1);
            assertThat(file.getFileName()).isEqualTo("training.ics");
            assertThat(file.getContentType()).contains("text/calendar", "method=REQUEST");
            assertThat(file.getInputStream().readAllBytes()).isEqualTo(calendar);
            assertThat(mails.attachments(SERVICE, id)).hasSize(1);
        });
    }

    @Test
    void triesAgainForADayAndThenGivesUp() {
        var id = queued("failing-" + recipient);
        var closed = deliveryTo(1);
        assertThatThrownBy(() -> run(closed, id)).hasMessageContaining("MailConnectException");
        assertThat(box.details(id).orElseThrow())
                .satisfies(mail -> assertThat(mail.row().state()).isEqualTo(MailState.QUEUED))
                .satisfies(mail -> assertThat(mail.attempts()).isOne())
                .satisfies(mail -> assertThat(mail.lastError()).isNotBlank());

        clock.advance(Duration.ofDays(1).plusSeconds(1));
        run(closed, id);
        assertThat(only().state()).isEqualTo(MailState.FAILED);

        transaction.executeWithoutResult(status -> {
            assertThat(mails.retry(SERVICE, id)).isEqualTo(new MailRetry.Queued());
            assertThat(mails.retry(SERVICE, id)).isEqualTo(new MailRetry.NotNeeded());
        });
    }

    @Test
    void showsSecretsOfLinksToAdministratorsOnly() {
        mails.send(mail("secret-" + recipient));
        await().atMost(SOON).untilAsserted(() -> assertThat(only().state()).isEqualTo(MailState.KEPT));
        assertThat(mails.mail(ADMIN, only().id()).orElseThrow().body()).contains("token=abc");
        assertThat(mails.mail(SERVICE, only().id()).orElseThrow().body()).contains("token=…");
    }

    @Test
    void mailsALinkToANewMemberWithoutPassword() {
        identity.createMember(
                SYSTEM, new NewMember(recipient, "Karla", AccountId.next(), Set.of(Role.BUYER), Locale.ENGLISH, ""));
        assertThat(only().subject()).isEqualTo("Your access to the ordering portal");
        assertThat(box.details(only().id()).orElseThrow().body())
                .containsPattern("http://localhost:\\d+/password/reset\\?token=[\\w-]{43}\n");
    }

    @Test
    void isClosedToMembers() {
        var member = new Actor.Member(LoginId.next(), AccountId.next(), "Otto", Set.of(Role.OWNER));
        assertThatThrownBy(() -> mails.mails(member, MailFilter.ALL, 0, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> mails.mail(member, MailId.next())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> mails.retry(member, MailId.next())).isInstanceOf(Forbidden.class);
    }

    /** In the box without a task, so that the test alone delivers. */
    private MailId queued(String key) {
        var id = MailId.next();
        box.add(id, mail(key), new MailTexts(MailTextsTests.SELLER).render(mail(key)));
        return id;
    }

    private DurableTask<Delivery.Letter> deliveryTo(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("sender", sender);
        return new Delivery()
                .deliverMail(
                        box, files, new PostOffice(beans.getBeanProvider(JavaMailSender.class), "127.0.0.1", seller));
    }

    private static void run(DurableTask<Delivery.Letter> task, MailId id) {
        task.executeOnce(task.instance(id.toString(), new Delivery.Letter(id.value())), null);
    }

    private MailPage found() {
        return mails.mails(SERVICE, new MailFilter(recipient, null), 0, 10);
    }

    private MailRow only() {
        assertThat(found().rows()).hasSize(1);
        return found().rows().getFirst();
    }

    private OutgoingMail mail(String key) {
        Map<String, Object> model = Map.of(
                "name",
                "Karla",
                "email",
                recipient,
                "link",
                "https://x.example/password/reset?token=abc",
                "until",
                "1");
        return new OutgoingMail(key, Optional.empty(), recipient, Locale.GERMAN, "password-reset", model);
    }

    private static void withServer(ServerTest test) throws Exception {
        var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            test.run(server);
        } finally {
            server.stop();
        }
    }

    private interface ServerTest {
        void run(GreenMail server) throws Exception;
    }
}
