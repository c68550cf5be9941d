package de.kontor.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the product, from {@code vaadin-i18n/translations.properties} (German) and {@code translations_en}, for
 * screens, mails and documents alike. A text with arguments is a {@link MessageFormat} pattern, so there an apostrophe
 * is doubled. An unknown key is a programming error and throws.
 *
 * @see "Decision record DD011-german-is-the-default-bundle"
 */
public final class Texts {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final Formats formats;

    private Texts(Locale language) {
        this.language = language;
        this.formats = Formats.of(language);
    }

    /** The texts of English for an English locale, else of German. */
    public static Texts of(Locale locale) {
        return new Texts(language(locale));
    }

    /** English for any English locale, else German. */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** The text of a key with its arguments. */
    public String text(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("vaadin-i18n.translations", language, NO_FALLBACK)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** A message in words, every argument in the formats of the language. */
    public String text(Message message) {
        return text(
                message.key(), message.arguments().stream().map(this::written).toArray());
    }

    private String written(Message.Argument argument) {
        return switch (argument) {
            case Message.Amount(Money money) -> formats.money(money);
            case Message.Price(UnitPrice price, PriceUnit unit) -> formats.price(price, unit);
            case Message.Percent(Percentage percentage) -> formats.percent(percentage);
            case Message.Count(long count) -> formats.integer(count);
            case Message.Day(var date) -> formats.date(date);
            case Message.Text(String text) -> text;
            case Message.Name(LocalizedText name) -> name.in(language);
            case Message.Term(String key) -> text(key);
        };
    }
}
