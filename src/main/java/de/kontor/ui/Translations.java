package de.kontor.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the texts of the product, in German to everybody who does not read English. */
@Component
public class Translations implements I18NProvider {
    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.GERMAN, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Texts.of(locale).text(key, arguments);
    }
}
