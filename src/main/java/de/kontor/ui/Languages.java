package de.kontor.ui;

import java.util.List;
import java.util.Locale;

/** The two languages of the product: German for everybody who does not ask for English. */
public final class Languages {
    public static final List<Locale> ALL = List.of(Locale.GERMAN, Locale.ENGLISH);

    private Languages() {}

    /** English for any English locale, else German. */
    public static Locale of(Locale wanted) {
        return wanted.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** English for a tag like {@code en} or {@code en-GB}, else German. */
    public static Locale of(String tag) {
        return of(Locale.forLanguageTag(tag));
    }
}
