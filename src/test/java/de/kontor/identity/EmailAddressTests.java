package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which e-mail addresses logins may have. */
class EmailAddressTests {
    @Test
    void foldsCaseAndBlanks() {
        assertThat(EmailAddress.parse("  Karla.K+Lager@Example.ORG "))
                .contains(new EmailAddress("karla.k+lager@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "karla",
                "karla@localhost",
                "@example.org",
                "karla@@example.org",
                ".karla@example.org",
                "karla@example..org",
                "karla@-example.org",
                "karla kolumna@example.org",
                "karla@example.org\r\nBcc: all@example.org",
                "Karla <karla@example.org>",
                "karla@example.org,otto@example.org"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void refusesMoreThan254Characters() {
        String domain = ("a".repeat(60) + ".").repeat(4) + "org";
        assertThat(EmailAddress.parse("k".repeat(6) + "@" + domain)).isPresent();
        assertThat(EmailAddress.parse("k".repeat(7) + "@" + domain)).isEmpty();
    }
}
