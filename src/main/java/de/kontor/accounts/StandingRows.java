package de.kontor.accounts;

import de.kontor.accounts.AccountProfile.StrategyChange;
import de.kontor.accounts.StandingSheet.Planned;
import de.kontor.accounts.StandingSheet.SegmentChange;
import de.kontor.shared.AccountId;
import de.kontor.shared.TimeOrderedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Strategy and segment of accounts as stored: what holds, what is planned, what was. */
@Repository
class StandingRows {
    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StandingSheet> sheet(AccountId account) {
        return jdbc.sql("""
                        select number, legal_name, status, segment, strategy, growth_tier, standing_version
                        from accounts where id = ?
                        """)
                .param(account.value())
                .query((row, n) -> new StandingSheet(
                        row.getString("number"),
                        row.getString("legal_name"),
                        new Standing(
                                account,
                                AccountStatus.valueOf(row.getString("status")),
                                row.getString("segment"),
                                Strategy.valueOf(row.getString("strategy")),
                                GrowthTier.valueOf(row.getString("growth_tier"))),
                        row.getLong("standing_version"),
                        planned(account),
                        strategies(account),
                        segmentChanges(account)))
                .optional();
    }

    private List<Planned> planned(AccountId account) {
        return jdbc.sql("""
                        select aspect, value, since, reason, origin from planned_standing_changes
                        where account_id = ? order by since, aspect
                        """)
                .param(account.value())
                .query((row, n) -> new Planned(
                        StandingAspect.valueOf(row.getString("aspect")),
                        row.getString("value"),
                        row.getObject("since", LocalDate.class),
                        row.getString("reason"),
                        row.getString("origin")))
                .list();
    }

    private List<StrategyChange> strategies(AccountId account) {
        return jdbc.sql("""
                        select strategy, since, reason, origin from strategy_changes
                        where account_id = ? order by since desc, id desc
                        """)
                .param(account.value())
                .query((row, n) -> new StrategyChange(
                        Strategy.valueOf(row.getString("strategy")),
                        row.getObject("since", LocalDate.class),
                        row.getString("reason"),
                        row.getString("origin")))
                .list();
    }

    private List<SegmentChange> segmentChanges(AccountId account) {
        return jdbc.sql("""
                        select segment, since, reason, origin from segment_changes
                        where account_id = ? order by since desc, id desc
                        """)
                .param(account.value())
                .query((row, n) -> new SegmentChange(
                        row.getString("segment"),
                        row.getObject("since", LocalDate.class),
                        row.getString("reason"),
                        row.getString("origin")))
                .list();
    }

    /** Moves on from a version; false when the account is at another one by now. Locks the account. */
    boolean moveOn(AccountId account, long version) {
        return jdbc.sql("""
                        update accounts set standing_version = standing_version + 1, version = version + 1
                        where id = ? and standing_version = ?
                        """).params(account.value(), version).update() > 0;
    }

    /** Locks the account, at whatever version it is, and moves on from it. */
    void moveOn(AccountId account) {
        jdbc.sql("update accounts set standing_version = standing_version + 1, version = version + 1 where id = ?")
                .param(account.value())
                .update();
    }

    /** Makes a change hold and adds it to the history. */
    void hold(AccountId account, Planned change) {
        String column = change.aspect() == StandingAspect.STRATEGY ? "strategy" : "segment";
        jdbc.sql("update accounts set %s = ? where id = ?".formatted(column))
                .params(change.value(), account.value())
                .update();
        jdbc.sql("insert into %1$s_changes (id, account_id, %1$s, since, reason, origin) values (?, ?, ?, ?, ?, ?)"
                        .formatted(column))
                .params(
                        TimeOrderedId.next(),
                        account.value(),
                        change.value(),
                        change.since(),
                        change.reason(),
                        change.origin())
                .update();
    }

    /** Plans a change; the id of the plan. */
    UUID plan(AccountId account, Planned change) {
        UUID id = TimeOrderedId.next();
        jdbc.sql("""
                        insert into planned_standing_changes (id, account_id, aspect, value, since, reason, origin)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        account.value(),
                        change.aspect().name(),
                        change.value(),
                        change.since(),
                        change.reason(),
                        change.origin())
                .update();
        return id;
    }

    /** Takes a plan away; its id. */
    Optional<UUID> unplan(AccountId account, StandingAspect aspect) {
        return jdbc.sql("delete from planned_standing_changes where account_id = ? and aspect = ? returning id")
                .params(account.value(), aspect.name())
                .query(UUID.class)
                .optional();
    }

    /** The accounts for which something is planned for a day or before. */
    List<AccountId> accountsDue(LocalDate day) {
        return jdbc.sql("select distinct account_id from planned_standing_changes where since <= ? order by account_id")
                .param(day)
                .query((row, n) -> AccountId.of(row.getObject("account_id", UUID.class)))
                .list();
    }

    boolean hasSegment(String code) {
        return jdbc.sql("select exists (select from segments where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }
}
