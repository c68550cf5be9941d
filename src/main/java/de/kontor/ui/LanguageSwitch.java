package de.kontor.ui;

import com.vaadin.flow.component.html.NativeButton;
import de.kontor.shared.Texts;
import java.util.Locale;

/** Switches to the other language, and is named in that language. */
class LanguageSwitch extends NativeButton {
    LanguageSwitch(ChosenLanguage language) {
        Locale other = Texts.language(getLocale()).equals(Locale.GERMAN) ? Locale.ENGLISH : Locale.GERMAN;
        setText(Texts.of(other).text("portal.language.own-name"));
        addClickListener(click -> language.choose(other));
        addClassName("link-button");
        getElement().setAttribute("lang", other.getLanguage()).setAttribute("type", "button");
    }
}
