package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.PriceChange;
import de.kontor.pricing.PriceRow;
import de.kontor.ui.DatePickers;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the last day of a price. A refusal stands at the day; the dialog stays open then. */
class EndDialog extends Dialog {
    private final PriceRow row;
    private final Ladder ladder;
    private final BookEditing editing;
    private final Consumer<PriceRow> onDone;
    private final DatePicker lastDay = DatePickers.labelled(getTranslation("studio.prices.end.day"));
    private List<Ladder> seen;

    EndDialog(PriceRow row, Ladder ladder, BookEditing editing, Consumer<PriceRow> onDone) {
        this.row = row;
        this.ladder = ladder;
        this.editing = editing;
        this.onDone = onDone;
        this.seen = row.ladders();
        setHeaderTitle(getTranslation("studio.prices.end.title", row.number()));
        setWidth("min(460px, 94vw)");
        lastDay.setValue(
                ladder.validUntil().orElse(ladder.validFrom().isAfter(row.day()) ? ladder.validFrom() : row.day()));
        lastDay.setWidthFull();
        add(new Paragraph(getTranslation(
                "studio.prices.end.text", PriceWords.inOneLine(ladder, row.priceUnit()), PriceWords.validity(ladder))));
        add(lastDay);
        getFooter()
                .add(
                        PlainButton.secondary(getTranslation("kit.confirm.cancel"), this::close),
                        PlainButton.primary(getTranslation("studio.prices.end"), this::end));
    }

    private void end() {
        if (lastDay.getValue() == null) {
            refuse(getTranslation("studio.prices.end.missing"));
            return;
        }
        switch (editing.end(row.article(), ladder.validFrom(), Optional.of(lastDay.getValue()), seen)) {
            case PriceChange.Done(PriceRow now) -> {
                close();
                onDone.accept(now);
            }
            case PriceChange.Refused(var reason) -> refuse(Screen.texts().text(reason));
            case PriceChange.Overtaken overtaken -> {
                seen = overtaken.now().ladders();
                refuse(PriceWords.refusal(overtaken));
            }
        }
    }

    private void refuse(String why) {
        lastDay.setErrorMessage(why);
        lastDay.setInvalid(true);
    }
}
