package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.pricing.PriceRow;
import de.kontor.shared.ArticleId;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes an article into a book: its number first, then its price. */
class ArticleAdding extends Div {
    private final Catalog catalog;
    private final Function<ArticleId, Optional<PriceRow>> rows;
    private final BookEditing editing;
    private final Consumer<PriceRow> onSaved;
    private final Runnable onCancel;
    private final TextField number = new TextField(getTranslation("studio.prices.add.number"));

    ArticleAdding(
            Catalog catalog,
            Function<ArticleId, Optional<PriceRow>> rows,
            BookEditing editing,
            Consumer<PriceRow> onSaved,
            Runnable onCancel) {
        this.catalog = catalog;
        this.rows = rows;
        this.editing = editing;
        this.onSaved = onSaved;
        this.onCancel = onCancel;
        addClassNames("card", "stack");
        number.setHelperText(getTranslation("studio.prices.add.help"));
        number.setMaxLength(60);
        number.addKeyPressListener(Key.ENTER, pressed -> find());
        number.setWidth("min(320px, 100%)");
        Div buttons = new Div(
                PlainButton.primary(getTranslation("studio.prices.add.find"), this::find),
                PlainButton.secondary(getTranslation("kit.confirm.cancel"), onCancel));
        buttons.addClassNames("row", "wrap");
        add(new H2(getTranslation("studio.prices.add")), number, buttons);
    }

    void focusNumber() {
        number.focus();
    }

    private void find() {
        List<ArticleFacts> found = catalog.byExactNumber(number.getValue());
        Optional<PriceRow> row = found.stream().findFirst().flatMap(article -> rows.apply(article.id()));
        row.ifPresentOrElse(this::price, () -> {
            number.setErrorMessage(getTranslation("studio.prices.add.unknown"));
            number.setInvalid(true);
            number.focus();
        });
    }

    private void price(PriceRow row) {
        removeAll();
        PriceEditor editor = new PriceEditor(row, editing, onSaved, onCancel);
        String list = row.list()
                .map(price -> Screen.formats().price(price, row.priceUnit()))
                .orElse("–");
        Div facts = new Div(getTranslation(
                "studio.prices.add.facts",
                list,
                Screen.formats().price(row.cost(), row.priceUnit()),
                Screen.formats().price(row.floor(), row.priceUnit())));
        facts.addClassName("muted");
        add(new H2(row.number() + " " + row.name().in(Screen.language())), facts, editor);
        editor.focusFirst();
    }
}
