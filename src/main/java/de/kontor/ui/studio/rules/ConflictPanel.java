package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.terms.RuleChange;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.StatedRule;
import de.kontor.ui.Notice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.List;

/** What somebody else stored meanwhile beside what was typed here, and what to do about it. Nothing is lost. */
class ConflictPanel extends Div {
    /** What can be done: store mine over theirs, store mine as a draft of its own, go on with theirs. */
    record Ways(Runnable mine, Runnable own, Runnable theirs) {}

    ConflictPanel(RuleSetVersion theirs, List<StatedRule> mine, RuleWords words, Ways ways) {
        String author = theirs.summary().author();
        UnorderedList list = new UnorderedList();
        List<RuleChange> differences = RuleChange.between(theirs.rules().rules(), mine);
        differences.forEach(change -> list.add(new ListItem(words.difference(change, author))));
        if (differences.isEmpty()) {
            list.add(new ListItem(getTranslation("studio.rules.conflict.same")));
        }
        Div buttons = new Div(
                PlainButton.primary(getTranslation("studio.rules.conflict.mine"), ways.mine()),
                PlainButton.secondary(getTranslation("studio.rules.conflict.own"), ways.own()),
                PlainButton.secondary(getTranslation("studio.rules.conflict.theirs", author), ways.theirs()));
        buttons.addClassNames("row", "wrap", "tight");
        add(Notice.warn(
                getTranslation(
                        "studio.rules.conflict",
                        author,
                        Screen.formats().dateTime(theirs.summary().changedAt())),
                list,
                buttons));
    }
}
