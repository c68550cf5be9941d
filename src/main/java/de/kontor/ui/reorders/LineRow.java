package de.kontor.ui.reorders;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import de.kontor.catalog.ArticleFacts;
import de.kontor.replenishment.PriceMode;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.Quantity;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Optional;

/** A line of the form: in or out, how much, how its price is watched, and what to take instead. */
class LineRow {
    private final ArticleFacts article;
    private final Checkbox taken = new Checkbox(true);
    private final QuantityField quantity;
    private final Checkbox held = new Checkbox();
    private final Select<ArticleFacts> substitute = new Select<>();

    LineRow(ArticleFacts article, WantedLine line, List<ArticleFacts> others, Runnable changed) {
        this.article = article;
        String name = Screen.text(article.name());
        quantity = new QuantityField(name, article.packagingUnit());
        quantity.setQuantity(line.quantity().snappedTo(article.packagingUnit()));
        quantity.onChange(change -> changed.run());
        taken.setAriaLabel(taken.getTranslation("reorder.line.take", name));
        taken.addValueChangeListener(change -> changed.run());
        held.setAriaLabel(held.getTranslation("reorder.line.held.label", name));
        held.setValue(line.mode() == PriceMode.HELD);
        substitute.setItems(others);
        substitute.setEmptySelectionAllowed(true);
        substitute.setItemLabelGenerator(other -> other == null ? "–" : Screen.text(other.name()));
        substitute.setAriaLabel(substitute.getTranslation("reorder.line.substitute.label", name));
        substitute.setVisible(!others.isEmpty());
        substitute.setWidthFull();
        line.substitute()
                .flatMap(id ->
                        others.stream().filter(other -> other.id().equals(id)).findFirst())
                .ifPresent(substitute::setValue);
    }

    Checkbox taken() {
        return taken;
    }

    QuantityField quantity() {
        return quantity;
    }

    Checkbox held() {
        return held;
    }

    Select<ArticleFacts> substitute() {
        return substitute;
    }

    ArticleFacts article() {
        return article;
    }

    /** Takes the line, with so many pieces more. */
    void more(Quantity pieces) {
        int before = wanted().map(line -> line.quantity().pieces()).orElse(0);
        Quantity all = Quantity.of(Math.min(Quantity.MAX, before + pieces.pieces()));
        taken.setValue(true);
        quantity.setQuantity(all.snappedTo(article.packagingUnit()));
    }

    /** The line as wanted; empty when it is not taken or its quantity cannot be used. */
    Optional<WantedLine> wanted() {
        return Boolean.TRUE.equals(taken.getValue())
                ? quantity.quantity()
                        .map(pieces -> new WantedLine(
                                article.id(),
                                pieces,
                                Boolean.TRUE.equals(held.getValue()) ? PriceMode.HELD : PriceMode.FOLLOWS,
                                Optional.ofNullable(substitute.getValue()).map(ArticleFacts::id)))
                : Optional.empty();
    }
}
