package de.kontor.mail;

/**
 * A file that goes with a mail.
 *
 * @param name of the file, without folders
 * @param contentType as mail headers write it, as {@code text/calendar; method=REQUEST}
 */
public record Attachment(String name, String contentType, byte[] content) {
    /** @throws IllegalArgumentException for a name or type that would break the header of the mail */
    public Attachment {
        HeaderLine.require(name);
        HeaderLine.require(contentType);
    }
}
