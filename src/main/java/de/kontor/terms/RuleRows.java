package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stated rules of a rule set as rows: a filled column is stated, one named in {@code none_of} is stated as none. */
@Component
class RuleRows {
    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StatedRule> of(int version) {
        return jdbc.sql("select * from terms_rules where rule_set_version = ? order by position")
                .param(version)
                .query((row, n) -> rule(row))
                .list();
    }

    private static StatedRule rule(ResultSet row) throws SQLException {
        Set<String> none = Set.of(row.getString("none_of").split(" "));
        return new StatedRule(
                key(row),
                stated(
                        none,
                        "THRESHOLD",
                        Optional.ofNullable(row.getBigDecimal("threshold")).map(Money::of)),
                stated(none, "CHARGE", charge(row)),
                stated(none, "EXEMPTIONS", optional(row, "exemptions", RuleRows::exemptions)),
                stated(none, "ALLOWANCE", allowance(row)),
                optional(row, "vat", VatTreatment::valueOf),
                new Validity(day(row, "valid_from"), day(row, "valid_until")));
    }

    private static RuleKey key(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new RuleKey(
                // as versions 1 and 2 call it
                kind.equals("GROWTH") ? RuleKind.GROWTH_DISCOUNT : RuleKind.valueOf(kind),
                scope(row),
                optional(row, "channel", Channel::valueOf),
                optional(row, "tier", GrowthTier::valueOf),
                optional(row, "article_group", group -> group));
    }

    private static RuleScope scope(ResultSet row) throws SQLException {
        UUID account = row.getObject("account_id", UUID.class);
        if (account != null) {
            return new RuleScope.Account(AccountId.of(account));
        }
        Optional<RuleScope> segment = optional(row, "segment", RuleScope.Segment::new);
        return segment.isPresent()
                ? segment.get()
                : optional(row, "strategy", RuleRows::strategy).orElse(RuleScope.EVERYBODY);
    }

    private static RuleScope strategy(String name) {
        return new RuleScope.Strategy(Strategy.valueOf(name));
    }

    private static Optional<Charge> charge(ResultSet row) throws SQLException {
        @Nullable BigDecimal percent = row.getBigDecimal("percent");
        if (percent != null) {
            Money atLeast = Money.of(Objects.requireNonNullElse(row.getBigDecimal("at_least"), BigDecimal.ZERO));
            return Optional.of(new Charge.Share(Percentage.of(percent), atLeast));
        }
        return Optional.ofNullable(row.getBigDecimal("amount")).map(net -> new Charge.Amount(Money.of(net)));
    }

    private static Optional<Allowance> allowance(ResultSet row) throws SQLException {
        int count = row.getInt("allowance");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Allowance(count, Allowance.Unit.valueOf(row.getString("allowance_unit"))));
    }

    private static Set<Exemption> exemptions(String names) {
        return Arrays.stream(names.split(" ")).map(Exemption::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static <T> Optional<T> optional(ResultSet row, String column, Function<String, T> read)
            throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(read);
    }

    private static <T> Stated<T> stated(Set<String> none, String field, Optional<T> value) {
        return none.contains(field)
                ? Stated.none()
                : value.<Stated<T>>map(Stated::of).orElseGet(Stated::silent);
    }
}
