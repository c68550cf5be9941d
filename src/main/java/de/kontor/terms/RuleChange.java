package de.kontor.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that two rule sets state differently. Screens put it into a sentence.
 *
 * @param before as the first states it; empty when only the second does
 * @param after as the second states it; empty when only the first does
 */
public record RuleChange(RuleKey key, Optional<StatedRule> before, Optional<StatedRule> after) {
    private static final Comparator<StatedRule> BY_DAY = Comparator.comparing(
            rule -> rule.validity().from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE));

    /** What is different between two lists of rules, in the order of the domain's table. Pure. */
    public static List<RuleChange> between(List<StatedRule> before, List<StatedRule> after) {
        Map<RuleKey, List<StatedRule>> old = byKey(before);
        Map<RuleKey, List<StatedRule>> now = byKey(after);
        List<RuleKey> keys = new ArrayList<>(old.keySet());
        now.keySet().stream().filter(key -> !old.containsKey(key)).forEach(keys::add);
        List<RuleChange> changes = new ArrayList<>();
        for (RuleKey key : keys) {
            List<StatedRule> then = old.getOrDefault(key, List.of());
            List<StatedRule> today = now.getOrDefault(key, List.of());
            for (int i = 0; i < Math.max(then.size(), today.size()); i++) {
                RuleChange change = new RuleChange(key, at(then, i), at(today, i));
                if (!change.before().equals(change.after())) {
                    changes.add(change);
                }
            }
        }
        changes.sort(Comparator.comparing((RuleChange change) -> change.key().kind())
                .thenComparing(change -> change.key().scope().rank()));
        return changes;
    }

    private static Map<RuleKey, List<StatedRule>> byKey(List<StatedRule> rules) {
        Map<RuleKey, List<StatedRule>> byKey = new LinkedHashMap<>();
        rules.stream().sorted(BY_DAY).forEach(rule -> byKey.computeIfAbsent(rule.key(), key -> new ArrayList<>())
                .add(rule));
        return byKey;
    }

    private static Optional<StatedRule> at(List<StatedRule> rules, int index) {
        return index < rules.size() ? Optional.of(rules.get(index)) : Optional.empty();
    }
}
