package de.kontor.ui;

import com.vaadin.flow.component.UI;
import de.kontor.shared.Formats;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Texts;
import java.util.Locale;

/** The screen this thread is drawing, as far as words and numbers are concerned; German outside of one. */
public final class Screen {
    private Screen() {}

    /** The language the person reads, German or English. */
    public static Locale language() {
        UI screen = UI.getCurrent();
        return screen == null ? Locale.GERMAN : Texts.language(screen.getLocale());
    }

    /** A text of the data in this person's language. */
    public static String text(LocalizedText text) {
        return text.in(language());
    }

    /** How this person reads numbers, prices and dates. */
    public static Formats formats() {
        return Formats.of(language());
    }

    /** The texts in this person's language, for messages of the modules; keys go through {@code getTranslation}. */
    public static Texts texts() {
        return Texts.of(language());
    }
}
