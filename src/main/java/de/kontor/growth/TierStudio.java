package de.kontor.growth;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Term;
import de.kontor.shared.Money;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import de.kontor.terms.TermsRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries other thresholds and discounts of the growth tiers on all accounts, for commercial managers. */
@Service
public class TierStudio {
    private final Terms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    TierStudio(Terms terms, JdbcClient jdbc, Clock clock) {
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tiers of the rule set in force today, lowest first; for commercial managers and the system. */
    @Transactional(readOnly = true)
    public List<TermsRule.Growth> tiers(Actor actor) {
        actor.requireStaff(Role.COMMERCIAL);
        return TierScale.of(terms.inForce(LocalDate.now(clock))).tiers();
    }

    /**
     * What other tiers would do, with the rule for steps down as it is; for commercial managers and the system. Reads
     * the values of the last day's work; empty while there are none.
     *
     * @param wanted one rule per tier in force, see {@link #problem}
     */
    @Transactional(readOnly = true)
    public Optional<TierPreview> preview(Actor actor, List<TermsRule.Growth> wanted) {
        actor.requireStaff(Role.COMMERCIAL);
        RuleSet rules = terms.inForce(LocalDate.now(clock));
        List<TierPreview.Bought> bought = jdbc.sql("""
                        select a.growth_tier, a.strategy, coalesce(v.value, 0), coalesce(v.eligible, 0)
                        from accounts a left join growth_values v on v.account_id = a.id
                        """)
                .query((row, n) -> new TierPreview.Bought(
                        GrowthTier.valueOf(row.getString(1)),
                        Strategy.valueOf(row.getString(2)),
                        Money.of(row.getBigDecimal(3)),
                        Money.of(row.getBigDecimal(4))))
                .list();
        return jdbc.sql("select day from growth_values order by day desc limit 1")
                .query(LocalDate.class)
                .optional()
                .map(day -> TierPreview.of(day, bought, TierScale.of(rules), TierScale.of(wanted, rules.growthStep())));
    }

    /** What is wrong with wanted tiers: the lowest starts at zero, thresholds rise, discounts never fall. */
    public static Optional<Message> problem(List<TermsRule.Growth> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            TermsRule.Growth tier = wanted.get(i);
            Term name = new Term("tier." + tier.tier());
            if (i == 0 && !tier.threshold().isZero()) {
                return Optional.of(Message.of("growth.preview.lowest", name));
            }
            if (i > 0) {
                TermsRule.Growth lower = wanted.get(i - 1);
                Term below = new Term("tier." + lower.tier());
                if (!lower.threshold().isBelow(tier.threshold())) {
                    return Optional.of(Message.of("growth.preview.threshold", name, below));
                }
                if (tier.discount().compareTo(lower.discount()) < 0) {
                    return Optional.of(Message.of("growth.preview.discount", name, below));
                }
            }
        }
        return Optional.empty();
    }
}
