package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleProblem;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Validity;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A draft with a field for everything. What was typed stays until it is stored, right or wrong. */
class SheetEditor extends Div {
    private final Sheet sheet;
    private final RuleWords words;
    private final Map<RuleKey, RuleFields> fields = new LinkedHashMap<>();
    private final SpecialRules special;

    SheetEditor(Sheet sheet, RuleWords words, SpecialRules special) {
        this.sheet = sheet;
        this.words = words;
        this.special = special;
        addClassName("rule-editor");
        special.setRules(sheet.special());
        add(SheetView.of(sheet, words, this::cell, special));
    }

    private Component cell(RuleKey place) {
        return fields.computeIfAbsent(
                place,
                key -> new RuleFields(
                        sheet.at(key), sheet.inherited(key), words.kind(key.kind()) + " " + words.scope(key)));
    }

    /** All rules as they stand in the fields; empty when something was not understood, which is said beside it. */
    Optional<List<StatedRule>> read() {
        List<StatedRule> rules = new ArrayList<>(sheet.forEverybody());
        boolean understood = true;
        for (RuleFields place : fields.values()) {
            Optional<StatedRule> rule = place.read();
            understood &= rule.isPresent();
            rule.filter(SheetEditor::saysSomething).ifPresent(rules::add);
        }
        rules.addAll(special.rules());
        rules.sort(Comparator.comparing(StatedRule::kind));
        return understood ? Optional.of(rules) : Optional.empty();
    }

    private static boolean saysSomething(StatedRule rule) {
        boolean states = rule.threshold().speaks()
                || rule.charge().speaks()
                || rule.exemptions().speaks()
                || rule.allowance().speaks();
        // a tier without further seats simply has no such rule
        boolean noSeats = rule.kind() == RuleKind.TRAINING_BONUS
                && rule.key().tier().isPresent()
                && rule.allowance().value().isEmpty();
        return states && !noSeats;
    }

    /** Says beside the fields what is wrong. */
    void show(List<RuleProblem> problems) {
        for (RuleProblem problem : problems) {
            RuleFields place = fields.get(problem.key());
            if (place != null && problem.validity().equals(Validity.ALWAYS)) {
                place.showProblem(problem.field(), Screen.texts().text(problem.reason()));
            }
        }
    }
}
