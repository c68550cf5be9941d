package de.kontor.starterpacks;

import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.starterpacks.Finding.Stops;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where versions are read and written, until they are handed over for review ({@link PackageReview}). Product managers
 * write.
 *
 * @see "Decision record DD040-a-package-version-is-one-document"
 */
@Service
public class PackageStudio {
    private static final Role[] READERS = {Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN};
    private static final Role[] WRITERS = {Role.PRODUCT};

    private final PackageRows rows;
    private final VersionSteps steps;
    private final Components components;
    private final PackageReports reports;
    private final Clock clock;

    PackageStudio(PackageRows rows, VersionSteps steps, Components components, PackageReports reports, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.components = components;
        this.reports = reports;
        this.clock = clock;
    }

    /** Whether the actor may write drafts. */
    public static boolean mayWrite(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(WRITERS);
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
        return reports.of(content, today());
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
                    steps.note(actor, id, "created", String.valueOf(found.version()));
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
        steps.note(actor, id, kind, text);
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
        return steps.change(id, version -> {
            if (version.state() != VersionState.DRAFT) {
                return VersionSteps.refused(Message.of("package.refused.notADraft", VersionSteps.state(version)));
            }
            if (version.revision() != revision) {
                return new PackageChange.ChangedMeanwhile(version);
            }
            if (isTooLarge(content)) {
                return VersionSteps.refused(Message.of(
                        "package.finding.tooMany",
                        new Count(PackageCheck.MOST_SLOTS),
                        new Count(PackageCheck.MOST_CHOICES)));
            }
            rows.save(id, storable(content), actor, clock.instant());
            return steps.done(id);
        });
    }

    /** Hands a draft over for review; refused with everything that is still unfinished. */
    @Transactional
    public Optional<PackageChange> submit(Actor actor, VersionId id) {
        actor.requireStaff(WRITERS);
        return steps.change(id, version -> {
            List<Message> reasons = new ArrayList<>(VersionSteps.wrongState(version, VersionState.IN_REVIEW));
            if (reasons.isEmpty()) {
                reports.of(version.content(), today()).findings().stream()
                        .filter(finding -> finding.stops() == Stops.SUBMITTING)
                        .map(Finding::message)
                        .forEach(reasons::add);
            }
            return reasons.isEmpty()
                    ? steps.become(actor, version, VersionState.IN_REVIEW, "submitted", "")
                    : VersionSteps.refused(reasons);
        });
    }

    private static boolean isTooLarge(PackageContent content) {
        return content.slots().size() > PackageCheck.MOST_SLOTS
                || content.slots().stream().anyMatch(slot -> slot.choices().size() > PackageCheck.MOST_CHOICES);
    }

    private static PackageContent storable(PackageContent content) {
        return StorableText.of(content);
    }

    /** The day it is, in Berlin: the first day a version can be published for. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
