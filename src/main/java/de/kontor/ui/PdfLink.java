package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;

/** A link to a PDF that is made when somebody follows it; whoever may not have it is told that there is none. */
public class PdfLink extends Anchor {
    private static final int NOT_FOUND = 404;

    /** @param pdf asked in the request that downloads; empty is answered as not found */
    public PdfLink(String text, String fileName, Supplier<Optional<byte[]>> pdf) {
        super(
                DownloadHandler.fromInputStream(event -> pdf.get()
                        .map(bytes -> new DownloadResponse(
                                new ByteArrayInputStream(bytes), fileName, "application/pdf", bytes.length))
                        .orElseGet(() -> DownloadResponse.error(NOT_FOUND))),
                text);
        addClassNames("button", "secondary");
    }
}
