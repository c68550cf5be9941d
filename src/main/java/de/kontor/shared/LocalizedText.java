package de.kontor.shared;

import java.util.Locale;

/** A text of the data (an article name) in the two languages of the product; neither is empty. */
public record LocalizedText(String de, String en) {
    /** The English text for an English reader, else the German one. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : de;
    }
}
