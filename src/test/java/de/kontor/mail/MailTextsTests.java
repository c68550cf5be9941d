package de.kontor.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.kontor.shared.Seller;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What mails say, and what must not get into their headers. */
class MailTextsTests {
    static final Seller SELLER = new Seller(
            "Muster",
            "GmbH",
            "Weg 1",
            "89073",
            "Ulm",
            "Deutschland",
            "service@muster.example",
            "0731 1",
            "7–17",
            "HRB 1",
            "DE1",
            "E. Muster",
            "1",
            LocalDate.of(2026, 1, 1));

    private final MailTexts texts = new MailTexts(SELLER);

    @Test
    void takesTheFirstLineAsSubjectAndSignsWithTheSeller() {
        var text = texts.render(mail("karla@example.org", Locale.GERMANY));
        assertThat(text.subject()).isEqualTo("Neues Passwort für Ihren Zugang");
        assertThat(text.body())
                .startsWith("Guten Tag Karla & Söhne <b>,")
                .contains("https://portal.example/password/reset?token=abc\n")
                .endsWith("Muster GmbH\nWeg 1, 89073 Ulm, Deutschland\nTelefon 0731 1 · service@muster.example\n"
                        + "HRB 1 · USt-IdNr. DE1 · Geschäftsführung: E. Muster\n");
    }

    @Test
    void speaksEnglishWhenWished() {
        assertThat(texts.render(mail("karla@example.org", Locale.UK)).subject())
                .isEqualTo("A new password for your login");
    }

    @Test
    void refusesLineBreaksInTheRecipient() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mail("karla@example.org\r\nBcc: all@example.org", Locale.GERMAN));
    }

    @Test
    void refusesLineBreaksInTheSubject() {
        assertThatIllegalArgumentException().isThrownBy(() -> HeaderLine.require("Order\nBcc: all@example.org"));
    }

    @Test
    void blacksOutTheSecretOfALinkAndNothingElse() {
        assertThat(Secrets.blackedOut("see https://portal.example/password/reset?token=aB-_9\nbye"))
                .isEqualTo("see https://portal.example/password/reset?token=…\nbye");
    }

    private static OutgoingMail mail(String recipient, Locale locale) {
        var model = Map.<String, Object>of(
                "name", "Karla & Söhne <b>",
                "email", recipient,
                "link", "https://portal.example/password/reset?token=abc",
                "until", "morgen");
        return new OutgoingMail("key", Optional.empty(), recipient, locale, "password-reset", model);
    }
}
