package de.kontor.pricing;

import de.kontor.pricing.ImportedRow.Verdict;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.QuantityInput;
import de.kontor.shared.UnitPrice;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a file about some articles their verdicts. Pure. Rows of one article and validity are one ladder: it
 * is written as a whole or not at all. Ladders of one file are judged one after the other, as they would be entered.
 */
final class ImportCheck {
    private static final Pattern GERMAN_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private final PriceBook book;
    private final LocalDate from;
    private final LocalDate today;
    private final PriceInput.DecimalSign sign;

    /** @param from for rows that name no day or one that is over */
    ImportCheck(PriceBook book, LocalDate from, LocalDate today, PriceInput.DecimalSign sign) {
        this.book = book;
        this.from = from;
        this.today = today;
        this.sign = sign;
    }

    /** An article the rows name. */
    record Article(ArticleId id, PriceReview.Facts facts) {}

    /** A row while it is read. */
    private static final class Reading {
        private final PriceFile.Row row;
        private int quantity;
        private @Nullable UnitPrice price;
        private Optional<LocalDate> day = Optional.empty();
        private Optional<LocalDate> until = Optional.empty();
        private @Nullable Message refusal;

        private Reading(PriceFile.Row row) {
            this.row = row;
        }

        private void refuse(Message reason) {
            if (refusal == null) {
                refusal = reason;
            }
        }
    }

    /** The verdicts of all rows about one article, in their order; an empty article is an unknown one. */
    List<ImportedRow> check(List<PriceFile.Row> rows, Optional<Article> article) {
        if (article.isEmpty()) {
            return rows.stream().map(ImportCheck::unknown).toList();
        }
        Article known = article.get();
        Map<String, List<Reading>> ladders = new LinkedHashMap<>();
        for (PriceFile.Row row : rows) {
            Reading reading = read(row, known.facts().priceUnit());
            ladders.computeIfAbsent(row.from() + "|" + row.until(), key -> new ArrayList<>())
                    .add(reading);
        }
        List<ImportedRow> verdicts = new ArrayList<>(rows.size());
        Article soFar = known;
        for (List<Reading> ladder : ladders.values()) {
            soFar = check(ladder, soFar, verdicts);
        }
        return verdicts;
    }

    private static ImportedRow unknown(PriceFile.Row row) {
        Message reason = row.number().isEmpty()
                ? Message.of("pricing.import.row.no-number")
                : Message.of("pricing.refused.article", new Message.Text(row.number()));
        return row(row, Optional.empty(), new Reading(row), Verdict.REFUSED, Optional.of(reason), Optional.empty());
    }

    private Reading read(PriceFile.Row row, PriceUnit unit) {
        Reading reading = new Reading(row);
        if (row.quantity().isEmpty()) {
            reading.quantity = 1;
        } else if (QuantityInput.parse(row.quantity()) instanceof QuantityInput.Understood(var pieces)) {
            reading.quantity = pieces.pieces();
        } else {
            reading.refuse(Message.of("pricing.import.row.quantity", new Message.Text(row.quantity())));
        }
        switch (PriceInput.parse(row.price(), sign)) {
            case PriceInput.Understood(UnitPrice price) -> reading.price = price;
            case PriceInput.Refused(Message reason) -> reading.refuse(reason);
        }
        String unitCell = row.priceUnit().replaceAll("[^\\d]", "");
        if (!unitCell.isEmpty() && !unitCell.equals(Integer.toString(unit.pieces()))) {
            reading.refuse(Message.of(
                    "pricing.import.row.unit", new Message.Text(row.priceUnit()), new Message.Count(unit.pieces())));
        }
        reading.day = day(row.from(), reading);
        reading.until = day(row.until(), reading);
        return reading;
    }

