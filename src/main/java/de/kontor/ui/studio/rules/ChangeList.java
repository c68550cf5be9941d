package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.terms.RuleChange;
import de.kontor.terms.StatedRule;
import java.util.List;

/** What is different between two versions, a sentence each. */
class ChangeList extends Div {
    ChangeList(List<StatedRule> before, List<StatedRule> after, RuleWords words) {
        List<RuleChange> changes = RuleChange.between(before, after);
        if (changes.isEmpty()) {
            add(new Paragraph(getTranslation("studio.rules.no-changes")));
            return;
        }
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(new ListItem(words.change(change))));
        add(list);
    }
}
