package de.kontor.mail;

import java.util.regex.Pattern;

/** The secret part of mailed links, which opens a login to whoever reads it. */
final class Secrets {
    private static final Pattern TOKEN = Pattern.compile("(token=)[\\w-]+");

    private Secrets() {}

    /** The text with every secret blacked out. */
    static String blackedOut(String body) {
        return TOKEN.matcher(body).replaceAll("$1…");
    }
}
