package de.kontor.replenishment;

import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.StarterPackages;
import de.kontor.starterpacks.VersionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which version of a starter package suggested a plan (domain section 6). A plan keeps the version it was started from,
 * whatever becomes of the package.
 */
@Service
public class PlanSources {
    private static final ZoneId BERLIN = ReorderCalendar.BERLIN;

    private final JdbcClient jdbc;
    private final StarterPackages packages;

    PlanSources(JdbcClient jdbc, StarterPackages packages) {
        this.jdbc = jdbc;
        this.packages = packages;
    }

    /** Keeps where a plan comes from, if that was ever sold; anything else is as if nothing was named. */
    void keep(PlanId plan, VersionId version) {
        if (packages.versions(List.of(version)).containsKey(version)) {
            jdbc.sql("update reorder_plans set package_version = ? where id = ?")
                    .params(version.value(), plan.value())
                    .update();
        }
    }

    /** The version a plan was started from, if any. */
    Optional<PackageVersion> of(PlanId plan) {
        return jdbc.sql("select package_version from reorder_plans where id = ? and package_version is not null")
                .param(plan.value())
                .query((row, n) -> new VersionId(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(version ->
                        Optional.ofNullable(packages.versions(List.of(version)).get(version)));
    }

    /** How many plans were started from each version since a day, by the trade of the account; for staff. */
    @Transactional(readOnly = true)
    public Map<VersionId, Map<Trade, Integer>> startedSince(Actor actor, LocalDate day) {
        Actors.requireStaffReader(actor);
        Map<VersionId, Map<Trade, Integer>> started = new HashMap<>();
        jdbc.sql("""
                        select p.package_version, a.trade, count(*) as plans
                        from reorder_plans p join accounts a on a.id = p.account_id
                        where p.package_version is not null and p.created_at >= ? group by 1, 2
                        """).param(day.atStartOfDay(BERLIN).toOffsetDateTime()).query(row -> {
            started.computeIfAbsent(new VersionId(row.getObject(1, UUID.class)), version -> new EnumMap<>(Trade.class))
                    .put(Trade.valueOf(row.getString("trade")), row.getInt("plans"));
        });
        return started;
    }
}
