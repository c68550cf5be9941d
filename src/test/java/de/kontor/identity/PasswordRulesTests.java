package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password has to be. */
class PasswordRulesTests {
    private final PasswordRules rules = new PasswordRules();

    @Test
    void acceptsEightUncommonCharactersOfAnyKind() {
        assertThat(check("vnqkzhtx")).isNull();
        assertThat(check("Öl auf Kette 7")).isNull();
    }

    @Test
    void refusesSevenCharacters() {
        assertThat(check("vnqkzht")).isEqualTo(PasswordFault.TOO_SHORT);
    }

    @Test
    void countsCharactersAsPeopleSeeThem() {
        assertThat(check("🔩🔩🔩🔩🔧")).isEqualTo(PasswordFault.TOO_SHORT);
        assertThat(check("🔩x".repeat(64))).isNull();
    }

    @Test
    void refusesMoreThan128Characters() {
        assertThat(check("ab".repeat(64))).isNull();
        assertThat(check("ab".repeat(64) + "c")).isEqualTo(PasswordFault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwort123", "Passwort123", "QWERTZUIOP", "schrauben", "sommer2026", "aaaaaaaaaaaa"})
    void refusesTheCommonest(String password) {
        assertThat(check(password)).isEqualTo(PasswordFault.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"karla.kolumna@example.org", "Karla.Kolumna", "karla kolumna", "KarlaKolumna"})
    void refusesOwnNameAndAddress(String password) {
        assertThat(check(password)).isEqualTo(PasswordFault.LIKE_IDENTITY);
    }

    private PasswordFault check(String password) {
        return rules.check(password, "karla.kolumna@example.org", "Karla Kolumna")
                .orElse(null);
    }
}
