package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import de.kontor.pricing.ImportedRow;
import de.kontor.pricing.PriceImport;
import de.kontor.shared.Formats;
import de.kontor.ui.DataTable;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;

/** The parts of the page of an import. */
final class ImportParts {
    private ImportParts() {}

    static StateBadge badge(PriceImport job) {
        Tone tone =
                switch (job.state()) {
                    case CHECKING, APPLYING -> Tone.INFO;
                    case CHECKED -> Tone.WARN;
                    case APPLIED -> Tone.OK;
                    case DISCARDED -> Tone.NEUTRAL;
                };
        return new StateBadge(PriceWords.text("pricing.import.state." + job.state()), tone);
    }

    private static StateBadge badge(ImportedRow.Verdict verdict) {
        Tone tone =
                switch (verdict) {
                    case NEW -> Tone.OK;
                    case CHANGED -> Tone.INFO;
                    case UNCHANGED -> Tone.NEUTRAL;
                    case REFUSED -> Tone.ERROR;
                };
        return new StateBadge(PriceWords.text("pricing.import.verdict." + verdict), tone);
    }

    /** Rows done of all rows, as a bar with its sentence. */
    static Div progress(PriceImport job) {
        Formats formats = Screen.formats();
        String sentence = PriceWords.text(
                "studio.import.progress." + job.state(), formats.integer(job.done()), formats.integer(job.rows()));
        ProgressBar bar = new ProgressBar(0, Math.max(1, job.rows()), Math.min(job.done(), job.rows()));
        bar.getElement().setAttribute("aria-label", sentence);
        Span words = new Span(sentence);
        words.getElement().setAttribute("role", "status");
        Div progress = new Div(bar, words);
        progress.addClassNames("card", "stack", "close");
        return progress;
    }

    static DataTable<ImportedRow> table(String name) {
        Formats formats = Screen.formats();
        DataTable<ImportedRow> table = new DataTable<>(name);
        table.heading(
                PriceWords.text("pricing.import.column.number"),
                row -> new Span(row.number().isEmpty() ? "–" : row.number()));
        table.number(PriceWords.text("pricing.import.column.line"), row -> formats.integer(row.line()));
        table.number(
                PriceWords.text("pricing.import.column.quantity"),
                row -> row.fromQuantity().map(formats::integer).orElseGet(row::typedQuantity));
        table.number(PriceWords.text("pricing.import.column.price"), ImportParts::price);
        table.text(
                PriceWords.text("pricing.import.column.from"),
                row -> row.validFrom().map(formats::date).orElse("–"));
        table.column(PriceWords.text("pricing.import.column.verdict"), row -> badge(row.verdict()), "beside");
        table.text(
                PriceWords.text("pricing.import.column.reason"),
                row -> row.reason().map(reason -> Screen.texts().text(reason)).orElse(""));
        return table;
    }

    /** Old → new for what changes; what was typed where it is no price. */
    private static String price(ImportedRow row) {
        if (row.price().isEmpty() || row.priceUnit().isEmpty()) {
            return row.typedPrice();
        }
        Formats formats = Screen.formats();
        String now = formats.price(row.price().get(), row.priceUnit().get());
        return row.verdict() == ImportedRow.Verdict.CHANGED
                ? row.before().map(old -> formats.price(old) + " → ").orElse("") + now
                : now;
    }
}
