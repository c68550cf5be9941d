package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Logins, their passwords and their locks. */
@Service
public class Identity {
    public LoginCreation createMember(Actor actor, NewMember member) {
        throw new UnsupportedOperationException();
    }

    public LoginCreation createStaff(Actor actor, NewStaff staff) {
        throw new UnsupportedOperationException();
    }

    public LockChange lock(Actor actor, LoginId login) {
        throw new UnsupportedOperationException();
    }

    public LockChange unlock(Actor actor, LoginId login) {
        throw new UnsupportedOperationException();
    }

    public PasswordChange changePassword(Actor actor, String current, String next) {
        throw new UnsupportedOperationException();
    }

    /** Same behaviour and time for known, unknown and locked; {@code address} is the IP address of the asker. */
    public void requestReset(String email, String address, Locale locale) {
        throw new UnsupportedOperationException();
    }

    public boolean isResetOpen(String token) {
        throw new UnsupportedOperationException();
    }

    public PasswordReset resetPassword(String token, String next) {
        throw new UnsupportedOperationException();
    }

    public LoginPage logins(Actor actor, LoginFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public List<LoginRow> membersOf(Actor actor, AccountId account) {
        throw new UnsupportedOperationException();
    }

    public void rememberLocale(Actor actor, Locale locale) {
        throw new UnsupportedOperationException();
    }

    public boolean isStillValid(SignedIn signedIn) {
        throw new UnsupportedOperationException();
    }
}
