package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.PackageVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many packages an account has ordered, whatever version; what was cancelled does not count. */
@Component
class BoughtPackages {
    private final JdbcClient jdbc;

    BoughtPackages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Per package that is limited; in one statement. */
    Map<PackageId, Integer> by(AccountId account, Map<PackageId, List<PackageVersion>> history) {
        Map<UUID, PackageId> packages = new HashMap<>();
        history.values().stream()
                .filter(versions -> versions.stream()
                        .anyMatch(version -> version.content().limitPerAccount().isPresent()))
                .forEach(versions ->
                        versions.forEach(version -> packages.put(version.id().value(), version.packageId())));
        Map<PackageId, Integer> bought = new HashMap<>();
        if (packages.isEmpty()) {
            return bought;
        }
        jdbc.sql("""
                        select l.subject, sum(l.quantity) as packages
                        from order_lines l join orders o on o.id = l.order_id
                        where l.account_id = :account and l.kind = 'PACKAGE' and l.subject = any(:versions::uuid[])
                          and o.state <> 'CANCELLED'
                        group by l.subject
                        """)
                .param("account", account.value())
                .param(
                        "versions",
                        packages.keySet().stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    PackageId one = packages.get(row.getObject("subject", UUID.class));
                    bought.merge(java.util.Objects.requireNonNull(one), row.getInt("packages"), Integer::sum);
                });
        return bought;
    }

    /** Lets the account's orders of packages wait for each other, so that two colleagues do not pass one limit. */
    void lock(AccountId account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "packages:" + account)
                .query(row -> {});
    }
}
