package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Span;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackagePrice;
import de.kontor.starterpacks.Slot;
import de.kontor.ui.DataTable;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Two contents side by side, field by field and slot by slot; what differs is marked in words. */
class Comparison extends DataTable<Comparison.Row> {
    private final Map<ArticleId, Component> articles;

    /** One of the two, and what it is called. */
    record Side(String title, PackageContent content) {}

    /** A field of both. */
    record Row(String what, String left, String right) {
        boolean differs() {
            return !left.equals(right);
        }
    }

    Comparison(Side left, Side right, Map<ArticleId, Component> articles) {
        super(Screen.texts().text("studio.packages.compare"));
        this.articles = articles;
        addClassName("comparison");
        heading(getTranslation("studio.packages.field"), row -> new Span(row.what()))
                .column(left.title(), row -> pre(row.left()))
                .column(right.title(), row -> pre(row.right()))
                .column(
                        getTranslation("studio.packages.difference"),
                        row -> row.differs()
                                ? new StateBadge(getTranslation("studio.packages.differs"), Tone.WARN)
                                : new Span(getTranslation("studio.packages.same")),
                        "beside")
                .pageSize(200);
        setRows(rows(left.content(), right.content()));
    }

    private static Span pre(String text) {
        Span shown = new Span(text);
        shown.addClassName("pre");
        return shown;
    }

    private List<Row> rows(PackageContent left, PackageContent right) {
        List<Row> rows = new ArrayList<>();
        row(rows, "studio.packages.name", both(left.name()), both(right.name()));
        row(rows, "studio.packages.text", both(left.text()), both(right.text()));
        row(rows, "studio.packages.trades", PackageLinks.trades(left.trades()), PackageLinks.trades(right.trades()));
        row(rows, "studio.packages.strategies", strategies(left), strategies(right));
        row(rows, "package.price", price(left.price()), price(right.price()));
        row(rows, "package.until", until(left), until(right));
        row(rows, "package.limit", limit(left), limit(right));
        row(rows, "package.seats", String.valueOf(left.trainingSeats()), String.valueOf(right.trainingSeats()));
        row(rows, "package.reorder", weeks(left), weeks(right));
        int slots = Math.max(left.slots().size(), right.slots().size());
        for (int i = 0; i < slots; i++) {
            rows.add(new Row(getTranslation("studio.packages.slot", i + 1), slot(left, i), slot(right, i)));
        }
        return rows;
    }

    private void row(List<Row> rows, String key, String left, String right) {
        rows.add(new Row(getTranslation(key), left, right));
    }

    private static String both(LocalizedText text) {
        return text.de() + "\n" + text.en();
    }

    private String strategies(PackageContent content) {
        return content.strategies().stream()
                .sorted()
                .map(strategy -> getTranslation("strategy." + strategy))
                .collect(Collectors.joining(", "));
    }

    private String price(PackagePrice price) {
        return switch (price) {
            case PackagePrice.Fixed fixed -> Screen.formats().money(fixed.net());
            case PackagePrice.PercentOff off ->
                getTranslation("studio.packages.price.off", Screen.formats().percent(off.off()));
            case PackagePrice.Sum sum -> getTranslation("studio.packages.price.sum");
        };
    }

    private String until(PackageContent content) {
        return content.validUntil().map(Screen.formats()::date).orElse("–");
    }

    private static String limit(PackageContent content) {
        return content.limitPerAccount().map(String::valueOf).orElse("–");
    }

    private static String weeks(PackageContent content) {
        return content.reorderEveryWeeks().map(String::valueOf).orElse("–");
    }

    private String slot(PackageContent content, int index) {
        if (index >= content.slots().size()) {
            return "–";
        }
        Slot slot = content.slots().get(index);
        String choices = slot.choices().stream()
                .map(choice -> Screen.formats().quantity(choice.quantity()) + " × " + name(choice.article()))
                .collect(Collectors.joining("\n"));
        return "%s (%d–%d)\n%s".formatted(Screen.text(slot.name()), slot.min(), slot.max(), choices);
    }

    private String name(ArticleId id) {
        Component component = articles.get(id);
        return component == null
                ? id.toString()
                : Screen.text(component.article().name()) + " · "
                        + component.article().number();
    }
}
