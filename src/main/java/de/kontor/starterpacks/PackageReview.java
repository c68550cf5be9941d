package de.kontor.starterpacks;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import de.kontor.starterpacks.Finding.Stops;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where versions are reviewed, published and retired: who did not write a version decides about it, and only a
 * commercial manager lets one pass below the margin gate.
 *
 * @see "Decision record DD040-a-package-version-is-one-document"
 */
@Service
public class PackageReview {
    private static final Role[] REVIEWERS = {Role.PRODUCT, Role.COMMERCIAL};

    private final PackageRows rows;
    private final VersionSteps steps;
    private final PackageReports reports;

    PackageReview(PackageRows rows, VersionSteps steps, PackageReports reports) {
        this.rows = rows;
        this.steps = steps;
        this.reports = reports;
    }

    /** Whether the actor may approve, publish and retire a version: reviewers who did not write it. */
    public static boolean mayDecide(Actor actor, PackageVersion version) {
        return actor instanceof Actor.Staff && actor.hasAny(REVIEWERS) && !VersionSteps.wrote(actor, version);
    }

    /**
     * Finds a submitted version good. Refused to whoever wrote on it, and with everything that keeps it from being sold.
     *
     * @param override why it may pass below the margin gate; counts from commercial managers alone, empty for no reason
     */
    @Transactional
    public Optional<PackageChange> approve(Actor actor, VersionId id, String comment, String override) {
        actor.requireStaff(REVIEWERS);
        return steps.change(id, version -> {
            List<Message> reasons = new ArrayList<>(VersionSteps.wrongState(version, VersionState.APPROVED));
            if (VersionSteps.wrote(actor, version)) {
                reasons.add(Message.of("package.refused.ownReview"));
            }
            if (!reasons.isEmpty()) {
                return VersionSteps.refused(reasons);
            }
            PackageReport report = reports.of(version.content(), steps.today());
            String reason = VersionSteps.clean(override);
            boolean overridden = !reason.isEmpty() && actor.hasAny(Role.COMMERCIAL);
            reasons.addAll(standing(report, overridden));
            if (!reasons.isEmpty()) {
                return VersionSteps.refused(reasons);
            }
            if (overridden && report.margin().isBelow(report.gate())) {
                rows.override(id, report.margin(), actor, reason);
                steps.note(actor, id, "overridden", reason);
            }
            return steps.become(actor, version, VersionState.APPROVED, "approved", VersionSteps.clean(comment));
        });
    }

    /** Gives a submitted or approved version back to be written on; with the reason, which its writers read. */
    @Transactional
    public Optional<PackageChange> giveBack(Actor actor, VersionId id, String comment) {
        actor.requireStaff(REVIEWERS);
        return steps.change(id, version -> {
            String why = VersionSteps.clean(comment);
            List<Message> reasons = new ArrayList<>(VersionSteps.wrongState(version, VersionState.DRAFT));
            if (why.isEmpty()) {
                reasons.add(Message.of("package.refused.comment", new Count(VersionSteps.LONGEST_COMMENT)));
            }
            if (!reasons.isEmpty()) {
                return VersionSteps.refused(reasons);
            }
            rows.forgetOverride(id);
            return steps.become(actor, version, VersionState.DRAFT, "givenBack", why);
        });
    }

    /** Says something about a version, in whatever state. */
    @Transactional
    public Optional<PackageChange> comment(Actor actor, VersionId id, String comment) {
        actor.requireStaff(REVIEWERS);
        return steps.change(id, version -> {
            String text = VersionSteps.clean(comment);
            if (text.isEmpty()) {
                return VersionSteps.refused(
                        Message.of("package.refused.comment", new Count(VersionSteps.LONGEST_COMMENT)));
            }
            steps.remark(actor, id, text);
            return steps.done(id);
        });
    }

    /**
     * Publishes an approved version from a day on; the one before it is sold until then. Refused to whoever wrote on it,
     * while another version is in review, for a day that has passed, and with everything that keeps it from being sold
     * by then.
     */
    @Transactional
    public Optional<PackageChange> publish(Actor actor, VersionId id, LocalDate from) {
        actor.requireStaff(REVIEWERS);
        List<PackageVersion> all = rows.lockPackageOf(id);
        return all.stream().filter(one -> one.id().equals(id)).findFirst().map(version -> {
            List<Message> reasons = notPublishable(actor, version, all, from);
            if (!reasons.isEmpty()) {
                return VersionSteps.refused(reasons);
            }
            all.stream()
                    .filter(other -> other.state() == VersionState.PUBLISHED)
                    .forEach(other -> steps.become(
                            actor, other, VersionState.SUPERSEDED, "superseded", String.valueOf(version.version())));
            rows.endSale(version.packageId(), id, from);
            rows.publish(id, from);
            return steps.become(actor, version, VersionState.PUBLISHED, "published", from.toString());
        });
    }

    private List<Message> notPublishable(
            Actor actor, PackageVersion version, List<PackageVersion> all, LocalDate from) {
        List<Message> reasons = new ArrayList<>(VersionSteps.wrongState(version, VersionState.PUBLISHED));
        if (VersionSteps.wrote(actor, version)) {
            reasons.add(Message.of("package.refused.ownPublishing"));
        }
        all.stream()
                .filter(other ->
                        other.state() == VersionState.IN_REVIEW && !other.id().equals(version.id()))
                .forEach(other -> reasons.add(Message.of("package.refused.otherInReview", new Count(other.version()))));
        if (actor instanceof Actor.Staff && from.isBefore(steps.today())) {
            reasons.add(Message.of("package.refused.past", new Day(from)));
        }
        if (version.state() == VersionState.APPROVED) {
            PackageReport report = reports.of(version.content(), from);
            boolean covered = version.override()
                    .filter(override -> report.margin().compareTo(override.margin()) >= 0)
                    .isPresent();
            reasons.addAll(standing(report, covered));
        }
        return reasons;
    }

    /** Takes a package off the market today, whatever version is on sale; with a reason. */
    @Transactional
    public Optional<PackageChange> retire(Actor actor, VersionId id, String reason) {
        actor.requireStaff(REVIEWERS);
        return steps.change(id, version -> {
            List<Message> reasons = new ArrayList<>(VersionSteps.wrongState(version, VersionState.RETIRED));
            if (VersionSteps.clean(reason).isEmpty()) {
                reasons.add(Message.of("package.refused.comment", new Count(VersionSteps.LONGEST_COMMENT)));
            }
            if (!reasons.isEmpty()) {
                return VersionSteps.refused(reasons);
            }
            rows.endSale(version.packageId(), id, steps.today());
            rows.endSale(id, steps.today());
            return steps.become(actor, version, VersionState.RETIRED, "retired", VersionSteps.clean(reason));
        });
    }

    /** What keeps it from being sold, less the margin where somebody answers for it. */
    private static List<Message> standing(PackageReport report, boolean marginCovered) {
        return report.stopping(Stops.PUBLISHING).stream()
                .filter(finding -> !(marginCovered && finding.kind() == Finding.Kind.MARGIN))
                .map(Finding::message)
                .toList();
    }
}
