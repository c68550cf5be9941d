/**
 * Durable tasks: work that is scheduled in the transaction that needs it, survives a crash, and is tried again.
 *
 * <p>Owns the table of scheduled tasks. Words: a <em>task</em> is declared once with a name and a handler; it is
 * <em>scheduled</em> with a key and a payload; after too long it is <em>parked</em> and stays visible.
 *
 * <p>A task can run twice, after a crash for instance, so every handler is idempotent. Deliberately no calendar: what
 * is due on which day is the business of tables, because a recurring schedule skips what it missed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"shared"})
package de.kontor.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
