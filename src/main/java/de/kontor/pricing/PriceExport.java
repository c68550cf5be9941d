package de.kontor.pricing;

import de.kontor.shared.AccountId;
import de.kontor.shared.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Prices as CSV for spreadsheets: UTF-8 with a mark, semicolons, decimal commas, days as dd.MM.yyyy. Cells a spreadsheet
 * would reckon with get an apostrophe in front.
 */
@Component
class PriceExport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMAN);

    private final Margins margins;

    PriceExport(Margins margins) {
        this.margins = margins;
    }

    byte[] book(PriceBook book, LocalDate day) {
        String in =
                switch (book) {
                    case PriceBook.ListPrices list -> "p.kind = 'LIST'";
                    case PriceBook.SegmentBook segment -> "p.kind = 'SEGMENT' and p.segment = :segment";
                    case PriceBook.AccountPrices agreed -> "p.kind = 'ACCOUNT' and p.account_id = :account";
                };
        JdbcClient.StatementSpec statement = margins.statement(
                        "with " + Margins.TABLE + """
                         select a.number, a.name_de, a.price_unit, p.from_quantity, p.price, p.valid_from, p.valid_until,
                                a.cost, round(a.cost / m.keep, 4) as floor
                        from prices p join articles a on a.id = p.article_id join margins m using (article_group)
                        where p.last_day >= :day and\s""" + in + " order by a.number, p.valid_from, p.from_quantity")
                .param("day", day);
        book.segmentCode().ifPresent(code -> statement.param("segment", code));
        book.owner().map(AccountId::value).ifPresent(id -> statement.param("account", id));
        return written(csv -> {
            csv.writeRecord(
                    "Artikelnummer",
                    "Bezeichnung",
                    "Preiseinheit",
                    "Ab Menge",
                    "Preis",
                    "Gültig ab",
                    "Gültig bis",
                    "Kosten",
                    "Mindestpreis");
            statement.query(row -> {
                csv.writeRecord(cells(row));
            });
        });
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        return List.of(
                safe(row.getString("number")),
                safe(row.getString("name_de")),
                row.getString("price_unit"),
                row.getString("from_quantity"),
                decimal(row.getBigDecimal("price")),
                day(Optional.of(row.getObject("valid_from", LocalDate.class))),
                day(Optional.ofNullable(row.getObject("valid_until", LocalDate.class))),
                decimal(row.getBigDecimal("cost")),
                decimal(row.getBigDecimal("floor")));
    }

    /** The rows of an import with their verdicts, in words. */
    static byte[] report(List<ImportedRow> rows, Texts texts) {
        return written(csv -> {
            csv.writeRecord(List.of(
                    texts.text("pricing.import.column.line"),
                    texts.text("pricing.import.column.number"),
                    texts.text("pricing.import.column.quantity"),
                    texts.text("pricing.import.column.price"),
                    texts.text("pricing.import.column.before"),
                    texts.text("pricing.import.column.from"),
                    texts.text("pricing.import.column.until"),
                    texts.text("pricing.import.column.verdict"),
                    texts.text("pricing.import.column.reason")));
            rows.forEach(row -> csv.writeRecord(List.of(
                    Integer.toString(row.line()),
                    safe(row.number()),
                    row.fromQuantity().map(Object::toString).orElseGet(() -> safe(row.typedQuantity())),
                    row.price().map(price -> decimal(price.toBigDecimal())).orElseGet(() -> safe(row.typedPrice())),
                    row.before().map(price -> decimal(price.toBigDecimal())).orElse(""),
                    day(row.validFrom()),
                    day(row.validUntil()),
                    texts.text("pricing.import.verdict." + row.verdict()),
                    safe(row.reason().map(texts::text).orElse("")))));
        });
    }

    private static byte[] written(Consumer<CsvWriter> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\ufeff".getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(bytes, StandardCharsets.UTF_8)) {
            rows.accept(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A text no spreadsheet takes for a formula. */
    static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** With two to four decimals. */
    private static String decimal(BigDecimal number) {
        BigDecimal shown = number.stripTrailingZeros();
        return shown.setScale(Math.max(2, shown.scale())).toPlainString().replace('.', ',');
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(DAY::format).orElse("");
    }
}
