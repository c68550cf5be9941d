/**
 * Outgoing mail: kept in a table in the transaction of what it tells about, sent by a durable task.
 *
 * <p>Owns the texts of mails and the record of all mails ever sent. Words: a mail is <em>queued</em>, then
 * <em>sent</em>; without a mail server it is <em>kept</em> and read at the desk; after too many tries it has
 * <em>failed</em>. The same key twice is one mail, so callers may repeat themselves.
 *
 * <p>Deliberately decides nothing about who gets a mail when: the module something happens in does. Only the links of
 * {@code identity} are mailed from here, because identity lies above and knows no mail.
 */
@NullMarked
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"shared", "identity", "jobs"})
package de.kontor.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
