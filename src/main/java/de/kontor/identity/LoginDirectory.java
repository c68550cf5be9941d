package de.kontor.identity;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who somebody is without a password, for tests and for Spring; signing in goes through {@link SignIn}. */
@Component
class LoginDirectory implements UserDetailsService {
    private final Logins logins;

    LoginDirectory(Logins logins) {
        this.logins = logins;
    }

    @Override
    public SignedIn loadUserByUsername(String email) {
        return logins.findByEmail(EmailAddress.fold(email))
                .filter(login -> !login.isLocked())
                .map(Login::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such login"));
    }
}
