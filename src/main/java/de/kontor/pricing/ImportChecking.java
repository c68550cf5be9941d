package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives every row of an import its verdict, in portions that show progress. */
@Component
class ImportChecking {
    private static final int PORTION = 1_000;

    private final ImportRows imports;
    private final ImportFacts facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportChecking(ImportRows imports, ImportFacts facts, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    void check(UUID id) {
        Optional<PriceImport> found = transaction.execute(status -> imports.find(id));
        if (found == null
                || found.filter(one -> one.state() == PriceImport.State.CHECKING)
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
        return number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private void check(PriceImport job, ImportCheck check, List<List<PriceFile.Row>> portion, int done) {
        if (portion.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            List<String> numbers =
                    portion.stream().map(rows -> rows.getFirst().number()).toList();
            Map<String, ImportRows.Named> named = imports.articles(numbers);
            Map<ArticleId, PriceReview.Facts> known = facts.of(job.book(), List.copyOf(named.values()));
            List<ImportedRow> verdicts = new ArrayList<>();
            Map<Integer, PriceFile.Row> texts = new HashMap<>();
            for (List<PriceFile.Row> rows : portion) {
                rows.forEach(row -> texts.put(row.line(), row));
                Optional<ImportCheck.Article> article = Optional.ofNullable(
                                named.get(rows.getFirst().number()))
                        .map(one -> new ImportCheck.Article(one.id(), Objects.requireNonNull(known.get(one.id()))));
                verdicts.addAll(check.check(rows, article));
            }
            imports.insert(job.id(), verdicts, texts);
            imports.done(job.id(), done);
        });
    }
}
