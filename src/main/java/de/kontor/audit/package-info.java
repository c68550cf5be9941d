/**
 * Who did what, when: a record that only grows.
 *
 * <p>Owns the audit entries. The application's database role can add and read them, and a trigger refuses every
 * change. An entry is written in the transaction of what it tells about, so there is neither a deed without its entry
 * nor an entry without its deed.
 *
 * <p>Deliberately no log of errors and no measure of use; and no secrets: details name ids and facts.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "identity"})
package de.kontor.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
