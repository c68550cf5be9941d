package de.kontor.mail;

/** How far an outgoing mail has come. */
public enum MailState {
    /** Waits for its task. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    /** There is no mail server; the text is read at the desk. */
    KEPT,
    /** Given up after many tries; may be tried again by hand. */
    FAILED
}
