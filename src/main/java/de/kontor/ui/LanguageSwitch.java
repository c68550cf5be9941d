package de.kontor.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;

/** Switches to the other language, and is named in that language. */
class LanguageSwitch extends NativeButton {
    LanguageSwitch(ChosenLanguage language) {
        Locale other = Languages.of(getLocale()).equals(Locale.GERMAN) ? Locale.ENGLISH : Locale.GERMAN;
        setText(Translations.text(other, "portal.language.own-name"));
        addClickListener(click -> language.choose(other));
        addClassName("link-button");
        getElement().setAttribute("lang", other.getLanguage()).setAttribute("type", "button");
    }
}
