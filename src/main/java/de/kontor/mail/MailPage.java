package de.kontor.mail;

import java.util.List;

/**
 * Some of the mails a filter finds, newest first.
 *
 * @param total how many the filter finds in all
 */
public record MailPage(List<MailRow> rows, long total) {}
