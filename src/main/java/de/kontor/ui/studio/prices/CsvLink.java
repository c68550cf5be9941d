package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** A link to a CSV file that is made when somebody follows it. */
class CsvLink extends Anchor {
    private static final int NOT_FOUND = 404;

    /** @param csv asked in the request that downloads; empty is answered as not found */
    CsvLink(String text, String fileName, Supplier<Optional<byte[]>> csv) {
        super(
                DownloadHandler.fromInputStream(event -> csv.get()
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes), fileName, "text/csv;charset=UTF-8", bytes.length))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND))),
                text);
        addClassNames("button", "secondary");
    }
}
