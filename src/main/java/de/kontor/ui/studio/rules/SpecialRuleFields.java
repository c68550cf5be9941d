package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleProblem.Field;
import de.kontor.terms.RuleShape;
import de.kontor.terms.RuleShape.Part;
import de.kontor.terms.Stated;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Validity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The fields of the rule, of which each can be left as it is otherwise. */
class SpecialRuleFields extends Div {
    private final Map<Field, Select<Says>> says = new EnumMap<>(Field.class);
    private final RuleFields typed;

    /** Whether a field speaks. */
    enum Says {
        INHERITS,
        NONE,
        VALUE
    }

    SpecialRuleFields(RuleKind kind) {
        RuleShape shape = RuleShape.of(kind);
        addClassNames("stack", "close");
        typed = new RuleFields(
                StatedRule.of(RuleKey.of(kind)), StatedRule.of(RuleKey.of(kind)), getTranslation("rule." + kind));
        Div choices = new Div();
        choices.addClassNames("row", "wrap", "top");
        if (shape.has(Part.AMOUNT) || shape.has(Part.PERCENT)) {
            choices.add(choice(Field.CHARGE));
        }
        if (shape.has(Part.THRESHOLD)) {
            choices.add(choice(Field.THRESHOLD));
        }
        if (shape.has(Part.ALLOWANCE)) {
            choices.add(choice(Field.ALLOWANCE));
        }
        if (shape.has(Part.EXEMPTIONS)) {
            choices.add(choice(Field.EXEMPTIONS));
        }
        add(choices, typed);
    }

    private Select<Says> choice(Field field) {
        Select<Says> choice = new Select<>();
        choice.setLabel(getTranslation("studio.rules.part." + field));
        choice.setItems(Says.values());
        choice.setItemLabelGenerator(one -> getTranslation("studio.rules.says." + one));
        choice.setValue(field == Field.EXEMPTIONS ? Says.INHERITS : Says.VALUE);
        says.put(field, choice);
        return choice;
    }

    Optional<StatedRule> read(RuleKey key, Validity days) {
        return typed.read().flatMap(rule -> {
            StatedRule own = new StatedRule(
                    key,
                    chosen(Field.THRESHOLD, rule.threshold()),
                    chosen(Field.CHARGE, rule.charge()),
                    chosen(Field.EXEMPTIONS, rule.exemptions()),
                    chosen(Field.ALLOWANCE, rule.allowance()),
                    Optional.empty(),
                    days);
            boolean missing = missing(Field.THRESHOLD, own.threshold())
                    | missing(Field.CHARGE, own.charge())
                    | missing(Field.ALLOWANCE, own.allowance());
            return missing ? Optional.empty() : Optional.of(own);
        });
    }

    private <T> Stated<T> chosen(Field field, Stated<T> said) {
        Select<Says> choice = says.get(field);
        if (choice == null || choice.getValue() == Says.INHERITS) {
            return Stated.silent();
        }
        return choice.getValue() == Says.NONE ? Stated.none() : said;
    }

    private boolean missing(Field field, Stated<?> said) {
        Select<Says> choice = says.get(field);
        boolean missing = choice != null
                && choice.getValue() == Says.VALUE
                && said.value().isEmpty();
        if (missing) {
            typed.showProblem(field, getTranslation("studio.rules.special.no-value"));
        }
        return missing;
    }
}
