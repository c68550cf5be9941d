package de.kontor.pricing;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.shared.Message;
import de.kontor.shared.Texts;
import de.kontor.shared.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prices by file: upload, verdict per row, apply, report; and the way back, a book as a file. Checking and applying are
 * durable work that goes on when the screen is left.
 *
 * @see "Decision record DD029-prices-by-file"
 */
@Service
public class PriceImports {
    private static final Role[] READERS = {Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN};
    private static final int LONGEST_NAME = 200;

    private final ImportRows imports;
    private final PriceExport export;
    private final DurableTasks tasks;
    private final DurableTask<ImportTasks.Job> check;
    private final DurableTask<ImportTasks.Job> apply;
    private final Audit audit;
    private final Clock clock;

    PriceImports(
            ImportRows imports,
            PriceExport export,
            DurableTasks tasks,
            @Qualifier("priceImportCheck") DurableTask<ImportTasks.Job> check,
            @Qualifier("priceImportApply") DurableTask<ImportTasks.Job> apply,
            Audit audit,
            Clock clock) {
        this.imports = imports;
        this.export = export;
        this.tasks = tasks;
        this.check = check;
        this.apply = apply;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of an upload. */
    public sealed interface Upload {
        /** It is being checked. */
        record Accepted(UUID id) implements Upload {}

        /** It cannot be read, and why. */
        record Refused(Message reason) implements Upload {}
    }

    /** Some rows of an import, and how many there are with that verdict. */
    public record Rows(List<ImportedRow> rows, int total) {}

    /** Some imports, the newest first, without their counts. */
    public record Page(List<PriceImport> imports, int total) {}

    /** Most megabytes a file may have. */
    public static int mostMegabytes() {
        return PriceFile.MOST_BYTES / (1024 * 1024);
    }

    /**
     * Takes a file and starts to check it; nothing is written to the book yet.
     *
     * @param validFrom from when rows count that name no day, or one that is over; today at the earliest
     */
    @Transactional
    public Upload upload(Actor actor, PriceBook book, String fileName, byte[] content, LocalDate validFrom) {
        actor.requireStaff(PriceDesk.editors(book));
        LocalDate today = LocalDate.now(clock);
        if (validFrom.isBefore(today)) {
            return new Upload.Refused(Message.of("pricing.refused.past", new Message.Day(today)));
        }
        return switch (PriceFile.read(content)) {
            case PriceFile.Reading.Refused(Message reason) -> new Upload.Refused(reason);
            case PriceFile.Reading.Read(PriceFile file) -> {
                UUID id = TimeOrderedId.next();
                imports.add(
                        new PriceImport(
                                id,
                                book,
                                named(fileName),
                                validFrom,
                                PriceImport.State.CHECKING,
                                file.rows().size(),
                                0,
                                actor.name(),
                                clock.instant(),
                                "",
                                Optional.empty(),
                                Map.of()),
                        content);
                tasks.scheduleNew(check, id.toString(), new ImportTasks.Job(id));
                yield new Upload.Accepted(id);
            }
        };
    }

    private static String named(String fileName) {
        String name = fileName.replaceAll("\\p{Cntrl}", "").strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** The imports, the newest first. */
    @Transactional(readOnly = true)
    public Page imports(Actor actor, int offset, int limit) {
        actor.requireStaff(READERS);
        return new Page(imports.newest(offset, limit), imports.count());
    }

    /** An import with its progress and counts; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<PriceImport> find(Actor actor, UUID id) {
        actor.requireStaff(READERS);
        return imports.find(id);
    }

    /** Rows of an import in the order of the file, of one verdict if one is given. */
    @Transactional(readOnly = true)
    public Rows rows(Actor actor, UUID id, Optional<ImportedRow.Verdict> verdict, int offset, int limit) {
        actor.requireStaff(READERS);
        int total = imports.find(id)
                .map(found -> verdict.map(found::count).orElseGet(() -> found.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum()))
                .orElse(0);
        return new Rows(imports.rows(id, verdict, offset, limit), total);
    }

    /** Starts to write all good rows; why not, if it cannot. */
    @Transactional
    public Optional<Message> apply(Actor actor, UUID id) {
        actor.requireStaff(Role.COMMERCIAL, Role.PRODUCT);
        Optional<PriceImport> found = imports.find(id);
        found.ifPresent(job -> actor.requireStaff(PriceDesk.editors(job.book())));
        if (found.isEmpty() || !imports.become(id, PriceImport.State.CHECKED, PriceImport.State.APPLYING)) {
            return Optional.of(Message.of("pricing.import.refused.state"));
        }
        imports.appliedBy(id, actor.name(), clock.instant());
        record(actor, found.get(), "price-import-applied");
        tasks.scheduleNew(apply, id.toString(), new ImportTasks.Job(id));
        return Optional.empty();
    }

    /** Gives an import up; nothing of it is written. Why not, if it cannot. */
    @Transactional
    public Optional<Message> discard(Actor actor, UUID id) {
        actor.requireStaff(Role.COMMERCIAL, Role.PRODUCT);
        Optional<PriceImport> found = imports.find(id);
        found.ifPresent(job -> actor.requireStaff(PriceDesk.editors(job.book())));
        if (found.isEmpty() || !imports.become(id, PriceImport.State.CHECKED, PriceImport.State.DISCARDED)) {
            return Optional.of(Message.of("pricing.import.refused.state"));
        }
        record(actor, found.get(), "price-import-discarded");
        return Optional.empty();
    }

    /** Every row with its verdict as CSV, for a spreadsheet of that language; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<byte[]> report(Actor actor, UUID id, Locale language) {
        actor.requireStaff(READERS);
        return imports.find(id)
                .map(found -> PriceExport.report(
                        imports.rows(id, Optional.empty(), 0, PriceFile.MOST_ROWS), Texts.of(language)));
    }

    /** The prices of a book that hold today or will, a row per volume tier, as CSV that an import reads back. */
    @Transactional(readOnly = true)
    public byte[] export(Actor actor, PriceBook book) {
        actor.requireStaff(READERS);
        return export.book(book, LocalDate.now(clock));
    }

    private void record(Actor actor, PriceImport job, String action) {
        audit.record(
                actor,
                new AuditRecord(
                        job.book().owner(),
                        action,
                        "price-import",
                        job.id().toString(),
                        Map.of(
                                "book", job.book().code(),
                                "file", job.fileName(),
                                "rows", Integer.toString(job.good()))));
    }
}
