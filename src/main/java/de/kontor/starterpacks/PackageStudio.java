package de.kontor.starterpacks;

import de.kontor.accounts.Trade;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Message.Term;
import de.kontor.starterpacks.Finding.Stops;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where versions are written, reviewed and published. Product managers write; who did not write a version decides about
 * it, and only a commercial manager lets one pass below the margin gate.
 *
 * @see "Decision record DD040-a-package-version-is-one-document"
 */
@Service
public class PackageStudio {
    /** Longest comment kept. */
    static final int LONGEST_COMMENT = 1_000;

    private static final Role[] READERS = {Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN};
    private static final Role[] WRITERS = {Role.PRODUCT};
    private static final Role[] REVIEWERS = {Role.PRODUCT, Role.COMMERCIAL};

    private final PackageRows rows;
    private final Components components;
    private final Terms terms;
    private final Audit audit;
    private final Clock clock;

    PackageStudio(PackageRows rows, Components components, Terms terms, Audit audit, Clock clock) {
        this.rows = rows;
        this.components = components;
        this.terms = terms;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may write drafts. */
    public static boolean mayWrite(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(WRITERS);
    }

    /** Whether the actor may approve, publish and retire a version: reviewers who did not write it. */
    public static boolean mayDecide(Actor actor, PackageVersion version) {
        return actor instanceof Actor.Staff && actor.hasAny(REVIEWERS) && !wrote(actor, version);
    }

    /** Every version of every package, by number, the newest first. */
    @Transactional(readOnly = true)
    public List<PackageVersion> versions(Actor actor) {
        actor.requireStaff(READERS);
        return rows.all();
    }

    /** The version; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<PackageVersion> version(Actor actor, VersionId id) {
        actor.requireStaff(READERS);
        return rows.find(id);
    }

    /** What happened to a version, oldest first. */
    @Transactional(readOnly = true)
    public List<PackageVersion.Event> events(Actor actor, VersionId id) {
        actor.requireStaff(READERS);
        return rows.events(id);
    }

    /** What a content costs, brings and lacks if it were sold from today; saves nothing. */
    @Transactional(readOnly = true)
    public PackageReport report(Actor actor, PackageContent content) {
        actor.requireStaff(READERS);
        return report(content, today());
    }

    /** What is known today of articles that could be put in. Unknown ids are missing. */
    @Transactional(readOnly = true)
    public Map<ArticleId, Component> components(Actor actor, Collection<ArticleId> articles) {
        actor.requireStaff(READERS);
        return components.of(articles, today());
    }

    /** A new package with an empty first draft. */
    @Transactional
    public VersionId create(Actor actor) {
        return create(actor, PackageContent.EMPTY, "created");
    }

    /** The next draft of a package, with the content of one of its versions. Empty for an unknown id. */
    @Transactional
    public Optional<VersionId> next(Actor actor, VersionId from) {
        actor.requireStaff(WRITERS);
        List<PackageVersion> versions = rows.lockPackageOf(from);
        return versions.stream()
                .filter(one -> one.id().equals(from))
                .findFirst()
                .map(found -> {
                    int number = versions.getFirst().version() + 1;
                    VersionId id = rows.insertDraft(found.packageId(), number, found.content(), actor, clock.instant());
                    note(actor, id, "created", String.valueOf(found.version()));
                    return id;
                });
    }

    /** A package of its own for another trade, with a draft of the same content. Empty for an unknown id. */
    @Transactional
    public Optional<VersionId> copy(Actor actor, VersionId from, Trade trade) {
        actor.requireStaff(WRITERS);
        return rows.find(from)
                .map(found -> create(
                        actor,
                        found.content().forTrades(Set.of(trade)),
                        "copied",
                        found.number() + "/" + found.version()));
    }

    private VersionId create(Actor actor, PackageContent content, String kind) {
        return create(actor, content, kind, "");
    }

    private VersionId create(Actor actor, PackageContent content, String kind, String text) {
        actor.requireStaff(WRITERS);
        VersionId id = rows.insertDraft(rows.insertPackage(), 1, content, actor, clock.instant());
        note(actor, id, kind, text);
        return id;
    }

    /**
     * Keeps the content of a draft, finished or not.
     *
     * @param revision the one the content was written on; if the draft has moved on, nothing is changed and both can be
     *     compared
     */
    @Transactional
    public Optional<PackageChange> save(Actor actor, VersionId id, long revision, PackageContent content) {
        actor.requireStaff(WRITERS);
        return change(id, version -> {
            if (version.state() != VersionState.DRAFT) {
                return refused(Message.of("package.refused.notADraft", state(version)));
            }
            if (version.revision() != revision) {
                return new PackageChange.ChangedMeanwhile(version);
            }
            if (isTooLarge(content)) {
                return refused(Message.of(
                        "package.finding.tooMany",
                        new Count(PackageCheck.MOST_SLOTS),
                        new Count(PackageCheck.MOST_CHOICES)));
            }
            rows.save(id, storable(content), actor, clock.instant());
            return done(id);
        });
    }

    /** Hands a draft over for review; refused with everything that is still unfinished. */
    @Transactional
    public Optional<PackageChange> submit(Actor actor, VersionId id) {
        actor.requireStaff(WRITERS);
        return change(id, version -> {
            List<Message> reasons = new ArrayList<>(wrongState(version, VersionState.IN_REVIEW));
            if (reasons.isEmpty()) {
                report(version.content(), today()).findings().stream()
                        .filter(finding -> finding.stops() == Stops.SUBMITTING)
                        .map(Finding::message)
                        .forEach(reasons::add);
            }
            return reasons.isEmpty()
                    ? become(actor, version, VersionState.IN_REVIEW, "submitted", "")
                    : refused(reasons);
        });
    }

    /** Gives a submitted or approved version back to be written on; with the reason, which its writers read. */
    @Transactional
    public Optional<PackageChange> giveBack(Actor actor, VersionId id, String comment) {
        actor.requireStaff(REVIEWERS);
        return change(id, version -> {
            String why = clean(comment);
            List<Message> reasons = new ArrayList<>(wrongState(version, VersionState.DRAFT));
            if (why.isEmpty()) {
                reasons.add(Message.of("package.refused.comment", new Count(LONGEST_COMMENT)));
            }
            if (!reasons.isEmpty()) {
                return refused(reasons);
            }
            rows.forgetOverride(id);
            return become(actor, version, VersionState.DRAFT, "givenBack", why);
        });
    }

    /** Says something about a version, in whatever state. */
    @Transactional
    public Optional<PackageChange> comment(Actor actor, VersionId id, String comment) {
        actor.requireStaff(REVIEWERS);
        return change(id, version -> {
            String text = clean(comment);
            if (text.isEmpty()) {
                return refused(Message.of("package.refused.comment", new Count(LONGEST_COMMENT)));
            }
            rows.addEvent(id, "comment", actor, text, clock.instant());
            return done(id);
        });
    }

    /**
     * Finds a submitted version good. Refused to whoever wrote on it, and with everything that keeps it from being sold.
     *
     * @param override why it may pass below the margin gate; counts from commercial managers alone, empty for no reason
     */
    @Transactional
    public Optional<PackageChange> approve(Actor actor, VersionId id, String comment, String override) {
        actor.requireStaff(REVIEWERS);
        return change(id, version -> {
            List<Message> reasons = new ArrayList<>(wrongState(version, VersionState.APPROVED));
            if (wrote(actor, version)) {
                reasons.add(Message.of("package.refused.ownReview"));
            }
            if (!reasons.isEmpty()) {
                return refused(reasons);
            }
            PackageReport report = report(version.content(), today());
            String reason = clean(override);
            boolean overridden = !reason.isEmpty() && actor.hasAny(Role.COMMERCIAL);
            reasons.addAll(standing(report, overridden));
            if (!reasons.isEmpty()) {
                return refused(reasons);
            }
            if (overridden && report.margin().isBelow(report.gate())) {
                rows.override(id, report.margin(), actor, reason);
                note(actor, id, "overridden", reason);
            }
            return become(actor, version, VersionState.APPROVED, "approved", clean(comment));
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
                return refused(reasons);
            }
            all.stream()
                    .filter(other -> other.state() == VersionState.PUBLISHED)
                    .forEach(other -> become(
                            actor, other, VersionState.SUPERSEDED, "superseded", String.valueOf(version.version())));
            rows.endSale(version.packageId(), id, from);
            rows.publish(id, from);
            return become(actor, version, VersionState.PUBLISHED, "published", from.toString());
        });
    }

