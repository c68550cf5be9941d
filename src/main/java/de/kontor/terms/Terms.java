package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The published rule sets. Rules are no secret: whoever may quote may read them, so there is no actor here. */
@Service
public class Terms {
    private final JdbcClient jdbc;
    /** A published version never changes, so it is read once. */
    private final Map<Integer, RuleSet> published = new ConcurrentHashMap<>();

    Terms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rule set in force on a day: the latest published one that is valid by then. */
    @Transactional(readOnly = true)
    public RuleSet inForce(LocalDate day) {
        int version = jdbc.sql("""
                        select version from rule_sets
                        where state in ('PUBLISHED', 'SUPERSEDED') and valid_from <= ?
                        order by valid_from desc, version desc limit 1
                        """).param(day).query(Integer.class).single();
        return version(version);
    }

    /** A published rule set by its version; fails for a version that never was published. */
    @Transactional(readOnly = true)
    public RuleSet version(int version) {
        RuleSet known = published.get(version);
        if (known != null) {
            return known;
        }
        RuleSet read = read(version);
        published.put(version, read);
        return read;
    }

    private RuleSet read(int version) {
        LocalDate validFrom =
                jdbc.sql("""
                        select valid_from from rule_sets
                        where version = ? and state in ('PUBLISHED', 'SUPERSEDED')
                        """).param(version).query(LocalDate.class).single();
        List<TermsRule> rules =
                jdbc.sql("""
                        select kind, strategy, tier, threshold, amount, percent from terms_rules
                        where rule_set_version = ? order by position
                        """).param(version).query((row, n) -> rule(row)).list();
        return new RuleSet(version, validFrom, rules);
    }

    private static TermsRule rule(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "HARD_MINIMUM" -> new TermsRule.HardMinimum(strategy(row), money(row, "threshold"));
            case "SMALL_ORDER_SURCHARGE" ->
                new TermsRule.SmallOrderSurcharge(strategy(row), money(row, "threshold"), money(row, "amount"));
            case "FREIGHT" ->
                new TermsRule.Freight(
                        strategy(row),
                        money(row, "amount"),
                        Optional.ofNullable(row.getBigDecimal("threshold")).map(Money::of));
            case "EXPRESS" -> new TermsRule.Express(strategy(row), money(row, "amount"));
            case "GROWTH" ->
                new TermsRule.Growth(
                        GrowthTier.valueOf(row.getString("tier")),
                        money(row, "threshold"),
                        Percentage.of(row.getBigDecimal("percent")));
            case "MINIMUM_MARGIN" -> new TermsRule.MinimumMargin(Percentage.of(row.getBigDecimal("percent")));
            default -> throw new IllegalStateException("No such kind of rule: " + row.getString("kind"));
        };
    }

    private static Strategy strategy(ResultSet row) throws SQLException {
        return Strategy.valueOf(row.getString("strategy"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }
}
