package de.kontor.pricing;

import de.kontor.jobs.DurableTask;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import de.kontor.terms.RuleSet;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The long part of an import: every row gets its verdict in portions that show progress; the good rows are written in
 * one transaction. Both can run twice: the state of the import says what is still to do.
 */
@Component
class ImportWork {
    private static final int PORTION = 1_000;

    private final ImportRows imports;
    private final LadderRows ladders;
    private final Margins margins;
    private final TransactionTemplate transaction;
    private final TransactionTemplate beside;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportWork(
            ImportRows imports,
            LadderRows ladders,
            Margins margins,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.imports = imports;
        this.ladders = ladders;
        this.margins = margins;
        this.transaction = transaction;
        this.beside = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.clock = clock;
    }

    /** The import a task is about. */
    record Job(UUID id) {}

    /** The durable tasks of imports. */
    @Configuration(proxyBeanMethods = false)
    static class Tasks {
        @Bean
        DurableTask<Job> priceImportCheck(ImportWork work) {
            return DurableTask.of("price-import-check", Job.class, Duration.ofHours(6), job -> work.check(job.id()));
        }

        @Bean
        DurableTask<Job> priceImportApply(ImportWork work) {
            return DurableTask.of("price-import-apply", Job.class, Duration.ofHours(6), job -> work.apply(job.id()));
        }
    }

    void check(UUID id) {
        Optional<PriceImport> found = transaction.execute(status -> imports.find(id));
        if (found == null
                || found.filter(known -> known.state() == PriceImport.State.CHECKING)
                        .isEmpty()) {
            return;
        }
        PriceImport job = found.get();
        byte[] content = imports.content(id).orElseThrow();
        if (!(PriceFile.read(content) instanceof PriceFile.Reading.Read(PriceFile file))) {
            throw new IllegalStateException("An import whose file was readable is not any more: " + id);
        }
        transaction.executeWithoutResult(status -> imports.clear(id));
        ImportCheck check = new ImportCheck(job.book(), job.validFrom(), LocalDate.now(clock), file.sign());
        Map<String, List<PriceFile.Row>> byNumber = new LinkedHashMap<>();
        file.rows().forEach(row -> byNumber.computeIfAbsent(folded(row.number()), number -> new ArrayList<>())
                .add(row));
        List<List<PriceFile.Row>> portion = new ArrayList<>();
        int rows = 0;
        int done = 0;
        for (List<PriceFile.Row> ofArticle : byNumber.values()) {
            portion.add(ofArticle);
            rows += ofArticle.size();
            if (rows >= PORTION) {
                done += rows;
                check(job, check, portion, done);
                portion.clear();
                rows = 0;
            }
        }
        check(job, check, portion, done + rows);
        transaction.executeWithoutResult(
                status -> imports.become(id, PriceImport.State.CHECKING, PriceImport.State.CHECKED));
    }

    private static String folded(String number) {
        return number.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void check(PriceImport job, ImportCheck check, List<List<PriceFile.Row>> portion, int done) {
        if (portion.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            List<String> numbers =
                    portion.stream().map(rows -> rows.getFirst().number()).toList();
            Map<String, ImportRows.Named> named = imports.articles(numbers);
            Map<ArticleId, PriceReview.Facts> facts = facts(job.book(), List.copyOf(named.values()));
            List<ImportedRow> verdicts = new ArrayList<>();
            Map<Integer, PriceFile.Row> texts = new HashMap<>();
            for (List<PriceFile.Row> rows : portion) {
                rows.forEach(row -> texts.put(row.line(), row));
                Optional<ImportCheck.Article> article = Optional.ofNullable(
                                named.get(rows.getFirst().number()))
                        .map(known ->
                                new ImportCheck.Article(known.id(), Objects.requireNonNull(facts.get(known.id()))));
                verdicts.addAll(check.check(rows, article));
            }
            imports.insert(job.id(), verdicts, texts);
            imports.done(job.id(), done);
        });
    }

    private Map<ArticleId, PriceReview.Facts> facts(PriceBook book, List<ImportRows.Named> articles) {
        RuleSet rules = margins.rules();
        Map<ArticleId, Validity> existing =
                ladders.of(book, articles.stream().map(ImportRows.Named::id).toList());
        Map<ArticleId, PriceReview.Facts> facts = new HashMap<>();
        articles.forEach(article -> facts.put(
                article.id(),
                new PriceReview.Facts(
                        existing.getOrDefault(article.id(), new Validity(List.of())),
                        article.cost(),
                        article.unit(),
                        Margins.of(rules, article.group()))));
        return facts;
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
        Map<ArticleId, Map<Head, List<ImportedRow>>> good = new LinkedHashMap<>();
        List<String> numbers = new ArrayList<>();
        for (ImportedRow row : imports.rows(job.id(), Optional.empty(), 0, PriceFile.MOST_ROWS)) {
            if (row.verdict().writes()) {
                numbers.add(row.number());
                good.computeIfAbsent(row.article().orElseThrow(), article -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                new Head(row.validFrom().orElseThrow(), row.validUntil()), head -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<ArticleId, PriceReview.Facts> facts = facts(
                job.book(),
                List.copyOf(new HashSet<>(
                        imports.articles(numbers.stream().distinct().toList()).values())));
        List<PriceDraft> portion = new ArrayList<>();
        Map<Integer, Optional<Message>> rejudged = new HashMap<>();
        Set<ArticleId> changed = new HashSet<>();
        int done = 0;
        for (Map.Entry<ArticleId, Map<Head, List<ImportedRow>>> article : good.entrySet()) {
            PriceReview.Facts known = Objects.requireNonNull(facts.get(article.getKey()));
            for (Map.Entry<Head, List<ImportedRow>> ladder : article.getValue().entrySet()) {
                PriceDraft draft = draft(article.getKey(), ladder.getKey(), ladder.getValue());
                PriceVerdict verdict = PriceReview.judge(job.book(), draft, known, LocalDate.now(clock));
                Optional<Optional<Message>> other = otherThanSeen(verdict, ladder.getValue());
                if (other.isPresent()) {
                    ladder.getValue().forEach(row -> rejudged.put(row.line(), other.get()));
                } else {
                    portion.add(draft);
                    changed.add(draft.article());
                    known = known.with(draft.as(job.book().kind()));
                }
                done += ladder.getValue().size();
            }
            if (portion.size() >= PORTION) {
                write(job, portion, done);
            }
        }
        write(job, portion, done);
        imports.rejudge(job.id(), rejudged);
        events.publishEvent(new PricesChanged(job.book(), changed));
        if (!imports.become(job.id(), PriceImport.State.APPLYING, PriceImport.State.APPLIED)) {
            throw new IllegalStateException("Applied by somebody else: " + job.id());
        }
    }

    /** The days all tiers of a ladder share. */
    private record Head(LocalDate from, Optional<LocalDate> until) {}

    private void write(PriceImport job, List<PriceDraft> portion, int done) {
        ladders.put(job.book(), portion);
        portion.clear();
        // seen by others at once, while the prices still wait for the end
        beside.executeWithoutResult(status -> imports.done(job.id(), done));
    }

    private static PriceDraft draft(ArticleId article, Head head, List<ImportedRow> rows) {
        return new PriceDraft(
                article,
                head.from(),
                head.until(),
                rows.stream()
                        .map(row -> new VolumeTier(
                                row.fromQuantity().orElseThrow(), row.price().orElseThrow()))
                        .sorted(java.util.Comparator.comparingInt(VolumeTier::fromQuantity))
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
