package de.kontor.mail;

/** What became of the wish to send a mail again. */
public sealed interface MailRetry {
    /** It is in the queue again. */
    record Queued() implements MailRetry {}

    /** It was sent already or is on its way, or there is no such mail. */
    record NotNeeded() implements MailRetry {}
}
