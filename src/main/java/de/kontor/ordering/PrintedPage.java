package de.kontor.ordering;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Turns XHTML into PDF with an embedded font. Nothing is fetched: a document holds text and style only.
 *
 * @see "Decision record DD016-documents-as-pdf"
 */
public final class PrintedPage {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PrintedPage() {}

    /** The page as PDF; {@code document} is the only font there is. */
    public static byte[] pdf(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder printer = new PdfRendererBuilder();
        printer.useFont(PrintedPage::font, "document");
        printer.useUriResolver((base, uri) -> null);
        printer.withHtmlContent(xhtml, null);
        printer.withProducer("Kontor");
        printer.toStream(pdf);
        try {
            printer.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** Liberation Sans (SIL Open Font License 1.1), as PDFBox carries it. */
    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }
}
