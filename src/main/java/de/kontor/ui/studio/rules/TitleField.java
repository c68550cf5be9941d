package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.textfield.TextField;
import de.kontor.terms.RuleSets;

/** What a version is called. */
class TitleField extends TextField {
    TitleField(String title) {
        setLabel(getTranslation("studio.rules.title"));
        setMaxLength(RuleSets.MAX_TITLE);
        setWidth("min(420px, 100%)");
        setValue(title);
    }
}
