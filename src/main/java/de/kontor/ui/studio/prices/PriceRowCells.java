package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.pricing.Ladder;
import de.kontor.pricing.PriceChange;
import de.kontor.pricing.PriceRow;
import de.kontor.ui.Confirmation;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Toast;
import de.kontor.ui.Tone;
import java.util.Optional;

/** The cells of one row that change when its price does, so that no other row loses what is being typed into it. */
class PriceRowCells {
    private final BookEditing editing;
    private final Div price = new Div();
    private final Div validity = new Div();
    private final Div margin = new Div();
    private PriceRow row;

    PriceRowCells(PriceRow row, BookEditing editing) {
        this.row = row;
        this.editing = editing;
        price.addClassName("price-cell");
        validity.addClassName("price-cell");
        show(row);
    }

    Div price() {
        return price;
    }

    Div validity() {
        return validity;
    }

    Div margin() {
        return margin;
    }

    private void show(PriceRow now) {
        row = now;
        price.removeAll();
        validity.removeAll();
        margin.removeAll();
        Optional<Ladder> current = row.current();
        current.ifPresentOrElse(this::showCurrent, this::showNone);
        row.upcoming().forEach(this::showUpcoming);
        if (editing.allowed()) {
            price.add(PlainButton.link(
                            word(row.ladders().isEmpty() ? "studio.prices.enter" : "studio.prices.change"), this::edit)
                    .labelled(word("studio.prices.change.label", row.number())));
        }
        row.ladders().stream()
                .filter(row::isBelowFloor)
                .findFirst()
                .ifPresent(ladder -> margin.add(new StateBadge(word("studio.prices.below-floor"), Tone.ERROR)));
    }

    private void showCurrent(Ladder ladder) {
        PriceWords.tiers(ladder, row.priceUnit()).forEach(line -> price.add(new Div(line)));
        validity.add(new Div(PriceWords.validity(ladder)));
        margin.add(new Div(PriceWords.margins(ladder, row.cost())));
        if (editing.allowed() && editing.canEnd()) {
            validity.add(PlainButton.link(
                            word("studio.prices.end"), () -> new EndDialog(row, ladder, editing, this::changed).open())
                    .labelled(word("studio.prices.end.label", row.number())));
        }
    }

    private void showNone() {
        Optional<Ladder> ended = row.ended();
        price.add(muted(ended.map(ladder -> PriceWords.inOneLine(ladder, row.priceUnit()))
                .orElseGet(() -> word("studio.prices.none"))));
        ended.ifPresent(ladder -> validity.add(
                muted(PriceWords.validity(ladder)), new StateBadge(word("studio.prices.ended"), Tone.NEUTRAL)));
    }

    private void showUpcoming(Ladder ladder) {
        Div next = muted(word(
                "studio.prices.upcoming", PriceWords.inOneLine(ladder, row.priceUnit()), PriceWords.validity(ladder)));
        if (editing.allowed()) {
            next.add(
                    new Span(" "),
                    PlainButton.link(word("studio.prices.withdraw"), () -> askToWithdraw(ladder))
                            .labelled(word("studio.prices.withdraw.label", row.number())));
        }
        validity.add(next);
    }

    private void edit() {
        price.removeAll();
        PriceEditor editor = new PriceEditor(row, editing, this::changed, () -> show(row));
        price.add(editor);
        editor.focusFirst();
    }

    private void askToWithdraw(Ladder ladder) {
        Confirmation.ask(
                word("studio.prices.withdraw.title", row.number()),
                word(
                        "studio.prices.withdraw.text",
                        PriceWords.inOneLine(ladder, row.priceUnit()),
                        PriceWords.validity(ladder)),
                word("studio.prices.withdraw"),
                () -> withdraw(ladder));
    }

    private void withdraw(Ladder ladder) {
        switch (editing.withdraw(row.article(), ladder.validFrom(), row.ladders())) {
            case PriceChange.Done(PriceRow now) -> changed(now);
            case PriceChange.Refused(var reason) -> Toast.error(Screen.texts().text(reason));
            case PriceChange.Overtaken overtaken -> {
                show(overtaken.now());
                Toast.error(PriceWords.refusal(overtaken));
            }
        }
    }

    private void changed(PriceRow now) {
        show(now);
        Toast.ok(word("studio.prices.saved", now.number()));
    }

    private static Div muted(String text) {
        Div shown = new Div(text);
        shown.addClassName("muted");
        return shown;
    }

    private static String word(String key, Object... arguments) {
        return PriceWords.text(key, arguments);
    }
}
