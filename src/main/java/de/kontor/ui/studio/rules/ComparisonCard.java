package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSetVersion;
import java.time.LocalDate;
import java.util.List;

/** What a version changes against another one, and, while it is not published, for how many accounts. */
class ComparisonCard extends Div {
    /** @param other the version to compare with; the same one when there is nothing to compare yet */
    ComparisonCard(RuleSetVersion version, int other, List<RuleSetSummary> versions, RuleWork work) {
        boolean compares = other != version.version();
        addClassNames("card", "stack");
        add(
                new H2(getTranslation(compares ? "studio.rules.changes" : "studio.rules.compare")),
                choice(version, other, versions));
        if (compares) {
            RuleSetVersion before = work.ruleSets().version(work.actor(), other).orElseThrow();
            boolean shownAsNext = version.state() == RuleSet.State.DRAFT || version.state() == RuleSet.State.IN_REVIEW;
            add(new ChangeList(
                    before.rules().rules(),
                    version.rules().rules(),
                    work.directory()
                            .words(before.rules().rules(), version.rules().rules())));
            if (shownAsNext) {
                add(EffectText.of(work.ruleSets().effect(work.actor(), version.rules(), LocalDate.now(work.clock()))));
            }
        }
    }

    private Component choice(RuleSetVersion version, int other, List<RuleSetSummary> versions) {
        Select<RuleSetSummary> choice = new Select<>();
        choice.setLabel(getTranslation("studio.rules.compare-with"));
        List<RuleSetSummary> others = versions.stream()
                .filter(one -> one.version() != version.version())
                .toList();
        choice.setItems(others);
        choice.setItemLabelGenerator(VersionList::name);
        others.stream().filter(one -> one.version() == other).forEach(choice::setValue);
        choice.setWidth("min(340px, 100%)");
        choice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                RulesView.ADDRESS + "/" + version.version(),
                                QueryParameters.of(
                                        RulesView.WITH,
                                        String.valueOf(change.getValue().version())));
            }
        });
        return choice;
    }
}
