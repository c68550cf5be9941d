package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final int AT_A_TIME = 500;
    private static final String COLUMNS = """
            kind, strategy, segment, account_id, channel, tier, article_group, threshold, amount, percent, at_least,
            exemptions, allowance, allowance_unit, vat, valid_from, valid_until, none_of
            """;

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

    /** Puts these rules in place of those a draft has, in a few statements. */
    void replace(int version, List<StatedRule> rules) {
        jdbc.sql("delete from terms_rules where rule_set_version = ?")
                .param(version)
                .update();
        for (int from = 0; from < rules.size(); from += AT_A_TIME) {
            insert(version, from, rules.subList(from, Math.min(rules.size(), from + AT_A_TIME)));
        }
    }

    private void insert(int version, int from, List<StatedRule> rules) {
        String row = "(" + "?, ".repeat(19) + "?)";
        var insert = jdbc.sql("insert into terms_rules (rule_set_version, position, " + COLUMNS + ") values "
                + String.join(", ", Collections.nCopies(rules.size(), row)));
        for (int i = 0; i < rules.size(); i++) {
            insert = insert.param(version).param(from + i + 1);
            for (Object value : columns(rules.get(i))) {
                insert = insert.param(value);
            }
        }
        insert.update();
    }

    /** The same text for the same rules, in whatever order they stand. */
    static String fingerprint(List<StatedRule> rules) {
        String content =
                rules.stream().map(rule -> columns(rule).toString()).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The values of {@link #COLUMNS}. */
    private static List<@Nullable Object> columns(StatedRule rule) {
        RuleKey key = rule.key();
        Optional<Charge.Share> share = rule.charge().value().flatMap(RuleRows::share);
        return Arrays.asList(
                key.kind().name(),
                key.scope() instanceof RuleScope.Strategy(Strategy strategy) ? strategy.name() : null,
                key.scope() instanceof RuleScope.Segment(String code) ? code : null,
                key.scope() instanceof RuleScope.Account(AccountId id) ? id.value() : null,
                key.channel().map(Enum::name).orElse(null),
                key.tier().map(Enum::name).orElse(null),
                key.articleGroup().orElse(null),
                rule.threshold().value().map(Money::toBigDecimal).orElse(null),
                rule.charge().value().flatMap(RuleRows::amount).orElse(null),
                share.map(found -> found.percent().toBigDecimal()).orElse(null),
                share.map(found -> found.atLeast().toBigDecimal()).orElse(null),
                rule.exemptions()
                        .value()
                        .map(all -> all.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")))
                        .orElse(null),
                rule.allowance().value().map(Allowance::count).orElse(null),
                rule.allowance().value().map(granted -> granted.unit().name()).orElse(null),
                rule.vat().map(Enum::name).orElse(null),
                rule.validity().from().orElse(null),
                rule.validity().until().orElse(null),
                noneOf(rule));
    }

    private static String noneOf(StatedRule rule) {
        Map<String, Stated<?>> fields = new LinkedHashMap<>();
        fields.put("THRESHOLD", rule.threshold());
        fields.put("CHARGE", rule.charge());
        fields.put("EXEMPTIONS", rule.exemptions());
        fields.put("ALLOWANCE", rule.allowance());
        return fields.entrySet().stream()
                .filter(field -> field.getValue() instanceof Stated.None)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
    }

    private static Optional<BigDecimal> amount(Charge charge) {
        return charge instanceof Charge.Amount(Money net) ? Optional.of(net.toBigDecimal()) : Optional.empty();
    }

    private static Optional<Charge.Share> share(Charge charge) {
        return charge instanceof Charge.Share share ? Optional.of(share) : Optional.empty();
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
