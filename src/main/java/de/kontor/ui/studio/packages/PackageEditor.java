package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import de.kontor.assortment.ArticleSearch;
import de.kontor.identity.Actor;
import de.kontor.starterpacks.PackageChange;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageReport;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Slot;
import de.kontor.starterpacks.VersionId;
import de.kontor.starterpacks.VersionState;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Writes a draft: what is in it, what it costs, whom it is for. Every change is kept at once and judged anew. A version
 * that is no draft, or that the reader may not write, is only shown.
 */
class PackageEditor extends Div {
    private final VersionId id;
    private final PackageStudio studio;
    private final Actor actor;
    private final Keeper keeper;
    private final boolean writable;
    private final ReportCard report = new ReportCard();
    private final SlotList slots;
    private PackageContent content;
    private long revision;

    /** The page around the editor. */
    interface Keeper {
        /** Leads to another version. */
        void go(VersionId id);

        /** Shows what became of a deed. */
        void done(Optional<PackageChange> change, String doneKey);

        /** Shows that somebody else was faster, with both contents. */
        void meanwhile(PackageVersion theirs, PackageContent mine);

        /** Shows why a change was not kept. */
        void refused(PackageChange.Refused refused);

        /** The name or the trades have changed, and are kept. */
        void renamed(PackageVersion version);
    }

    PackageEditor(PackageVersion version, PackageStudio studio, ArticleSearch search, Actor actor, Keeper keeper) {
        this.id = version.id();
        this.studio = studio;
        this.actor = actor;
        this.keeper = keeper;
        this.content = version.content();
        this.revision = version.revision();
        this.writable = version.state() == VersionState.DRAFT && PackageStudio.mayWrite(actor);
        addClassName("stack");
        slots = new SlotList(writable, this::changeSlots);
        add(report, slots);
        if (writable) {
            ArticleAdder adder = new ArticleAdder(studio, search, actor, slots::add);
            add(adder);
            if (content.slots().isEmpty()) {
                adder.focusField();
            }
        }
        add(new SalesFields(content, writable, this::change), new TextFields(content, writable, this::change));
        judge();
    }

    private void changeSlots(List<Slot> changed) {
        change(now -> new PackageContent(
                now.name(),
                now.text(),
                now.picture(),
                now.trades(),
                now.strategies(),
                changed,
                now.price(),
                now.validUntil(),
                now.limitPerAccount(),
                now.trainingSeats(),
                now.reorderEveryWeeks()));
    }

    private void change(UnaryOperator<PackageContent> change) {
        PackageContent next = change.apply(content);
        if (next.equals(content)) {
            return;
        }
        boolean renamed = !next.name().equals(content.name()) || !next.trades().equals(content.trades());
        content = next;
        studio.save(actor, id, revision, next).ifPresent(saved -> kept(saved, renamed));
        judge();
    }

    private void kept(PackageChange change, boolean renamed) {
        switch (change) {
            case PackageChange.Done(PackageVersion version) -> {
                revision = version.revision();
                if (renamed) {
                    keeper.renamed(version);
                }
            }
            case PackageChange.Refused refused -> keeper.refused(refused);
            case PackageChange.ChangedMeanwhile(PackageVersion theirs) -> keeper.meanwhile(theirs, content);
        }
    }

    private void judge() {
        PackageReport judged = studio.report(actor, content);
        report.show(judged);
        slots.show(content.slots(), judged);
    }
}
