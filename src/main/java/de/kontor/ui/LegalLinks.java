package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** The foot of every page: legal pages and, if wanted, the language switch. */
class LegalLinks extends Footer {
    LegalLinks() {
        addClassName("portal-foot");
        Nav legal = new Nav();
        legal.addClassNames("row", "wrap");
        legal.setAriaLabel(getTranslation("portal.legal.label"));
        legal.add(link("legal/imprint", "legal.imprint.title"), link("legal/privacy", "legal.privacy.title"));
        legal.add(link("legal/terms", "legal.terms.title"), link("legal/contact", "legal.contact.title"));
        add(legal);
    }

    LegalLinks(ChosenLanguage language) {
        this();
        Span place = new Span(new LanguageSwitch(language));
        place.getStyle().setMarginLeft("auto");
        add(place);
    }

    private Component link(String path, String textKey) {
        return new PageLink(path, getTranslation(textKey));
    }
}
