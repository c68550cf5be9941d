package de.kontor.terms;

import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A rule as it stands in a rule set: what somebody wrote down for one scope. What it leaves out it inherits, field by
 * field; {@link TermsRule} is what results. Domain section 4.
 *
 * @param threshold goods value, net after discounts; "below" means strictly less
 * @param charge amount or percent, one field
 * @param exemptions none is: no exemptions
 * @param allowance what is granted or waited for, where the kind counts something
 * @param vat of the charge; empty is as the kind has it
 */
public record StatedRule(
        RuleKey key,
        Stated<Money> threshold,
        Stated<Charge> charge,
        Stated<Set<Exemption>> exemptions,
        Stated<Allowance> allowance,
        Optional<VatTreatment> vat,
        Validity validity) {
    /** A rule that says nothing yet. */
    public static StatedRule of(RuleKey key) {
        return new StatedRule(
                key,
                Stated.silent(),
                Stated.silent(),
                Stated.silent(),
                Stated.silent(),
                Optional.empty(),
                Validity.ALWAYS);
    }

    public RuleKind kind() {
        return key.kind();
    }

    public StatedRule from(Money goods) {
        return with(Stated.of(goods), charge, exemptions, allowance);
    }

    public StatedRule withoutThreshold() {
        return with(Stated.none(), charge, exemptions, allowance);
    }

    public StatedRule charging(Money net) {
        return with(threshold, Stated.of(new Charge.Amount(net)), exemptions, allowance);
    }

    public StatedRule charging(Percentage percent, Money atLeast) {
        return with(threshold, Stated.of(new Charge.Share(percent, atLeast)), exemptions, allowance);
    }

    public StatedRule withoutCharge() {
        return with(threshold, Stated.none(), exemptions, allowance);
    }

    public StatedRule exempting(Exemption first, Exemption... more) {
        return with(threshold, charge, Stated.of(Set.copyOf(EnumSet.of(first, more))), allowance);
    }

    public StatedRule withoutExemptions() {
        return with(threshold, charge, Stated.none(), allowance);
    }

    public StatedRule granting(int count, Allowance.Unit unit) {
        return with(threshold, charge, exemptions, Stated.of(new Allowance(count, unit)));
    }

    public StatedRule withoutAllowance() {
        return with(threshold, charge, exemptions, Stated.none());
    }

    public StatedRule taxed(VatTreatment treatment) {
        return new StatedRule(key, threshold, charge, exemptions, allowance, Optional.of(treatment), validity);
    }

    public StatedRule valid(LocalDate first, LocalDate last) {
        return valid(new Validity(Optional.of(first), Optional.of(last)));
    }

    public StatedRule valid(Validity other) {
        return new StatedRule(key, threshold, charge, exemptions, allowance, vat, other);
    }

    private StatedRule with(
            Stated<Money> goods, Stated<Charge> fee, Stated<Set<Exemption>> exempt, Stated<Allowance> granted) {
        return new StatedRule(key, goods, fee, exempt, granted, vat, validity);
    }
}
