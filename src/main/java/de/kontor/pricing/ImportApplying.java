package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the good rows of an import, all in one transaction, and leaves out what is no longer as the preview showed it. */
@Component
class ImportApplying {
    private static final int PORTION = 1_000;

    private final ImportRows imports;
    private final ImportFacts facts;
    private final LadderRows ladders;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportApplying(
            ImportRows imports,
            ImportFacts facts,
            LadderRows ladders,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.facts = facts;
        this.ladders = ladders;
        this.transaction = transaction;
        this.beside = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    void apply(UUID id) {
        transaction.executeWithoutResult(status -> {
            Optional<PriceImport> found = imports.find(id);
            if (found.filter(job -> job.state() == PriceImport.State.APPLYING).isPresent()) {
                apply(found.get());
            }
        });
    }

    private void apply(PriceImport job) {
        ladders.lock(job.book());
        Map<ArticleId, Map<Head, List<ImportedRow>>> good = goodRows(job);
        Map<ArticleId, PriceReview.Facts> facts = facts(job, good);
        Written written = new Written(job);
        good.forEach((article, ofArticle) -> {
            PriceReview.Facts known = Objects.requireNonNull(facts.get(article));
            for (Map.Entry<Head, List<ImportedRow>> ladder : ofArticle.entrySet()) {
                PriceDraft draft = draft(article, ladder.getKey(), ladder.getValue());
                PriceVerdict verdict = PriceReview.judge(job.book(), draft, known, LocalDate.now(clock));
                Optional<Optional<Message>> other = otherThanSeen(verdict, ladder.getValue());
                if (other.isPresent()) {
                    written.leaveOut(ladder.getValue(), other.get());
                } else {
                    written.take(draft, ladder.getValue());
                    known = known.with(draft.as(job.book().kind()));
                }
            }
            written.writeAfter(PORTION);
        });
        written.writeAfter(0);
        imports.rejudge(job.id(), written.rejudged);
        events.publishEvent(new PricesChanged(job.book(), written.changed));
        if (!imports.become(job.id(), PriceImport.State.APPLYING, PriceImport.State.APPLIED)) {
            throw new IllegalStateException("Applied by somebody else: " + job.id());
        }
    }

    /** The rows that were found good, by article and ladder. */
    private Map<ArticleId, Map<Head, List<ImportedRow>>> goodRows(PriceImport job) {
        Map<ArticleId, Map<Head, List<ImportedRow>>> good = new LinkedHashMap<>();
        for (ImportedRow row : imports.rows(job.id(), Optional.empty(), 0, PriceFile.MOST_ROWS)) {
            if (row.verdict().writes()) {
                good.computeIfAbsent(row.article().orElseThrow(), article -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Head(row.validFrom().orElseThrow(), row.validUntil()), head -> new ArrayList<>())
                        .add(row);
            }
        }
        return good;
    }

    private Map<ArticleId, PriceReview.Facts> facts(
            PriceImport job, Map<ArticleId, Map<Head, List<ImportedRow>>> good) {
        List<String> numbers = good.values().stream()
                .flatMap(ladders -> ladders.values().stream())
                .flatMap(List::stream)
                .map(ImportedRow::number)
                .distinct()
                .toList();
        return facts.of(
                job.book(), List.copyOf(new HashSet<>(imports.articles(numbers).values())));
    }

    /** What an import has come to so far. */
    private final class Written {
        private final PriceImport job;
        private final List<PriceDraft> portion = new ArrayList<>();
        private final Map<Integer, Optional<Message>> rejudged = new HashMap<>();
        private final Set<ArticleId> changed = new HashSet<>();
        private int done;

        Written(PriceImport job) {
            this.job = job;
        }

        void leaveOut(List<ImportedRow> rows, Optional<Message> why) {
            rows.forEach(row -> rejudged.put(row.line(), why));
            done += rows.size();
        }

        void take(PriceDraft draft, List<ImportedRow> rows) {
            portion.add(draft);
            changed.add(draft.article());
            done += rows.size();
        }

        /** Writes what was taken, if it is at least so many ladders. */
        void writeAfter(int least) {
            if (portion.size() >= least) {
                ladders.put(job.book(), portion);
                portion.clear();
                // seen by others at once, while the prices still wait for the end
                beside.executeWithoutResult(status -> imports.done(job.id(), done));
            }
        }
    }

    /** The days all tiers of a ladder share. */
    private record Head(LocalDate from, Optional<LocalDate> until) {}

    private static PriceDraft draft(ArticleId article, Head head, List<ImportedRow> rows) {
        return new PriceDraft(
                article,
                head.from(),
                head.until(),
                rows.stream()
                        .map(row -> new VolumeTier(
                                row.fromQuantity().orElseThrow(), row.price().orElseThrow()))
                        .sorted(Comparator.comparingInt(VolumeTier::fromQuantity))
                        .toList());
    }

    /** Empty when the book is as the preview showed it; else why the rows are left out, or that they hold already. */
    private static Optional<Optional<Message>> otherThanSeen(PriceVerdict verdict, List<ImportedRow> rows) {
        Message overtaken = Message.of("pricing.import.row.overtaken");
        return switch (verdict) {
            case PriceVerdict.Refused(Message reason) -> Optional.of(Optional.of(reason));
            case PriceVerdict.Unchanged same -> Optional.of(Optional.empty());
            case PriceVerdict.New fresh ->
                rows.stream().allMatch(row -> row.before().isEmpty())
                        ? Optional.empty()
                        : Optional.of(Optional.of(overtaken));
            case PriceVerdict.Changed(Ladder before) ->
                rows.stream().allMatch(row -> row.before()
                                .equals(Optional.of(before.tierFor(
                                                Quantity.of(row.fromQuantity().orElseThrow()))
                                        .price())))
                        ? Optional.empty()
                        : Optional.of(Optional.of(overtaken));
        };
    }
}
