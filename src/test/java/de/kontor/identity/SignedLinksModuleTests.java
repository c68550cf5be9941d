package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KontorTest
class SignedLinksModuleTests {
    @Autowired
    SignedLinks links;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

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

    /** As after a restart, when nobody has signed anything yet. */
    @Test
    void readsInATransactionThatMustNotWriteBeforeAnythingWasSigned() {
        String token = links.sign("test", subject, clock.instant().plusSeconds(60));
        SignedLinks cold = new SignedLinks(jdbc, transactions, clock);
        assertThat(onlyReading(() -> cold.read("test", token))).isInstanceOf(SignedLink.Valid.class);
    }

    @Test
    void makesItsFirstKeyEvenThere() {
        String token = links.sign("test", subject, clock.instant().plusSeconds(60));
        byte[] secret = jdbc.sql("select secret from signing_keys where id = 1")
                .query(byte[].class)
                .single();
        jdbc.sql("delete from signing_keys").update();
        try {
            SignedLinks first = new SignedLinks(jdbc, transactions, clock);
            assertThat(onlyReading(() -> first.read("test", token))).isInstanceOf(SignedLink.Invalid.class);
            String own = first.sign("test", subject, clock.instant().plusSeconds(60));
            assertThat(new SignedLinks(jdbc, transactions, clock).read("test", own))
                    .isInstanceOf(SignedLink.Valid.class);
        } finally {
            jdbc.sql("update signing_keys set secret = ? where id = 1")
                    .param(secret)
                    .update();
        }
    }

    private SignedLink onlyReading(Supplier<SignedLink> read) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        return Objects.requireNonNull(transaction.execute(status -> read.get()));
    }
}
