package de.kontor.ui.desk.mails;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.mail.MailFilter;
import de.kontor.mail.MailRow;
import de.kontor.mail.MailState;
import de.kontor.mail.Mails;
import de.kontor.ordering.OrderDesk;
import de.kontor.ui.desk.DeskTest;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MailViewTests extends DeskTest {
    private final Actor.Staff service = staff(Role.SERVICE);

    @Autowired
    Mails mails;

    @Autowired
    OrderDesk desk;

    private String number;

    @BeforeEach
    void orderSomething() {
        number = desk.order(service, fixtures.anOrder(fixtures.anOwnerInRetreat()))
                .orElseThrow()
                .number();
        signIn(service);
    }

    @Test
    void findsMailsBySubjectAndState() {
        open("desk/mails?q=" + number);
        assertThat(page()).contains("Ihre Bestellung " + number, "@example.org");
        open("desk/mails?q=" + number + "&state=FAILED");
        assertThat(page()).contains("Dazu passt nichts.");
    }

    @Test
    void showsTheTextAndTheAccount() {
        open("desk/mails/" + mail().id());
        assertThat(page()).contains("Guten Tag Olga Owner", "Prüfbetrieb GmbH", number);
    }

    @Test
    void showsItInEnglish() {
        signIn(service, Locale.ENGLISH);
        open("desk/mails/" + mail().id());
        assertThat(page()).contains("Recipient", "Attempts");
    }

    @Test
    void leadsToThePageForMissingThings() {
        assertMissing("desk/mails/nonsense");
        assertMissing("desk/mails/" + UUID.randomUUID());
    }

    @Test
    void triesAKeptMailAgain() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> mail().state() == MailState.KEPT);
        open("desk/mails/" + mail().id());
        assertThat(page()).contains("Aufbewahrt");
        click("Noch einmal senden");
        assertThat(page()).contains("wieder in der Warteschlange");
    }

    private MailRow mail() {
        return mails.mails(service, new MailFilter(number, null), 0, 1).rows().getFirst();
    }
}
