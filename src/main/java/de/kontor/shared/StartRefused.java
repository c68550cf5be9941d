package de.kontor.shared;

/**
 * The portal cannot start, and the operator can do something about it.
 *
 * <p>The message is one sentence for the console: what is wrong, and what to do. It is printed as it is, without a
 * stack trace, and the process ends with exit code 1.
 */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses the start with a sentence for the operator. */
    public StartRefused(String sentence) {
        super(sentence);
    }

    /** Refuses the start with a sentence for the operator; the cause is kept for debuggers only. */
    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
