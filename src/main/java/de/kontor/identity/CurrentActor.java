package de.kontor.identity;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who sits at the screen. For the user interface only: everything below gets its actor as a parameter. */
@Component
public class CurrentActor {
    /**
     * The actor of the current session.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** The actor of the current session, or nothing on pages open to all. */
    public Optional<Actor> find() {
        return signedIn().map(SignedIn::actor);
    }

    /** The whole sign-in, with language and e-mail address. */
    public Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(found -> found.getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    /** Keeps this session alive after its own password change, which ends all sessions with the older stamp. */
    public void renew(SignedIn renewed) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
    }
}