    private static Optional<LocalDate> day(String cell, Reading reading) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            Matcher german = GERMAN_DAY.matcher(cell);
            if (german.matches()) {
                return Optional.of(LocalDate.of(number(german, 3), number(german, 2), number(german, 1)));
            }
            Matcher iso = ISO_DAY.matcher(cell);
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            // said below
        }
        reading.refuse(Message.of("pricing.import.row.day", new Message.Text(cell)));
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Judges the rows of one ladder, and answers the article as it would stand with it. */
    private Article check(List<Reading> rows, Article article, List<ImportedRow> verdicts) {
        Map<Integer, Reading> tiers = new HashMap<>();
        List<Reading> repeated = new ArrayList<>();
        rows.stream().filter(row -> row.refusal == null).forEach(row -> {
            Reading first = tiers.putIfAbsent(row.quantity, row);
            if (first != null) {
                repeated.add(row);
                repeat(first, row);
            }
        });
        Optional<Reading> bad = rows.stream()
                .filter(row -> row.refusal != null && !(repeated.contains(row) && isSame(row, tiers)))
                .findFirst();
        if (bad.isPresent()) {
            refuseOthers(rows, bad.get());
            rows.forEach(row -> verdicts.add(refused(row, article)));
            return article;
        }
        List<VolumeTier> ladder = tiers.values().stream()
                .sorted(Comparator.comparingInt(row -> row.quantity))
                .flatMap(row ->
                        Optional.ofNullable(row.price).map(price -> new VolumeTier(row.quantity, price)).stream())
                .toList();
        PriceDraft draft = draft(article, rows.getFirst(), ladder);
        PriceVerdict verdict = PriceReview.judge(book, draft, article.facts(), today);
        rows.forEach(row ->
                verdicts.add(row.refusal != null ? refused(row, article) : judged(row, article, draft, verdict)));
        return verdict.writes() ? new Article(article.id(), article.facts().with(draft.as(book.kind()))) : article;
    }

    private static boolean isSame(Reading row, Map<Integer, Reading> tiers) {
        Reading first = tiers.get(row.quantity);
        return first != null && first.price != null && first.price.equals(row.price);
    }

    private static void repeat(Reading first, Reading again) {
        boolean same = first.price != null && first.price.equals(again.price);
        again.refuse(Message.of(
                same ? "pricing.import.row.repeated" : "pricing.import.row.contradicts",
                new Message.Count(first.row.line())));
    }

    private static void refuseOthers(List<Reading> rows, Reading bad) {
        rows.stream()
                .filter(row -> row.refusal == null)
                .forEach(
                        row -> row.refuse(Message.of("pricing.import.row.sibling", new Message.Count(bad.row.line()))));
    }

    /** An old day counts where it names a price that holds already; else the row counts from the day of the import. */
    private PriceDraft draft(Article article, Reading row, List<VolumeTier> tiers) {
        LocalDate day = row.day.orElse(from);
        PriceDraft named = new PriceDraft(article.id(), day, row.until, tiers);
        if (!day.isBefore(today)
                || PriceReview.judge(book, named, article.facts(), today) instanceof PriceVerdict.Unchanged) {
            return named;
        }
        return new PriceDraft(article.id(), from, row.until, tiers);
    }

    private static ImportedRow refused(Reading row, Article article) {
        return row(
                row.row,
                Optional.of(article),
                row,
                Verdict.REFUSED,
                Optional.ofNullable(row.refusal),
                Optional.empty());
    }

    private static ImportedRow judged(Reading row, Article article, PriceDraft draft, PriceVerdict verdict) {
        row.day = Optional.of(draft.validFrom());
        return switch (verdict) {
            case PriceVerdict.New fresh ->
                row(row.row, Optional.of(article), row, Verdict.NEW, Optional.empty(), Optional.empty());
            case PriceVerdict.Unchanged same ->
                row(
                        row.row,
                        Optional.of(article),
                        row,
                        Verdict.UNCHANGED,
                        Optional.empty(),
                        Optional.ofNullable(row.price));
            case PriceVerdict.Refused(Message reason) ->
                row(row.row, Optional.of(article), row, Verdict.REFUSED, Optional.of(reason), Optional.empty());
            case PriceVerdict.Changed(Ladder before) ->
                row(
                        row.row,
                        Optional.of(article),
                        row,
                        Verdict.CHANGED,
                        Optional.empty(),
                        Optional.of(before.tierFor(de.kontor.shared.Quantity.of(row.quantity))
                                .price()));
        };
    }

    private static ImportedRow row(
            PriceFile.Row row,
            Optional<Article> article,
            Reading reading,
            Verdict verdict,
            Optional<Message> reason,
            Optional<UnitPrice> before) {
        return new ImportedRow(
                row.line(),
                row.number(),
                article.map(Article::id),
                article.map(found -> found.facts().priceUnit()),
                row.quantity(),
                row.price(),
                reading.quantity == 0 ? Optional.empty() : Optional.of(reading.quantity),
                Optional.ofNullable(reading.price),
                reading.day,
                reading.until,
                verdict,
                reason,
                before);
    }
}
