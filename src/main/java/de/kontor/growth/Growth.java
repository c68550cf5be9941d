package de.kontor.growth;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import de.kontor.terms.TermsRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The growth of accounts: where one stands on the ladder, and taking over accounts with their past orders.
 *
 * @see "Decision record DD024-growth-tier"
 */
@Service
public class Growth {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);

    private final GrowthSets sets;
    private final GrowthRows rows;
    private final EligibleGoods eligible;
    private final GrowthNotices notices;
    private final Accounts accounts;
    private final Terms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    Growth(
            GrowthSets sets,
            GrowthRows rows,
            EligibleGoods eligible,
            GrowthNotices notices,
            Accounts accounts,
            Terms terms,
            JdbcClient jdbc,
            Clock clock) {
        this.sets = sets;
        this.rows = rows;
        this.eligible = eligible;
        this.notices = notices;
        this.accounts = accounts;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where an account stands today; for its own members and staff. Empty for an unknown id. A fixed number of
     * statements.
     */
    @Transactional(readOnly = true)
    public Optional<GrowthLadder> ladder(Actor actor, AccountId account) {
        actor.requireAccess(account, Role.SERVICE, Role.SPECIALIST, Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN);
        return accounts.standing(account).map(this::ladder);
    }

    private GrowthLadder ladder(Standing standing) {
        LocalDate today = LocalDate.now(clock);
        RuleSet rules = terms.inForce(today);
        TierScale scale = TierScale.of(rules);
        AccountId account = standing.account();
        GrowthTier tier = standing.growthTier();
        Money value = rows.position(account, today).value();
        Optional<TermsRule.Growth> above = scale.above(tier);
        // in retreat nothing is discounted, so what counts is the discount of the own tier in forward
        Optional<GrowthTier> compared =
                standing.strategy() == Strategy.RETREAT && !scale.discount(tier).isZero()
                        ? Optional.of(tier)
                        : above.map(TermsRule.Growth::tier);
        EligibleGoods.Savings savings = eligible.savings(account, today, rules, scale.discount(compared.orElse(tier)));
        return new GrowthLadder(
                standing.strategy(),
                tier,
                value,
                TwelveMonths.from(today),
                today,
                savings.saved(),
                above.map(next -> new GrowthLadder.Next(
                        step(next, scale), next.threshold().minus(value).max(Money.ZERO))),
                compared.map(one -> new GrowthLadder.Saving(one, scale.discount(one), savings.more())),
                scale.tiers().stream().map(one -> step(one, scale)).toList(),
                notice(account, tier, scale, today),
                history(account));
    }

    private static GrowthLadder.Step step(TermsRule.Growth rule, TierScale scale) {
        return new GrowthLadder.Step(rule.tier(), rule.threshold(), rule.discount(), scale.keeps(rule.tier()));
    }

    private Optional<GrowthLadder.Notice> notice(AccountId account, GrowthTier tier, TierScale scale, LocalDate today) {
        LocalDate end = TwelveMonths.quarterEnd(today);
        return jdbc.sql("""
                        select n.given_on, coalesce((select sum(o.goods) from growth_orders o
                                where o.account_id = n.account_id and not o.cancelled
                                  and o.day between :from and :end), 0)
                        from growth_notices n
                        where n.account_id = :account and n.quarter_end = :end and n.tier = :tier
                          and n.state = 'RUNNING'
                        """)
                .param("account", account.value())
                .param("end", end)
                .param("from", TwelveMonths.from(end))
                .param("tier", tier.name())
                .query((row, n) -> new GrowthLadder.Notice(
                        end,
                        row.getObject(1, LocalDate.class),
                        scale.below(tier),
                        scale.keeps(tier),
                        Money.of(row.getBigDecimal(2))))
                .optional();
    }

    private List<TierChange> history(AccountId account) {
        return jdbc.sql("""
                        select day, tier_before, tier, cause, value from growth_tier_changes
                        where account_id = ? order by day desc, id desc limit 20
                        """)
                .param(account.value())
                .query((row, n) -> new TierChange(
                        row.getObject("day", LocalDate.class),
                        GrowthRows.tier(row.getString("tier_before")),
                        GrowthRows.tier(row.getString("tier")),
                        TierCause.valueOf(row.getString("cause")),
                        Money.of(row.getBigDecimal("value"))))
                .list();
    }

    /**
     * Computes tier and history of all accounts that came with past orders ({@link
     * de.kontor.ordering.OrderHistory}) from these orders, once; for administrators and the system. An account without
     * past orders, or one whose orders count already, stays as it is.
     *
     * @return how many accounts
     */
    @Transactional
    public int takeOver(Actor actor) {
        actor.requireStaff(Role.ADMIN);
        LocalDate today = LocalDate.now(clock);
        TierScale scale = TierScale.of(terms.inForce(today));
        sets.countPastOrders();
        Map<AccountId, TierCourse.Result> courses = new LinkedHashMap<>();
        sets.notTakenOver().forEach((account, bought) -> courses.put(account, TierCourse.of(bought, today, scale)));
        if (!courses.isEmpty()) {
            write(courses);
        }
        eligible.refreshValues(today);
        return courses.size();
    }

    private void write(Map<AccountId, TierCourse.Result> courses) {
        Map<AccountId, GrowthTier> tiers = new LinkedHashMap<>();
        List<GrowthRows.Entry> history = new ArrayList<>();
        courses.forEach((account, course) -> {
            tiers.put(account, course.tier());
            course.changes()
                    .forEach(change -> history.add(new GrowthRows.Entry(
                            account,
                            change.day(),
                            change.before(),
                            change.tier(),
                            TierCause.TAKEN_OVER,
                            null,
                            change.value())));
        });
        sets.take(courses);
        accounts.moveToTiers(SYSTEM, tiers);
        rows.note(history);
    }

    /**
     * Gives the notices of the quarter that runs, before their day, as the system an account comes from may have done
     * it; for administrators and the system. Accounts with a notice get no second one.
     */
    @Transactional
    public void giveNotices(Actor actor) {
        actor.requireStaff(Role.ADMIN);
        LocalDate today = LocalDate.now(clock);
        notices.give(TwelveMonths.quarterEnd(today), today, TierScale.of(terms.inForce(today)));
    }
}
