package de.kontor.ui.studio.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.kontor.shared.Formats;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.Allowance;
import de.kontor.terms.Allowance.Unit;
import de.kontor.terms.Charge;
import de.kontor.terms.Exemption;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleProblem.Field;
import de.kontor.terms.RuleShape;
import de.kontor.terms.RuleShape.Part;
import de.kontor.terms.Stated;
import de.kontor.terms.StatedRule;
import de.kontor.ui.PlainInput;
import de.kontor.ui.Screen;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fields of one rule, each with a word above it and, if something is wrong, a sentence below. An empty field means
 * that there is none. What was typed stays, right or wrong.
 */
class RuleFields extends Div {
    private final StatedRule current;
    private final StatedRule inherited;
    private final RuleShape shape;
    private final String name;
    private final Formats formats = Screen.formats();
    private final PlainInput charge = input();
    private final PlainInput atLeast = input();
    private final PlainInput threshold = input();
    private final PlainInput count = input();
    private final Select<Unit> unit = new Select<>();
    private final Checkbox granted = new Checkbox();
    private final Checkbox packageExempt = new Checkbox();
    private final Map<Field, Span> problems = new EnumMap<>(Field.class);
    private boolean wrong;

    /**
     * @param current what is written down here
     * @param inherited what holds where nothing is
     * @param name what the fields are about, for those who do not see the page
     */
    RuleFields(StatedRule current, StatedRule inherited, String name) {
        this.current = current;
        this.inherited = inherited;
        this.shape = RuleShape.of(current.kind());
        this.name = name;
        addClassName("rule-fields");
        addCharge();
        addThreshold();
        addAllowance();
        addExemptions();
        Stream.of(Field.values()).forEach(field -> problems.put(field, problem()));
    }

    private void addCharge() {
        if (!shape.has(Part.AMOUNT) && !shape.has(Part.PERCENT)) {
            return;
        }
        Optional<Charge> shown = shown(current.charge(), inherited.charge());
        charge.setValue(shown.map(this::typed).orElse(""));
        add(labelled("CHARGE", charge));
        if (shape.has(Part.AT_LEAST)) {
            shown.filter(Charge.Share.class::isInstance)
                    .map(share -> ((Charge.Share) share).atLeast())
                    .filter(least -> !least.isZero())
                    .ifPresent(least -> atLeast.setValue(typed(least)));
            add(labelled("AT_LEAST", atLeast));
        }
    }

    private void addThreshold() {
        if (shape.has(Part.THRESHOLD)) {
            shown(current.threshold(), inherited.threshold()).ifPresent(goods -> threshold.setValue(typed(goods)));
            add(labelled("THRESHOLD", threshold));
        }
    }

    private void addAllowance() {
        if (!shape.has(Part.ALLOWANCE)) {
            return;
        }
        Optional<Allowance> shown = shown(current.allowance(), inherited.allowance());
        if (isSwitch()) {
            granted.setLabel(getTranslation("studio.rules.field." + current.kind()));
            granted.setAriaLabel(name + ": " + granted.getLabel());
            granted.setValue(
                    current.kind() == RuleKind.TRAINING_BONUS
                            ? !(current.allowance() instanceof Stated.None)
                            : shown.isPresent());
            add(granted);
            return;
        }
        shown.ifPresent(allowance -> count.setValue(String.valueOf(allowance.count())));
        add(labelled("ALLOWANCE", count));
        if (shape.units().size() > 1) {
            unit.setItems(shape.units());
            unit.setItemLabelGenerator(one -> getTranslation("studio.rules.unit." + one));
            unit.setValue(shown.map(Allowance::unit).orElse(shape.units().getFirst()));
            unit.setAriaLabel(name + ": " + getTranslation("studio.rules.field.unit"));
            unit.addClassName("rule-unit");
            add(unit);
        }
    }

    private void addExemptions() {
        if (shape.has(Part.EXEMPTIONS)) {
            packageExempt.setLabel(getTranslation("studio.rules.field.package"));
            packageExempt.setAriaLabel(name + ": " + packageExempt.getLabel());
            packageExempt.setValue(shown(current.exemptions(), inherited.exemptions())
                    .map(all -> all.contains(Exemption.STARTER_PACKAGE))
                    .orElse(false));
            add(packageExempt);
        }
    }

    /** Yes or no instead of a number: whether the first surcharge is waived, whether the tiers' seats come on top. */
    private boolean isSwitch() {
        return current.kind() == RuleKind.FIRST_SURCHARGE_WAIVER
                || current.kind() == RuleKind.TRAINING_BONUS
                        && current.key().tier().isEmpty();
    }

