package de.kontor.growth;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The work of one day for all accounts, in a fixed number of statements: steps down on the first day of a quarter, rises
 * where a new rule set has lower thresholds, notices thirty days before the end of a quarter, and the values of all
 * accounts for the studio. Done once per day, however often it is started.
 *
 * @see "Decision record DD024-growth-tier"
 */
@Component
class GrowthDay {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);

    private final GrowthSets sets;
    private final GrowthRows rows;
    private final EligibleGoods eligible;
    private final GrowthNotices notices;
    private final Accounts accounts;
    private final Terms terms;
    private final Clock clock;

    GrowthDay(
            GrowthSets sets,
            GrowthRows rows,
            EligibleGoods eligible,
            GrowthNotices notices,
            Accounts accounts,
            Terms terms,
            Clock clock) {
        this.sets = sets;
        this.rows = rows;
        this.eligible = eligible;
        this.notices = notices;
        this.accounts = accounts;
        this.terms = terms;
        this.clock = clock;
    }

    /** The days whose work is not done yet, up to today; today alone in a system that has never done any. */
    List<LocalDate> due() {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = sets.lastDay().map(last -> last.plusDays(1)).orElse(today);
        return from.isAfter(today)
                ? List.of()
                : from.datesUntil(today.plusDays(1)).toList();
    }

    /** Does the work of a day, late if need be; does nothing when it is done. */
    @Transactional
    public void run(LocalDate day) {
        if (!sets.begin(day, clock.instant())) {
            return;
        }
        if (TwelveMonths.startsQuarter(day)) {
            stepDown(day.minusDays(1));
        }
        TierScale scale = TierScale.of(terms.inForce(day));
        rise(day, scale);
        LocalDate quarterEnd = TwelveMonths.quarterEnd(day);
        LocalDate today = LocalDate.now(clock);
        // a notice that is late by a day is still one; after the quarter it would be none
        if (day.equals(scale.noticeDay(quarterEnd)) && !today.isAfter(quarterEnd)) {
            notices.give(quarterEnd, today, scale);
        }
        if (day.equals(today)) {
            eligible.refreshValues(day);
        }
    }

    private void stepDown(LocalDate quarterEnd) {
        TierScale scale = TierScale.of(terms.inForce(quarterEnd));
        LocalDate since = quarterEnd.plusDays(1);
        Map<AccountId, GrowthTier> floors = new HashMap<>();
        Map<AccountId, GrowthTier> tiers = new HashMap<>();
        List<GrowthRows.Entry> history = new ArrayList<>();
        for (GrowthSets.Measured one : sets.measure(quarterEnd)) {
            if (one.tier() == one.noticed() && one.value().isBelow(scale.keeps(one.tier()))) {
                GrowthTier lower = scale.below(one.tier());
                floors.put(one.account(), lower);
                tiers.put(one.account(), lower);
                history.add(new GrowthRows.Entry(
                        one.account(), since, one.tier(), lower, TierCause.STEP_DOWN, null, one.value()));
                // what was ordered since the quarter ended, before this work was done
                GrowthTier again = scale.reachedWith(one.highestSince());
                if (again.compareTo(lower) > 0) {
                    tiers.put(one.account(), again);
                    history.add(new GrowthRows.Entry(
                            one.account(), since, lower, again, TierCause.RISE, null, one.highestSince()));
                }
            }
        }
        sets.endNotices(quarterEnd, floors, since);
        move(tiers, history);
    }

    private void rise(LocalDate day, TierScale scale) {
        Map<AccountId, GrowthTier> tiers = new HashMap<>();
        List<GrowthRows.Entry> history = new ArrayList<>();
        for (GrowthSets.Above one : sets.above(day, scale)) {
            tiers.put(one.account(), one.reached());
            history.add(new GrowthRows.Entry(
                    one.account(), day, one.tier(), one.reached(), TierCause.RULES, null, one.value()));
        }
        move(tiers, history);
    }

    private void move(Map<AccountId, GrowthTier> tiers, List<GrowthRows.Entry> history) {
        if (!tiers.isEmpty()) {
            accounts.moveToTiers(SYSTEM, tiers);
            rows.note(history);
        }
    }
}
