package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The tiers an account went through, found anew from its orders as if one rule set had always been in force. Pure; for
 * accounts that are taken over with their past orders.
 */
final class TierCourse {
    private final TierScale scale;
    private final List<Bought> orders;
    private final List<Change> changes = new ArrayList<>();
    private GrowthTier tier = GrowthTier.BASE;
    private GrowthTier floor = GrowthTier.BASE;
    private LocalDate floorSince;

    private TierCourse(TierScale scale, List<Bought> orders) {
        this.scale = scale;
        this.orders = orders;
        this.floorSince = orders.isEmpty() ? LocalDate.MIN : orders.getFirst().day();
    }

    /** What an account bought on a day: net goods value, without what was cancelled. */
    record Bought(LocalDate day, Money goods) {}

    /** A move from one tier to another. */
    record Change(LocalDate day, GrowthTier before, GrowthTier tier, TierCause cause, Money value) {}

    /** Where the moves led, and since when nothing but rises followed. */
    record Result(GrowthTier tier, GrowthTier floor, LocalDate floorSince, List<Change> changes) {}

    /** @param orders by day, the oldest first */
    static Result of(List<Bought> orders, LocalDate today, TierScale scale) {
        TierCourse course = new TierCourse(scale, orders);
        course.run(today);
        return new Result(
                course.tier, course.floor, orders.isEmpty() ? today : course.floorSince, List.copyOf(course.changes));
    }

    private void run(LocalDate today) {
        if (orders.isEmpty()) {
            return;
        }
        LocalDate quarterEnd = TwelveMonths.quarterEnd(orders.getFirst().day());
        for (Bought order : orders) {
            while (order.day().isAfter(quarterEnd)) {
                endQuarter(quarterEnd);
                quarterEnd = TwelveMonths.quarterEnd(quarterEnd.plusDays(1));
            }
            rise(order.day());
        }
        while (today.isAfter(quarterEnd)) {
            endQuarter(quarterEnd);
            quarterEnd = TwelveMonths.quarterEnd(quarterEnd.plusDays(1));
        }
    }

    private void rise(LocalDate day) {
        Money value = value(day, day);
        GrowthTier reached = scale.reachedWith(value);
        if (reached.compareTo(tier) > 0) {
            move(day, reached, TierCause.RISE, value);
        }
    }

    private void endQuarter(LocalDate end) {
        Money keep = scale.keeps(tier);
        boolean noticed = value(end, scale.noticeDay(end)).isBelow(keep);
        Money value = value(end, end);
        if (noticed && value.isBelow(keep)) {
            move(end.plusDays(1), scale.below(tier), TierCause.STEP_DOWN, value);
            floor = tier;
            floorSince = end.plusDays(1);
        }
    }

    private void move(LocalDate day, GrowthTier next, TierCause cause, Money value) {
        changes.add(new Change(day, tier, next, cause, value));
        tier = next;
    }

    /** What counts on {@code day} of the orders placed until {@code known}. */
    private Money value(LocalDate day, LocalDate known) {
        return orders.stream()
                .filter(order ->
                        TwelveMonths.counts(order.day(), day) && !order.day().isAfter(known))
                .map(Bought::goods)
                .reduce(Money.ZERO, Money::plus);
    }
}