    /** What stands in the fields as a rule; empty when something was not understood, which is then said beside it. */
    Optional<StatedRule> read() {
        wrong = false;
        problems.values().forEach(RuleFields::clear);
        Stream.of(charge, atLeast, threshold, count)
                .forEach(field -> field.getElement().removeAttribute("aria-invalid"));
        Stated<Charge> fee = shape.has(Part.AMOUNT) || shape.has(Part.PERCENT)
                ? said(RuleInput.charge(charge.getValue(), atLeast.getValue(), shape), Field.CHARGE)
                : Stated.silent();
        Stated<Money> goods = shape.has(Part.THRESHOLD)
                ? said(RuleInput.money(threshold.getValue()), Field.THRESHOLD)
                : Stated.silent();
        Stated<Allowance> allowed = shape.has(Part.ALLOWANCE) ? allowance() : Stated.silent();
        Stated<Set<Exemption>> exempt = shape.has(Part.EXEMPTIONS) ? exemptions() : Stated.silent();
        if (wrong) {
            return Optional.empty();
        }
        return Optional.of(new StatedRule(
                current.key(),
                kept(goods, current.threshold(), inherited.threshold()),
                kept(fee, current.charge(), inherited.charge()),
                kept(exempt, current.exemptions(), inherited.exemptions()),
                kept(allowed, current.allowance(), inherited.allowance()),
                current.vat(),
                current.validity()));
    }

    private Stated<Allowance> allowance() {
        if (current.kind() == RuleKind.TRAINING_BONUS && isSwitch()) {
            return granted.getValue() ? Stated.silent() : Stated.none();
        }
        Unit counted =
                shape.units().size() > 1 ? unit.getValue() : shape.units().getFirst();
        if (isSwitch()) {
            return granted.getValue() ? Stated.of(new Allowance(1, counted)) : Stated.none();
        }
        return switch (said(RuleInput.count(count.getValue()), Field.ALLOWANCE)) {
            case Stated.Value<Integer>(Integer number) -> Stated.of(new Allowance(number, counted));
            case Stated.None<Integer> none -> Stated.none();
            case Stated.Silent<Integer> silent -> Stated.silent();
        };
    }

    private Stated<Set<Exemption>> exemptions() {
        return packageExempt.getValue() ? Stated.of(Set.of(Exemption.STARTER_PACKAGE)) : Stated.none();
    }

    /** Silence stays silence as long as the field shows what is inherited. */
    private static <T> Stated<T> kept(Stated<T> typed, Stated<T> before, Stated<T> inherited) {
        boolean asInherited = typed.value().equals(inherited.value());
        return !before.speaks() && asInherited ? before : typed;
    }

    private <T> Stated<T> said(RuleInput<T> input, Field field) {
        return switch (input) {
            case RuleInput.Nothing<T> nothing -> Stated.none();
            case RuleInput.Understood<T>(T value) -> Stated.of(value);
            case RuleInput.Wrong<T>(Message reason) -> {
                wrong = true;
                showProblem(field, Screen.texts().text(reason));
                yield Stated.silent();
            }
        };
    }

    /** Says beside the field what is wrong. */
    void showProblem(Field field, String text) {
        Span shown = problems.getOrDefault(field, new Span());
        shown.setText(text);
        shown.setVisible(true);
        inputOf(field).ifPresent(input -> input.getElement().setAttribute("aria-invalid", "true"));
    }

    private Optional<PlainInput> inputOf(Field field) {
        return switch (field) {
            case CHARGE -> Optional.of(charge);
            case THRESHOLD -> Optional.of(threshold);
            case ALLOWANCE -> Optional.of(count);
            case SCOPE, CHANNEL, EXEMPTIONS, VALIDITY -> Optional.empty();
        };
    }

    private NativeLabel labelled(String part, PlainInput input) {
        String word = word(part);
        input.setAriaLabel(name + ": " + word);
        Span caption = new Span(word);
        caption.addClassNames("muted", "small");
        NativeLabel label = new NativeLabel();
        label.addClassName("rule-field");
        label.add(caption, input);
        return label;
    }

    private String word(String part) {
        String own = "studio.rules.field." + part + "." + current.kind();
        Supplier<String> general = () -> getTranslation("studio.rules.field." + part);
        return Words.has(own) ? getTranslation(own) : general.get();
    }

    private String typed(Charge shown) {
        return switch (shown) {
            case Charge.Amount(Money net) -> typed(net);
            case Charge.Share(Percentage percent, Money least) -> formats.percent(percent);
        };
    }

    private String typed(Money money) {
        return formats.money(money).replaceAll("[\u00a0 ]?€", "");
    }

    private static <T> Optional<T> shown(Stated<T> current, Stated<T> inherited) {
        return current.speaks() ? current.value() : inherited.value();
    }

    private Span problem() {
        Span span = new Span();
        span.addClassName("quantity-error");
        span.getElement().setAttribute("role", "alert");
        clear(span);
        add(span);
        return span;
    }

    private static void clear(Span span) {
        span.setText("");
        span.setVisible(false);
    }

    private static PlainInput input() {
        PlainInput input = new PlainInput();
        input.addClassNames("input", "num", "rule-input");
        input.getElement().setAttribute("inputmode", "decimal").setAttribute("maxlength", "16");
        return input;
    }
}
