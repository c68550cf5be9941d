package de.kontor.training;

/** Checks of what people typed. */
final class Typed {
    static final int NAME = 120;
    static final int REASON = 500;

    private Typed() {}

    /** Without spaces around it, control characters and line breaks. */
    static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    /** Several lines, without the one character PostgreSQL refuses. */
    static String text(String text) {
        return text.replace("\0", "").strip();
    }

    static boolean isGiven(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    /** Whether people can follow it from a mail without harm. */
    static boolean isLink(String text) {
        return text.matches("https?://[^\\s\"<>]{3,490}");
    }
}
