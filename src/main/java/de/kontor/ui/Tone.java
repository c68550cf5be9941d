package de.kontor.ui;

import java.util.Locale;

/** How a state feels; always shown beside words, never by colour alone. */
public enum Tone {
    /** Nothing to do, nothing to fear. */
    NEUTRAL,
    /** Worth knowing. */
    INFO,
    /** Done, in stock, valid. */
    OK,
    /** Later, partly, close to a limit. */
    WARN,
    /** Refused, failed, blocked. */
    ERROR,
    /** Ours: a discount, a recommendation. */
    ACCENT;

    String cssName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
