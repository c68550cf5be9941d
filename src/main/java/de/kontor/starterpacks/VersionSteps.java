package de.kontor.starterpacks;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Term;
import de.kontor.shared.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What writing and reviewing share: one step of a version at a time, under the lock of its package, and on record. */
@Component
class VersionSteps {
    /** Longest comment kept. */
    static final int LONGEST_COMMENT = 1_000;

    private final PackageRows rows;
    private final Audit audit;
    private final Clock clock;

    VersionSteps(PackageRows rows, Audit audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changes a version while nobody else changes anything of its package; empty for an unknown id. */
    Optional<PackageChange> change(VersionId id, Function<PackageVersion, PackageChange> change) {
        return rows.lockPackageOf(id).stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .map(change);
    }

    /** Moves a version to a state it may have next. */
    PackageChange become(Actor actor, PackageVersion version, VersionState next, String kind, String text) {
        if (!version.state().mayBecome(next)) {
            throw new IllegalStateException(version.state() + " may not become " + next);
        }
        rows.changeState(version.id(), next, actor, clock.instant());
        note(actor, version.id(), kind, text);
        return done(version.id());
    }

    /** Keeps in the history of a version, and in the audit record, what happened. */
    void note(Actor actor, VersionId id, String kind, String text) {
        rows.addEvent(id, kind, actor, text, clock.instant());
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "package-" + kind.toLowerCase(Locale.ROOT),
                        "package-version",
                        id.toString(),
                        Map.of("text", text)));
    }

    /** Keeps in the history of a version what somebody says about it. */
    void remark(Actor actor, VersionId id, String text) {
        rows.addEvent(id, "comment", actor, text, clock.instant());
    }

    /** The version as it is now. */
    PackageChange done(VersionId id) {
        return new PackageChange.Done(rows.find(id).orElseThrow());
    }

    /** The day it is, in Berlin. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    static PackageChange refused(Message reason) {
        return refused(List.of(reason));
    }

    static PackageChange refused(List<Message> reasons) {
        return new PackageChange.Refused(List.copyOf(reasons));
    }

    static List<Message> wrongState(PackageVersion version, VersionState next) {
        return version.state().mayBecome(next)
                ? List.of()
                : List.of(
                        Message.of("package.refused.state", state(version), new Term("state.package." + next.name())));
    }

    static Term state(PackageVersion version) {
        return new Term("state.package." + version.state().name());
    }

    static boolean wrote(Actor actor, PackageVersion version) {
        return actor.ownLogin().filter(version.writers()::contains).isPresent();
    }

    /** A comment as it is kept: without what no text can hold, and not longer than {@value #LONGEST_COMMENT}. */
    static String clean(String comment) {
        String text = TypedText.clean(comment);
        return text.length() > LONGEST_COMMENT ? text.substring(0, LONGEST_COMMENT) : text;
    }
}
