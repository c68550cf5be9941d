package de.kontor.pricing;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Percentage;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All of the rules that effective prices depend on, and the days they hold.
 *
 * @param lastDay {@link LocalDate#MAX} is open
 * @param discounts of the growth tiers, in their order
 * @param margin the minimum margin of groups that have none of their own
 * @param margins those of article groups
 */
record RulePeriod(
        LocalDate firstDay,
        LocalDate lastDay,
        List<Percentage> discounts,
        Percentage margin,
        SortedMap<String, Percentage> margins) {
    /** What rules say on any day. */
    static RulePeriod of(RuleSet rules, LocalDate firstDay, LocalDate lastDay) {
        SortedMap<String, Percentage> margins = new TreeMap<>();
        rules.rules().stream()
                .filter(rule -> rule.kind() == RuleKind.MINIMUM_MARGIN)
                .flatMap(rule -> rule.key().articleGroup().stream())
                .forEach(group -> margins.put(group, rules.minimumMargin(group)));
        return new RulePeriod(
                firstDay,
                lastDay,
                Arrays.stream(GrowthTier.values()).map(rules::growthDiscount).toList(),
                rules.minimumMargin(),
                margins);
    }

    /** One period after the other, those that say the same as one. */
    static List<RulePeriod> of(SortedMap<LocalDate, RuleSet> inForce) {
        List<RulePeriod> periods = new ArrayList<>();
        for (Map.Entry<LocalDate, RuleSet> next : inForce.entrySet()) {
            RulePeriod period = of(next.getValue(), next.getKey(), LocalDate.MAX);
            if (!periods.isEmpty()) {
                RulePeriod last = periods.removeLast();
                if (last.says().equals(period.says())) {
                    period = last;
                } else {
                    periods.add(last.until(next.getKey().minusDays(1)));
                }
            }
            periods.add(period);
        }
        return periods;
    }

    private RulePeriod until(LocalDate last) {
        return new RulePeriod(firstDay, last, discounts, margin, margins);
    }

    /** The rules in one line: equal where the prices are. */
    String says() {
        return discountArray()
                + " " + margin.basisPoints()
                + margins.entrySet().stream()
                        .map(group ->
                                " " + group.getKey() + "=" + group.getValue().basisPoints())
                        .collect(Collectors.joining());
    }

    /** The discounts in basis points, as PostgreSQL writes an array. */
    String discountArray() {
        return discounts.stream()
                .map(discount -> Integer.toString(discount.basisPoints()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
