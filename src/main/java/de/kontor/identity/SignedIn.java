package de.kontor.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who is signed in, as the session keeps it. Holds no password, not even hashed.
 *
 * @param stamp raised by every new password and every lock; a session with an older stamp ends
 */
public record SignedIn(Actor actor, String email, Locale locale, int stamp) implements UserDetails {
    /** {@code ROLE_…} for each role, and {@code ROLE_MEMBER} or {@code ROLE_STAFF}. */
    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var side = actor instanceof Actor.Member ? "MEMBER" : "STAFF";
        return Stream.concat(
                        Stream.of(side), actor.roles().stream().map(Role::name).sorted())
                .map(name -> new SimpleGrantedAuthority("ROLE_" + name))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    /** The e-mail address, which is what people type to sign in. */
    @Override
    public String getUsername() {
        return email;
    }
}
