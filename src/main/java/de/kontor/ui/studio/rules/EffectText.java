package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import de.kontor.shared.Formats;
import de.kontor.terms.RuleSetEffect;
import de.kontor.ui.Screen;
import java.util.stream.Collectors;

/** For how many accounts something changes, in a sentence. */
final class EffectText {
    private EffectText() {}

    static Paragraph of(RuleSetEffect effect) {
        Formats formats = Screen.formats();
        if (effect.accounts() == 0) {
            return new Paragraph(I18NProvider.translate("studio.rules.effect.none"));
        }
        String kinds = effect.byKind().entrySet().stream()
                .map(kind -> I18NProvider.translate("rule." + kind.getKey()) + " " + formats.integer(kind.getValue()))
                .collect(Collectors.joining(", "));
        return new Paragraph(I18NProvider.translate(
                "studio.rules.effect", formats.integer(effect.accounts()), formats.integer(effect.all()), kinds));
    }
}
