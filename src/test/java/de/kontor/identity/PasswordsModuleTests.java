package de.kontor.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Signing in, and the ways to a new password. */
@KontorTest
@RecordApplicationEvents
class PasswordsModuleTests {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.SETUP);
    private static final String OLD = "Gewindestange M12";
    private static final String NEXT = "Federring verzinkt";

    @Autowired
    Identity identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void aLogin() {
        identity.createMember(
                SYSTEM,
                new NewMember(email, "Karla Kolumna", AccountId.next(), Set.of(Role.BUYER), Locale.GERMAN, OLD));
    }

    @Test
    void signsInWithAnyCaseOfTheAddress() {
        var signedIn = signIn(email.toUpperCase(Locale.ROOT), OLD);
        assertThat(signedIn.email()).isEqualTo(email);
        assertThat(signedIn.getAuthorities()).extracting("authority").containsExactly("ROLE_MEMBER", "ROLE_BUYER");
        assertThat(signedIn.getPassword()).isNull();
    }

    @Test
    void letsAnUnlockedLoginInAtOnceThoughItsOldSessionWasSeenToBeOver() {
        var before = signIn(email, OLD);
        LoginId login = before.actor().ownLogin().orElseThrow();
        identity.lock(SYSTEM, login);
        assertThat(identity.isStillValid(before)).isFalse();
        identity.unlock(SYSTEM, login);
        assertThat(identity.isStillValid(signIn(email, OLD))).isTrue();
        assertThat(identity.isStillValid(before)).isFalse();
    }

    @Test
    void givesUnknownLockedAndWrongTheSameAnswer() {
        identity.lock(SYSTEM, signIn(email, OLD).actor().ownLogin().orElseThrow());
        for (String name : List.of(email, "unknown" + email)) {
            assertThatThrownBy(() -> signIn(name, OLD))
                    .isExactlyInstanceOf(BadCredentialsException.class)
                    .hasMessage("wrong name or password");
        }
    }

    @Test
    void slowsDownUnknownNamesLikeKnownOnes() {
        for (String name : List.of(email, "unknown" + email)) {
            for (int i = 0; i < MemoryThrottle.TRIES_PER_NAME; i++) {
                assertThatThrownBy(() -> signIn(name, "wrong password")).isInstanceOf(BadCredentialsException.class);
            }
            assertThatThrownBy(() -> signIn(name, OLD))
                    .isInstanceOfSatisfying(SlowedDown.class, slowed -> assertThat(slowed.remaining())
                            .isPositive());
        }
    }

    @Test
    void setsAPasswordWithAMailedLinkOnce() {
        String token = requestedToken();
        assertThat(identity.isResetOpen(token)).isTrue();
        assertThat(identity.resetPassword(token, NEXT)).isEqualTo(new PasswordReset.Done());
        assertThat(signIn(email, NEXT).email()).isEqualTo(email);
        assertThatThrownBy(() -> signIn(email, OLD)).isInstanceOf(BadCredentialsException.class);

        assertThat(identity.isResetOpen(token)).isFalse();
        assertThat(identity.resetPassword(token, OLD)).isEqualTo(new PasswordReset.LinkInvalid());
    }

    @Test
    void letsOnlyOneOfTwoUseALinkAtTheSameMoment() {
        String token = requestedToken();
        var answers = Stream.of(NEXT, "Sechskant rostfrei")
                .map(next -> CompletableFuture.supplyAsync(() -> identity.resetPassword(token, next)))
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(answers).containsExactlyInAnyOrder(new PasswordReset.Done(), new PasswordReset.LinkInvalid());
    }

    @Test
    void refusesALinkAfterThirtyMinutes() {
        String token = requestedToken();
        clock.advance(Duration.ofMinutes(29));
        assertThat(identity.isResetOpen(token)).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(identity.isResetOpen(token)).isFalse();
        assertThat(identity.resetPassword(token, NEXT)).isEqualTo(new PasswordReset.LinkInvalid());
    }

    @Test
    void keepsTheLinkOpenForAWeakPassword() {
        String token = requestedToken();
        assertThat(identity.resetPassword(token, "passwort123"))
                .isEqualTo(new PasswordReset.Weak(PasswordFault.TOO_COMMON));
        assertThat(identity.resetPassword(token, NEXT)).isEqualTo(new PasswordReset.Done());
    }

    @Test
    void killsAllOtherLinksWithTheFirstUsed() {
        String first = requestedToken();
        String second = requestedToken();
        identity.resetPassword(second, NEXT);
        assertThat(identity.isResetOpen(first)).isFalse();
    }

    @Test
    void storesNoSecretOfALink() {
        String token = requestedToken();
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select string_agg(password_resets::text, '') from password_resets")
                        .query(String.class)
                        .single())
                .doesNotContain(token);
    }

    @Test
    void mailsNothingToUnknownAndLockedAndAnswersAsSlowly() {
        identity.lock(SYSTEM, signIn(email, OLD).actor().ownLogin().orElseThrow());
        for (String name : List.of(email, "unknown" + email, "no address")) {
            long start = System.nanoTime();
            identity.requestReset(name, "192.0.2.50", Locale.GERMAN);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(245));
        }
        assertThat(events.stream(PasswordResetRequested.class)).isEmpty();
    }

    @Test
    void mailsOnlyAFewLinksToOneAddress() {
        for (int i = 0; i < ForgottenPasswords.MAILS_PER_NAME + 2; i++) {
            identity.requestReset(email, "192.0.2.51", Locale.GERMAN);
        }
        assertThat(events.stream(PasswordResetRequested.class)).hasSize(ForgottenPasswords.MAILS_PER_NAME);
    }

    @Test
    void changesTheOwnPasswordAndEndsAllOtherSessions() {
        var other = signIn(email, OLD);
        assertThat(identity.isStillValid(other)).isTrue();
        assertThat(identity.changePassword(other.actor(), "wrong password", NEXT))
                .isEqualTo(new PasswordChange.WrongCurrent());
        assertThat(identity.changePassword(other.actor(), OLD, "kurz"))
                .isEqualTo(new PasswordChange.Weak(PasswordFault.TOO_SHORT));

        var changed = (PasswordChange.Changed) identity.changePassword(other.actor(), OLD, NEXT);
        assertThat(identity.isStillValid(changed.renewed())).isTrue();
        clock.advance(Duration.ofSeconds(60));
        assertThat(identity.isStillValid(other)).isFalse();
        assertThat(identity.isStillValid(changed.renewed())).isTrue();
    }

    private String requestedToken() {
        identity.requestReset(email, "192.0.2.7", Locale.GERMAN);
        return events.stream(PasswordResetRequested.class)
                .reduce((first, last) -> last)
                .orElseThrow()
                .token();
    }

    private SignedIn signIn(String name, String password) {
        var typed = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        return (SignedIn) signIn.authenticate(typed).getPrincipal();
    }
}
