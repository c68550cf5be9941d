package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.terms.RuleProblem;
import de.kontor.ui.Notice;
import de.kontor.ui.Screen;
import java.util.List;

/** All that keeps a draft from being stored, with the rule it is about; it stands beside the fields too. */
class ProblemList extends Div {
    ProblemList(List<RuleProblem> problems, RuleWords words) {
        UnorderedList list = new UnorderedList();
        problems.forEach(
                problem -> list.add(new ListItem(words.kind(problem.key().kind()) + " " + words.scope(problem.key())
                        + ": " + Screen.texts().text(problem.reason()))));
        add(Notice.error(getTranslation("studio.rules.invalid"), list));
    }
}
