package de.kontor.ui.desk.orders;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.ordering.Quote;
import de.kontor.shared.Texts;
import de.kontor.terms.Verdict;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.VerdictLine;

/** Every verdict of a quote as the sentence the buyer read. */
class VerdictList extends UnorderedList {
    private final Texts texts = Screen.texts();

    VerdictList(Quote quote) {
        addClassNames("stack", "plain-list");
        quote.verdicts().forEach(verdict -> add(item(verdict, "")));
        quote.lines().forEach(line -> line.verdicts()
                .forEach(verdict -> add(item(verdict, line.name().in(Screen.language()) + ": "))));
        if (getComponentCount() == 0) {
            add(new ListItem(getTranslation("desk.order.reasons.none")));
        }
    }

    private ListItem item(Verdict verdict, String about) {
        ListItem item = new ListItem(
                new StateBadge(texts.text("rule." + verdict.rule()), VerdictLine.tone(verdict)),
                new Span(about + texts.text(verdict.reason())));
        item.addClassNames("row", "wrap");
        return item;
    }
}
