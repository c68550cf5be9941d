package de.kontor.mail;

/** What delivery needs to know of a mail. */
record StoredMail(MailId id, String recipient, String subject, String body, MailState state) {}
