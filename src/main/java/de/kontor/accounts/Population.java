package de.kontor.accounts;

import de.kontor.shared.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many accounts stand where; for modules that say what a change would mean. Checks no rights: it names nobody. */
@Service
public class Population {
    private final JdbcClient jdbc;

    Population(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** So many accounts with the same segment, strategy and growth tier. */
    public record Group(String segment, Strategy strategy, GrowthTier growthTier, long accounts) {}

    /** All accounts that are not blocked, in groups. */
    @Transactional(readOnly = true)
    public List<Group> groups() {
        return jdbc.sql("""
                        select segment, strategy, growth_tier, count(*) from accounts
                        where status <> 'BLOCKED' group by segment, strategy, growth_tier
                        """)
                .query((row, n) -> new Group(
                        row.getString(1),
                        Strategy.valueOf(row.getString(2)),
                        GrowthTier.valueOf(row.getString(3)),
                        row.getLong(4)))
                .list();
    }

    /** The standing of each of these accounts that exists, in one statement. */
    @Transactional(readOnly = true)
    public Map<AccountId, Standing> standings(Collection<AccountId> accounts) {
        return jdbc
                .sql("select id, status, segment, strategy, growth_tier from accounts where id = any (?)")
                .param(accounts.stream().map(AccountId::value).distinct().toArray(UUID[]::new))
                .query((row, n) -> new Standing(
                        AccountId.of(row.getObject(1, UUID.class)),
                        AccountStatus.valueOf(row.getString(2)),
                        row.getString(3),
                        Strategy.valueOf(row.getString(4)),
                        GrowthTier.valueOf(row.getString(5))))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::account, Function.identity()));
    }
}
