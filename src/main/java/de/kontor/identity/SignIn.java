package de.kontor.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks e-mail address and password. Unknown, locked and wrong get the same answer after the same time; too many
 * failures are {@linkplain SlowedDown slowed down}, whether the name exists or not.
 */
@Component
class SignIn implements AuthenticationProvider {
    private final Logins logins;
    private final PasswordHashing hashing;
    private final LoginThrottle throttle;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignIn(Logins logins, PasswordHashing hashing, LoginThrottle throttle, JdbcClient jdbc, Clock clock) {
        this.logins = logins;
        this.hashing = hashing;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = EmailAddress.fold(typed.getName());
        String address = address(typed);
        var wait = throttle.begin(name, address);
        if (!wait.isZero()) {
            throw new SlowedDown(wait);
        }
        var signedIn = check(name, Objects.toString(typed.getCredentials(), ""));
        throttle.succeeded(name, address);
        var result = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        result.setDetails(typed.getDetails());
        return result;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private SignedIn check(String name, String password) {
        var login = logins.findByEmail(name);
        boolean right = hashing.matches(password, login.flatMap(Login::passwordHash));
        var signedIn = login.filter(found -> right && !found.isLocked())
                .map(Login::signedIn)
                .orElseThrow(() -> new BadCredentialsException("wrong name or password"));
        remember(signedIn);
        return signedIn;
    }

    private void remember(SignedIn signedIn) {
        jdbc.sql("update logins set last_signed_in_at = :now where email = :email")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("email", signedIn.email())
                .update();
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
    }
}
