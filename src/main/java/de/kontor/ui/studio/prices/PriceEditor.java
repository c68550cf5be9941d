package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.PriceChange;
import de.kontor.pricing.PriceDraft;
import de.kontor.pricing.PriceRow;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.UnitPrice;
import de.kontor.ui.DatePickers;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Edits the price of an article in its place: volume tiers, from when, and where the book allows it until when. What
 * was typed stays until it is saved or given up.
 */
class PriceEditor extends Div {
    private final PriceRow row;
    private final BookEditing editing;
    private final Consumer<PriceRow> onSaved;
    private final List<TierLine> lines = new ArrayList<>();
    private final Div tiers = new Div();
    private final DatePicker from = DatePickers.labelled(getTranslation("studio.prices.editor.valid-from"));
    private final DatePicker until = DatePickers.labelled(getTranslation("studio.prices.editor.valid-until"));
    private final Div refusal = new Div();
    private List<Ladder> seen;

    PriceEditor(PriceRow row, BookEditing editing, Consumer<PriceRow> onSaved, Runnable onCancel) {
        this.row = row;
        this.editing = editing;
        this.onSaved = onSaved;
        this.seen = row.ladders();
        addClassName("price-editor");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("studio.prices.editor.label", row.number()));
        start(row).forEach(tier -> addLine().of(tier));
        if (lines.isEmpty()) {
            addLine();
        }
        from.setValue(row.day());
        from.setMin(row.day());
        until.setMin(row.day());
        until.setClearButtonVisible(true);
        refusal.addClassName("price-refusal");
        refusal.getElement().setAttribute("role", "alert");
        Div days = new Div(from);
        days.addClassNames("row", "wrap");
        if (editing.canEnd()) {
            days.add(until);
        }
        Div buttons = new Div(
                PlainButton.primary(getTranslation("studio.prices.editor.save"), this::save),
                PlainButton.secondary(getTranslation("kit.confirm.cancel"), onCancel));
        buttons.addClassNames("row", "wrap");
        add(
                tiers,
                PlainButton.link(
                        getTranslation("studio.prices.editor.add-tier"),
                        () -> addLine().quantityField().focus()),
                days,
                refusal,
                buttons);
    }

    /** What the editor starts from: the price that holds, else the next one, else the list price. */
    private static List<VolumeTier> start(PriceRow row) {
        Optional<Ladder> own = row.current().or(() -> row.upcoming().stream().findFirst());
        return own.map(Ladder::tiers).orElseGet(() -> row.list().stream()
                .map(price -> new VolumeTier(1, price))
                .toList());
    }

    void focusFirst() {
        lines.getFirst().focusPrice();
    }

    private TierLine addLine() {
        TierLine[] line = new TierLine[1];
        UnitPrice cost = row.cost();
        line[0] = new TierLine(lines.isEmpty(), cost, () -> {
            lines.remove(line[0]);
            tiers.remove(line[0]);
        });
        lines.add(line[0]);
        tiers.add(line[0]);
        return line[0];
    }

    private void save() {
        refusal.setText("");
        List<Optional<VolumeTier>> read = lines.stream().map(TierLine::read).toList();
        if (from.getValue() == null) {
            refuse(getTranslation("studio.prices.editor.valid-from.missing"));
        } else if (read.stream().allMatch(Optional::isPresent)) {
            List<VolumeTier> found = read.stream().flatMap(Optional::stream).toList();
            enter(new PriceDraft(row.article(), from.getValue(), Optional.ofNullable(until.getValue()), found));
        }
    }

    private void enter(PriceDraft draft) {
        switch (editing.enter(draft, seen)) {
            case PriceChange.Done(PriceRow now) -> onSaved.accept(now);
            case PriceChange.Refused(var reason) -> refuse(Screen.texts().text(reason));
            case PriceChange.Overtaken overtaken -> {
                seen = overtaken.now().ladders();
                refuse(PriceWords.refusal(overtaken));
            }
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
    }
}
