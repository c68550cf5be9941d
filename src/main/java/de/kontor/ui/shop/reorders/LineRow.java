package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import de.kontor.catalog.ArticleFacts;
import de.kontor.replenishment.PriceMode;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.ui.PageLink;
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

    LineRow(
            ArticleFacts article,
            Quantity pieces,
            PriceMode mode,
            List<ArticleFacts> others,
            Optional<ArticleId> chosen,
            Runnable changed) {
        this.article = article;
        String name = Screen.text(article.name());
        quantity = new QuantityField(name, article.packagingUnit());
        quantity.setQuantity(pieces.snappedTo(article.packagingUnit()));
        quantity.onChange(change -> changed.run());
        taken.setAriaLabel(taken.getTranslation("shop.reorder.line.take", name));
        taken.addValueChangeListener(change -> changed.run());
        held.setAriaLabel(held.getTranslation("shop.reorder.line.held.label", name));
        held.setValue(mode == PriceMode.HELD);
        substitute.setItems(others);
        substitute.setEmptySelectionAllowed(true);
        substitute.setItemLabelGenerator(other -> other == null ? "–" : Screen.text(other.name()));
        substitute.setAriaLabel(substitute.getTranslation("shop.reorder.line.substitute.label", name));
        substitute.setVisible(!others.isEmpty());
        substitute.setWidthFull();
        chosen.flatMap(id ->
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

    Div name() {
        Span number = new Span(article.number());
        number.addClassName("sub");
        return new Div(new PageLink("shop/articles/" + article.number(), Screen.text(article.name())), number);
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
