/**
 * Who somebody is: logins, their roles, and the {@link de.kontor.identity.Actor} every command carries.
 *
 * <p>Owns logins, passwords and the one-use links that reset them. Words: a <em>login</em> is one person's access; a
 * login of an account is a <em>member</em>, all others are <em>staff</em>. Rights are checked on the explicit actor,
 * never on the thread, so that durable tasks and imports act in their own name.
 *
 * <p>Deliberately knows nothing of accounts beyond their id, and sends no mail: it publishes what happened.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
package de.kontor.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
