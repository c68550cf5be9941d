package de.kontor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import de.kontor.pricing.PriceTrace;

/** "Warum dieser Preis?": a quiet button that opens the steps the price was found by. */
public class PriceExplanation extends Composite<PlainButton> implements HasStyle {
    private final String article;
    private final PriceTrace trace;
    private String text;

    /** @param article the article's name, to say which price it is */
    public PriceExplanation(String article, PriceTrace trace) {
        this.article = article;
        this.trace = trace;
        this.text = getTranslation("price.why");
    }

    /** The same button with other words, as the discount it explains. */
    public PriceExplanation text(String shown) {
        text = shown;
        return this;
    }

    @Override
    protected PlainButton initContent() {
        PlainButton button = PlainButton.why(text, this::open);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button.labelled(text + " " + getTranslation("price.why.label", article));
    }

    private void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("price.why"));
        dialog.setWidth("min(520px, 94vw)");
        dialog.add(new Paragraph(article), steps());
        dialog.getFooter().add(PlainButton.secondary(getTranslation("price.why.close"), dialog::close));
        dialog.open();
    }

    private Component steps() {
        OrderedList steps = new OrderedList();
        steps.addClassName("price-steps");
        PriceSentences.of(trace, getLocale()).forEach(sentence -> steps.add(new ListItem(sentence)));
        return steps;
    }
}
