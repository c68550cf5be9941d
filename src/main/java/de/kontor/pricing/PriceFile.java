package de.kontor.pricing;

import de.kontor.shared.Message;
import de.kontor.shared.TypedText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file with prices, one volume tier per row: separated by semicolon, comma or tab, in UTF-8 or Windows-1252, with
 * or without a header.
 *
 * @param sign the sign before decimals, as the prices of the file tell
 */
record PriceFile(List<Row> rows, PriceInput.DecimalSign sign) {
    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;

    private static final int LONGEST_CELL = 200;

    /** A row as it stands in the file; a cell that is not there is empty. */
    record Row(int line, String number, String priceUnit, String quantity, String price, String from, String until) {}

    /** The file, or why it cannot be read. */
    sealed interface Reading {
        record Read(PriceFile file) implements Reading {}

        record Refused(Message reason) implements Reading {}
    }

    static Reading read(byte[] content) {
        if (content.length == 0) {
            return refused("pricing.import.refused.empty");
        }
        if (content.length > MOST_BYTES) {
            return new Reading.Refused(
                    Message.of("pricing.import.refused.too-large", new Message.Count(MOST_BYTES / (1024 * 1024))));
        }
        String text = decoded(content);
        // workbooks, pictures and the like
        if (text.startsWith("PK") || text.indexOf('\u0000') >= 0) {
            return refused("pricing.import.refused.not-csv");
        }
        try {
            return of(records(text));
        } catch (CsvParseException e) {
            return refused("pricing.import.refused.broken");
        }
    }

    private static Reading of(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return refused("pricing.import.refused.empty");
        }
        PriceColumns columns = PriceColumns.of(records.getFirst().getFields());
        List<CsvRecord> data = columns.named() ? records.subList(1, records.size()) : records;
        if (!columns.complete()) {
            return refused("pricing.import.refused.columns");
        }
        if (data.isEmpty()) {
            return refused("pricing.import.refused.empty");
        }
        if (data.size() > MOST_ROWS) {
            return new Reading.Refused(Message.of(
                    "pricing.import.refused.too-many", new Message.Count(data.size()), new Message.Count(MOST_ROWS)));
        }
        List<Row> rows = data.stream().map(columns::row).toList();
        return new Reading.Read(new PriceFile(rows, sign(rows)));
    }

    private static Reading refused(String key) {
        return new Reading.Refused(Message.of(key));
    }

    private static String decoded(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    records.add(record);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** What separates the cells of the first line. A comma between digits of a line with semicolons is a decimal one. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** The sign of the first price that leaves no doubt. */
    private static PriceInput.DecimalSign sign(List<Row> rows) {
        for (Row row : rows) {
            String price = row.price().replaceAll("[^\\d.,]", "");
            int comma = price.lastIndexOf(',');
            int point = price.lastIndexOf('.');
            if (Math.max(comma, point) >= 0 && !PriceInput.isAmbiguous(price)) {
                boolean once = price.indexOf(comma > point ? ',' : '.') == Math.max(comma, point);
                if (once) {
                    return comma > point ? PriceInput.DecimalSign.COMMA : PriceInput.DecimalSign.POINT;
                }
            }
        }
        return PriceInput.DecimalSign.UNKNOWN;
    }

    /** A cell as it is kept: cut, without the apostrophe that keeps a spreadsheet from reckoning. */
    static String cell(String raw) {
        String text = TypedText.clean(raw);
        if (text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0) {
            text = text.substring(1);
        }
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - 1) + "…";
    }
}
