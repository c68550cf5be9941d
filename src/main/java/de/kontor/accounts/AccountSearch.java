package de.kontor.accounts;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts for staff. */
@Service
public class AccountSearch {
    private static final String COLUMNS = """
            select id, number, legal_name, billing_city, trade, status, strategy, growth_tier, segment
            from accounts
            """;

    private final JdbcClient jdbc;

    AccountSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What to look for; empty fields do not narrow.
     *
     * @param text part of number, name or city
     */
    public record Filter(
            String text,
            Optional<Strategy> strategy,
            Optional<AccountStatus> status,
            Optional<GrowthTier> tier,
            Optional<String> segment) {
        public static final Filter NONE = new Filter("", Optional.empty(), Optional.empty());

        /** By text, strategy and status alone. */
        public Filter(String text, Optional<Strategy> strategy, Optional<AccountStatus> status) {
            this(text, strategy, status, Optional.empty(), Optional.empty());
        }
    }

    /** One page of accounts, and how many there are in all. */
    public record Page(List<AccountSummary> accounts, int total) {}

    /** One page of the accounts that match, by number; for staff. */
    @Transactional(readOnly = true)
    public Page find(Actor actor, Filter filter, int offset, int limit) {
        actor.requireStaff(Role.SERVICE, Role.SPECIALIST, Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN);
        String where = """
                where (cast(:text as text) = '' or lower(number || ' ' || legal_name || ' ' || billing_city)
                          like '%' || :text || '%' escape '!')
                  and (cast(:strategy as text) is null or strategy = :strategy)
                  and (cast(:status as text) is null or status = :status)
                  and (cast(:tier as text) is null or growth_tier = :tier)
                  and (cast(:segment as text) is null or segment = :segment)
                """;
        String text = TypedText.clean(filter.text()).toLowerCase(Locale.GERMAN).replaceAll("[!%_]", "!$0");
        String strategy = filter.strategy().map(Enum::name).orElse(null);
        String status = filter.status().map(Enum::name).orElse(null);
        String tier = filter.tier().map(Enum::name).orElse(null);
        String segment = filter.segment().orElse(null);
        int total = jdbc.sql("select count(*) from accounts " + where)
                .param("text", text)
                .param("strategy", strategy)
                .param("status", status)
                .param("tier", tier)
                .param("segment", segment)
                .query(Integer.class)
                .single();
        List<AccountSummary> page = jdbc.sql(COLUMNS + where + " order by number offset :offset limit :limit")
                .param("text", text)
                .param("strategy", strategy)
                .param("status", status)
                .param("tier", tier)
                .param("segment", segment)
                .param("offset", offset)
                .param("limit", limit)
                .query(AccountSearch::summary)
                .list();
        return new Page(page, total);
    }

    /** The account of exactly that customer number, however it is capitalised; for staff. */
    @Transactional(readOnly = true)
    public Optional<AccountSummary> byNumber(Actor actor, String number) {
        actor.requireStaff(Role.SERVICE, Role.SPECIALIST, Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN);
        return jdbc.sql(COLUMNS + "where number = upper(?)")
                .param(number.replace("\u0000", "").strip())
                .query(AccountSearch::summary)
                .optional();
    }

    /** The accounts with these ids, in one statement. For other modules: it checks no rights. */
    @Transactional(readOnly = true)
    public Map<AccountId, AccountSummary> summaries(Collection<AccountId> ids) {
        UUID[] values = ids.stream().map(AccountId::value).distinct().toArray(UUID[]::new);
        return jdbc.sql(COLUMNS + " where id = any(?)").param(values).query(AccountSearch::summary).list().stream()
                .collect(Collectors.toMap(AccountSummary::id, Function.identity()));
    }

    private static AccountSummary summary(ResultSet row, int n) throws SQLException {
        return new AccountSummary(
                AccountId.of(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("legal_name"),
                row.getString("billing_city"),
                Trade.valueOf(row.getString("trade")),
                AccountStatus.valueOf(row.getString("status")),
                Strategy.valueOf(row.getString("strategy")),
                GrowthTier.valueOf(row.getString("growth_tier")),
                row.getString("segment"));
    }
}
