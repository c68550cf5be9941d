package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A link to a table as CSV, made when somebody follows it: semicolons, UTF-8 with a mark that spreadsheets understand.
 * What a spreadsheet would take for a formula is written as text.
 */
public class CsvLink extends Anchor {
    private static final String MARK = "\uFEFF";

    /** @param rows the header first; asked in the request that downloads */
    public CsvLink(String text, String fileName, Supplier<List<List<String>>> rows) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = csv(rows.get()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, "text/csv;charset=utf-8", bytes.length);
                }),
                text);
        addClassNames("button", "secondary");
    }

    static String csv(List<List<String>> rows) {
        return MARK
                + rows.stream()
                        .map(row -> row.stream().map(CsvLink::cell).collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+@\t\r".indexOf(text.charAt(0)) >= 0
                || text.startsWith("-") && !text.matches("-[0-9.,]+");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
