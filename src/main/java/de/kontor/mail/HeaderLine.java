package de.kontor.mail;

/** Keeps line breaks out of mail headers: a second line there is a header of somebody else's choice. */
final class HeaderLine {
    private HeaderLine() {}

    /** @throws IllegalArgumentException for a text with a control character */
    static String require(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a line break or control character in a mail header");
        }
        return text;
    }
}
