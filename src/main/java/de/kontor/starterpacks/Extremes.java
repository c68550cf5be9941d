package de.kontor.starterpacks;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Finds the selections a package is judged by, without trying them all: slots do not depend on each other. Pure.
 *
 * @param components of every choice
 */
record Extremes(PackageContent content, Map<ArticleId, Component> components) {
    /** What a selection costs at list price, and what it costs the seller. */
    record Totals(Money list, Money cost) {}

    /** The selection with the lowest sum of parts: as little as must be, of the cheapest. */
    Totals cheapest() {
        return totals(slot -> bestOf(slot, choice -> -list(choice).cents(), slot.min()));
    }

    /**
     * The selection with the lowest margin. At a fixed price it is the dearest one; else the one whose cost is the
     * largest share of its list price, found by improving on a guess until nothing is better.
     */
    Totals dearest() {
        if (content.price() instanceof PackagePrice.Fixed) {
            return totals(slot -> bestOf(slot, choice -> cost(choice).cents(), slot.max()));
        }
        Totals found = totals(slot -> bestOf(slot, choice -> cost(choice).cents(), slot.max()));
        for (int i = 0; i < 50; i++) {
            Totals guess = found;
            Totals better = totals(slot -> improving(slot, guess));
            boolean worse = Math.multiplyExact(
                            better.cost().cents(), guess.list().cents())
                    > Math.multiplyExact(guess.cost().cents(), better.list().cents());
            if (!worse) {
                return found;
            }
            found = better;
        }
        return found;
    }

    private List<Slot.Choice> improving(Slot slot, Totals guess) {
        ToLongFunction<Slot.Choice> gain =
                choice -> Math.multiplyExact(cost(choice).cents(), guess.list().cents())
                        - Math.multiplyExact(list(choice).cents(), guess.cost().cents());
        List<Slot.Choice> sorted = bestOf(slot, gain, slot.max());
        List<Slot.Choice> picked = new ArrayList<>();
        for (Slot.Choice choice : sorted) {
            if (picked.size() < slot.min() || gain.applyAsLong(choice) > 0) {
                picked.add(choice);
            }
        }
        return picked;
    }

    /** How many packages the stock suffices for, when buyers pick what is there. */
    int reach() {
        int reach = content.slots().stream()
                .filter(Slot::isMandatory)
                .mapToInt(this::reach)
                .min()
                .orElse(0);
        Map<ArticleId, Integer> fixed = new java.util.HashMap<>();
        content.slots().stream().filter(Slot::isFixed).forEach(slot -> slot.choices()
                .forEach(choice ->
                        fixed.merge(choice.article(), choice.quantity().pieces(), Integer::sum)));
        for (Map.Entry<ArticleId, Integer> need : fixed.entrySet()) {
            reach = Math.min(reach, available(need.getKey()) / need.getValue());
        }
        return reach;
    }

    /** The largest number of packages of which each gets {@code min} different choices. */
    private int reach(Slot slot) {
        long low = 0;
        long high = slot.choices().stream().mapToLong(this::packages).sum() / slot.min();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            long served = slot.choices().stream()
                    .mapToLong(choice -> Math.min(middle, packages(choice)))
                    .sum();
            if (served >= middle * slot.min()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return (int) low;
    }

    private int packages(Slot.Choice choice) {
        return available(choice.article()) / choice.quantity().pieces();
    }

    private int available(ArticleId article) {
        Component component = components.get(article);
        return component == null ? 0 : component.stock().available();
    }

    private static List<Slot.Choice> bestOf(Slot slot, ToLongFunction<Slot.Choice> value, int count) {
        return slot.choices().stream()
                .sorted(Comparator.comparingLong(value).reversed())
                .limit(count)
                .toList();
    }

    private Totals totals(java.util.function.Function<Slot, List<Slot.Choice>> picked) {
        Money list = Money.ZERO;
        Money cost = Money.ZERO;
        for (Slot slot : content.slots()) {
            for (Slot.Choice choice : picked.apply(slot)) {
                list = list.plus(list(choice));
                cost = cost.plus(cost(choice));
            }
        }
        return new Totals(list, cost);
    }

    private Money list(Slot.Choice choice) {
        Component component = components.get(choice.article());
        return component == null ? Money.ZERO : component.listNet(choice.quantity());
    }

    private Money cost(Slot.Choice choice) {
        Component component = components.get(choice.article());
        return component == null ? Money.ZERO : component.costOf(choice.quantity());
    }
}
