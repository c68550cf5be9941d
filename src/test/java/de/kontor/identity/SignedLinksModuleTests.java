package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class SignedLinksModuleTests {
    @Autowired
    SignedLinks links;

    @Autowired
    Clock clock;

    private final UUID subject = UUID.randomUUID();

    @Test
    void readsWhatItSigned() {
        Instant until = clock.instant().plus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        assertThat(links.read("test", links.sign("test", subject, until)))
                .isEqualTo(new SignedLink.Valid(subject, until));
    }

    @Test
    void saysThatItIsTooLate() {
        Instant until = clock.instant().minusSeconds(1).truncatedTo(ChronoUnit.SECONDS);
        assertThat(links.read("test", links.sign("test", subject, until)))
                .isEqualTo(new SignedLink.Expired(subject, until));
    }

    @Test
    void refusesAnotherPurpose() {
        String token = links.sign("test", subject, clock.instant().plusSeconds(60));
        assertThat(links.read("other", token)).isInstanceOf(SignedLink.Invalid.class);
    }

    @Test
    void refusesEveryAlteredCharacterAndWhateverElseIsTyped() {
        String token = links.sign("test", subject, clock.instant().plusSeconds(60));
        // the last character carries spare bits, so it is left out
        for (int i = 0; i < token.length() - 1; i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, i) + other + token.substring(i + 1);
            assertThat(links.read("test", altered)).isInstanceOf(SignedLink.Invalid.class);
        }
        assertThat(links.read("test", "")).isInstanceOf(SignedLink.Invalid.class);
        assertThat(links.read("test", "🙂 /../")).isInstanceOf(SignedLink.Invalid.class);
        assertThat(links.read("test", token.repeat(1000))).isInstanceOf(SignedLink.Invalid.class);
    }
}
