package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law wants to be found stands there for everybody, with the seller's own data. */
class LegalPagesTests extends ScreenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "imprint | Impressum | Legal notice | Erika Prüfer",
                "privacy | Datenschutz | Privacy | Prüfstand Handels GmbH",
                "terms | Version 1.0 vom 01.01.2026 | Version 1.0 of | Ulm",
                "contact | Kontakt | Contact | Montag bis Freitag, 8 bis 17 Uhr"
            })
    void isOpenToStrangersInBothLanguages(String page, String german, String english, String seller) {
        speak(Locale.GERMAN);
        open("legal/" + page);
        assertThat(screen()).contains(german, seller);
        speak(Locale.ENGLISH);
        open("legal/contact?again");
        open("legal/" + page);
        assertThat(screen()).contains(english, seller);
    }
}
