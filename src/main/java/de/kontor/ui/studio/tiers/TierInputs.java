package de.kontor.ui.studio.tiers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.terms.TermsRule.Growth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A threshold and a discount per tier, to be changed. What cannot be read says so at its field. */
class TierInputs extends Div {
    private static final BigDecimal HIGHEST = new BigDecimal("100000000");

    private final List<Fields> tiers = new ArrayList<>();

    private record Fields(GrowthTier tier, BigDecimalField threshold, BigDecimalField discount) {}

    TierInputs(List<Growth> current) {
        addClassName("tier-inputs");
        for (Growth rule : current) {
            String name = getTranslation("tier." + rule.tier());
            Fields fields = new Fields(
                    rule.tier(),
                    field(getTranslation("studio.tiers.from"), name, "€"),
                    field(getTranslation("studio.tiers.percent"), name, "%"));
            fields.threshold().setEnabled(rule.tier() != GrowthTier.BASE);
            tiers.add(fields);
            Div block = new Div(new H3(name), fields.threshold(), fields.discount());
            block.addClassName("stack");
            add(block);
        }
        fill(current);
    }

    private BigDecimalField field(String label, String tier, String unit) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(getLocale());
        field.setAriaLabel(tier + ": " + label);
        field.setSuffixComponent(new Div(unit));
        return field;
    }

    /** Takes over the tiers of a rule set; a tier it does not know stays as it is. */
    final void fill(List<Growth> rules) {
        for (Growth rule : rules) {
            tiers.stream().filter(fields -> fields.tier() == rule.tier()).forEach(fields -> {
                fields.threshold().setValue(rule.threshold().toBigDecimal());
                fields.discount().setValue(rule.discount().toBigDecimal());
            });
        }
    }

    /** What was typed; empty while a field says that it cannot be read. */
    Optional<List<Growth>> read() {
        List<Growth> wanted = new ArrayList<>();
        boolean readable = true;
        for (Fields fields : tiers) {
            boolean threshold = check(fields.threshold(), HIGHEST, "studio.tiers.wrong-amount");
            boolean discount = check(fields.discount(), new BigDecimal("100"), "studio.tiers.wrong-percent");
            readable &= threshold && discount;
            if (threshold && discount) {
                wanted.add(new Growth(
                        fields.tier(),
                        Money.of(fields.threshold().getValue()),
                        Percentage.of(fields.discount().getValue())));
            }
        }
        return readable ? Optional.of(wanted) : Optional.empty();
    }

    private boolean check(BigDecimalField field, BigDecimal highest, String key) {
        boolean right = isBetween(field.getValue(), highest);
        field.setErrorMessage(right ? "" : getTranslation(key));
        field.setInvalid(!right);
        return right;
    }

    private static boolean isBetween(@Nullable BigDecimal value, BigDecimal highest) {
        return value != null
                && value.signum() >= 0
                && value.compareTo(highest) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }
}
