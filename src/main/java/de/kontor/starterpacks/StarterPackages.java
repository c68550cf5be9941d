package de.kontor.starterpacks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published versions, for modules below: lines, statistics, and whoever redeems what is included. What was published
 * is no secret, so there is no actor here; drafts are never answered.
 */
@Service
@Transactional(readOnly = true)
public class StarterPackages {
    private final PackageRows rows;

    StarterPackages(PackageRows rows) {
        this.rows = rows;
    }

    /** What is sold on a day, by number. */
    public List<PackageVersion> onSale(LocalDate day) {
        return rows.onSale(day);
    }

    /** The versions of those ids that were published once, still sold or not; others are missing in the answer. */
    public Map<VersionId, PackageVersion> versions(Collection<VersionId> ids) {
        Map<VersionId, PackageVersion> versions = new HashMap<>();
        if (!ids.isEmpty()) {
            rows.published(ids.stream().map(VersionId::value).toList())
                    .forEach(version -> versions.put(version.id(), version));
        }
        return versions;
    }

    /** All published versions of those packages, the newest first. */
    public Map<PackageId, List<PackageVersion>> history(Collection<PackageId> packages) {
        Map<PackageId, List<PackageVersion>> versions = new HashMap<>();
        if (!packages.isEmpty()) {
            List<UUID> ids = packages.stream().map(PackageId::value).toList();
            rows.publishedOf(ids)
                    .forEach(version -> versions.computeIfAbsent(version.packageId(), id -> new java.util.ArrayList<>())
                            .add(version));
        }
        return versions;
    }
}
