package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Div;
import de.kontor.terms.StatedRule;
import de.kontor.ui.DataTable;
import de.kontor.ui.EmptyState;
import de.kontor.ui.PlainButton;
import java.util.ArrayList;
import java.util.List;

/** The special rules of a draft: for a segment, an account, a channel, an article group or some days. */
class SpecialRules extends Div {
    private final RuleWords words;
    private final SpecialRuleForm.Sources sources;
    private final Div list = new Div();
    private final Div form = new Div();
    private final PlainButton adding =
            PlainButton.secondary(getTranslation("studio.rules.special.add"), this::openForm);
    private List<StatedRule> rules = new ArrayList<>();

    SpecialRules(RuleWords words, SpecialRuleForm.Sources sources) {
        this.words = words;
        this.sources = sources;
        addClassNames("stack", "close");
        add(list, form, adding);
    }

    void setRules(List<StatedRule> special) {
        rules = new ArrayList<>(special);
        showList();
    }

    List<StatedRule> rules() {
        return List.copyOf(rules);
    }

    private void showList() {
        DataTable<StatedRule> table = SheetView.special(words);
        table.unnamed(
                getTranslation("studio.rules.special.remove"),
                rule -> PlainButton.icon(
                        "✕",
                        getTranslation(
                                "studio.rules.special.remove.one", words.kind(rule.kind()), words.scope(rule.key())),
                        () -> remove(rule)),
                "beside");
        table.whenEmpty(new EmptyState(getTranslation("studio.rules.special.none")));
        table.setRows(rules);
        list.removeAll();
        list.add(table);
    }

    private void remove(StatedRule rule) {
        rules.remove(rule);
        showList();
    }

    private void openForm() {
        SpecialRuleForm opened = new SpecialRuleForm(sources, this::take, this::closeForm);
        form.add(opened);
        adding.setVisible(false);
        opened.focus();
    }

    private void closeForm() {
        form.removeAll();
        adding.setVisible(true);
    }

    private void take(StatedRule rule) {
        rules.add(rule);
        closeForm();
        showList();
    }
}
