package de.kontor.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * The texts of the screens, from {@code vaadin-i18n/translations.properties} (German) and {@code translations_en}. A
 * text with arguments is a {@link MessageFormat} pattern, so there an apostrophe is doubled. An unknown key is a
 * programming error and throws.
 */
@Component
public class Translations implements I18NProvider {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The text of {@code key} in German or English, whichever is nearer to {@code locale}. */
    public static String text(Locale locale, String key, Object... arguments) {
        Locale language = Languages.of(locale);
        String pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(locale, key, arguments);
    }
}
