package de.kontor.pricing;

import de.kontor.shared.Percentage;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The minimum margins in force today, for one article group or as a table for statements over many articles. */
@Component
class Margins {
    /** A table {@code margins (article_group, keep)}; a floor is {@code round(cost / keep, 4)}. */
    static final String TABLE =
            "margins as (select * from unnest(:groups::text[], :keeps::numeric[]) as m (article_group, keep))";

    private final Terms terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    Margins(Terms terms, JdbcClient jdbc, Clock clock) {
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rules in force today. */
    RuleSet rules() {
        return terms.inForce(LocalDate.now(clock));
    }

    static Percentage of(RuleSet rules, String articleGroup) {
        return rules.minimumMargin(articleGroup);
    }

    /** A statement with the parameters of {@link #TABLE}. */
    JdbcClient.StatementSpec statement(String sql) {
        RuleSet rules = rules();
        List<String> groups = jdbc.sql("select distinct article_group from articles")
                .query((row, n) -> row.getString(1))
                .list();
        return jdbc.sql(sql)
                .param("groups", groups.toArray(String[]::new))
                .param(
                        "keeps",
                        groups.stream()
                                .map(group -> BigDecimal.ONE
                                        .subtract(
                                                of(rules, group).toBigDecimal().movePointLeft(2))
                                        .toPlainString())
                                .toArray(String[]::new));
    }
}