    private List<Message> notPublishable(
            Actor actor, PackageVersion version, List<PackageVersion> all, LocalDate from) {
        List<Message> reasons = new ArrayList<>(wrongState(version, VersionState.PUBLISHED));
        if (wrote(actor, version)) {
            reasons.add(Message.of("package.refused.ownPublishing"));
        }
        all.stream()
                .filter(other ->
                        other.state() == VersionState.IN_REVIEW && !other.id().equals(version.id()))
                .forEach(other -> reasons.add(Message.of("package.refused.otherInReview", new Count(other.version()))));
        if (actor instanceof Actor.Staff && from.isBefore(today())) {
            reasons.add(Message.of("package.refused.past", new Day(from)));
        }
        if (version.state() == VersionState.APPROVED) {
            PackageReport report = report(version.content(), from);
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
        return change(id, version -> {
            List<Message> reasons = new ArrayList<>(wrongState(version, VersionState.RETIRED));
            if (clean(reason).isEmpty()) {
                reasons.add(Message.of("package.refused.comment", new Count(LONGEST_COMMENT)));
            }
            if (!reasons.isEmpty()) {
                return refused(reasons);
            }
            rows.endSale(version.packageId(), id, today());
            rows.endSale(id, today());
            return become(actor, version, VersionState.RETIRED, "retired", clean(reason));
        });
    }

    /** What keeps it from being sold, less the margin where somebody answers for it. */
    private static List<Message> standing(PackageReport report, boolean marginCovered) {
        return report.stopping(Stops.PUBLISHING).stream()
                .filter(finding -> !(marginCovered && finding.kind() == Finding.Kind.MARGIN))
                .map(Finding::message)
                .toList();
    }

    private PackageReport report(PackageContent content, LocalDate firstDay) {
        LocalDate day = firstDay.isBefore(today()) ? today() : firstDay;
        return PackageCheck.report(
                content,
                components.of(content.articles(), day),
                terms.inForce(day).packageMargin(),
                firstDay);
    }

    private PackageChange become(Actor actor, PackageVersion version, VersionState next, String kind, String text) {
        if (!version.state().mayBecome(next)) {
            throw new IllegalStateException(version.state() + " may not become " + next);
        }
        rows.changeState(version.id(), next, actor, clock.instant());
        note(actor, version.id(), kind, text);
        return done(version.id());
    }

    private void note(Actor actor, VersionId id, String kind, String text) {
        rows.addEvent(id, kind, actor, text, clock.instant());
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "package-" + kind.toLowerCase(java.util.Locale.ROOT),
                        "package-version",
                        id.toString(),
                        Map.of("text", text)));
    }

    private Optional<PackageChange> change(VersionId id, Function<PackageVersion, PackageChange> change) {
        return rows.lockPackageOf(id).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .map(change);
    }

    private PackageChange done(VersionId id) {
        return new PackageChange.Done(rows.find(id).orElseThrow());
    }

    private static PackageChange refused(Message reason) {
        return refused(List.of(reason));
    }

    private static PackageChange refused(List<Message> reasons) {
        return new PackageChange.Refused(List.copyOf(reasons));
    }

    private static List<Message> wrongState(PackageVersion version, VersionState next) {
        return version.state().mayBecome(next)
                ? List.of()
                : List.of(
                        Message.of("package.refused.state", state(version), new Term("state.package." + next.name())));
    }

    private static Term state(PackageVersion version) {
        return new Term("state.package." + version.state().name());
    }

    private static boolean wrote(Actor actor, PackageVersion version) {
        return actor.ownLogin().filter(version.writers()::contains).isPresent();
    }

    private static boolean isTooLarge(PackageContent content) {
        return content.slots().size() > PackageCheck.MOST_SLOTS
                || content.slots().stream().anyMatch(slot -> slot.choices().size() > PackageCheck.MOST_CHOICES);
    }

    private static String clean(String comment) {
        String text = comment.replace("\u0000", "").strip();
        return text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) : text;
    }

    private static PackageContent storable(PackageContent content) {
        return StorableText.of(content);
    }

    /** The day it is, in Berlin: the first day a version can be published for. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
