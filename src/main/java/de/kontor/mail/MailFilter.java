package de.kontor.mail;

import org.jspecify.annotations.Nullable;

/**
 * Which mails to list.
 *
 * @param text part of recipient or subject; blank for all
 * @param state null for all states
 */
public record MailFilter(String text, @Nullable MailState state) {
    public static final MailFilter ALL = new MailFilter("", null);
}
