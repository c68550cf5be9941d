package de.kontor.ui.studio.prices;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.kontor.pricing.PriceInput;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.Message;
import de.kontor.shared.QuantityInput;
import de.kontor.shared.UnitPrice;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.Locale;
import java.util.Optional;

/** One volume tier while it is edited: from which quantity on, at which price, and the margin it leaves. */
class TierLine extends Div {
    private final TextField quantity = new TextField();
    private final TextField price = new TextField();
    private final Span margin = new Span();
    private final UnitPrice cost;

    /** @param first the tier from one piece on, which every ladder has */
    TierLine(boolean first, UnitPrice cost, Runnable remove) {
        this.cost = cost;
        addClassName("tier-line");
        quantity.setAriaLabel(getTranslation("studio.prices.editor.quantity"));
        quantity.addClassName("tier-quantity");
        quantity.setReadOnly(first);
        quantity.setValue(first ? "1" : "");
        quantity.getElement().setAttribute("inputmode", "numeric");
        price.setAriaLabel(getTranslation("studio.prices.editor.price"));
        price.addClassName("tier-price");
        price.getElement().setAttribute("inputmode", "decimal");
        price.setValueChangeMode(ValueChangeMode.LAZY);
        price.addValueChangeListener(change -> showMargin());
        margin.addClassNames("muted", "tier-margin");
        Span from = new Span(getTranslation("studio.prices.editor.from"));
        from.addClassName("muted");
        add(from, quantity, price, margin);
        if (!first) {
            add(PlainButton.icon("✕", getTranslation("studio.prices.editor.remove"), remove));
        }
    }

    TierLine of(VolumeTier tier) {
        quantity.setValue(Integer.toString(tier.fromQuantity()));
        price.setValue(typed(tier.price()));
        showMargin();
        return this;
    }

    private static String typed(UnitPrice price) {
        return Screen.formats().price(price).replaceAll("[€\\s\u00a0]", "");
    }

    void focusPrice() {
        price.focus();
    }

    TextField quantityField() {
        return quantity;
    }

    /** The tier, if both fields can be read; else the field says what is wrong with it. */
    Optional<VolumeTier> read() {
        quantity.setInvalid(false);
        price.setInvalid(false);
        Optional<Integer> pieces =
                switch (QuantityInput.parse(quantity.getValue())) {
                    case QuantityInput.Understood(var understood) -> Optional.of(understood.pieces());
                    case QuantityInput.Refused refused -> {
                        refuse(quantity, getTranslation("studio.prices.editor.quantity.refused"));
                        yield Optional.empty();
                    }
                };
        Optional<UnitPrice> unitPrice =
                switch (parsed()) {
                    case PriceInput.Understood(UnitPrice understood) -> Optional.of(understood);
                    case PriceInput.Refused(Message reason) -> {
                        refuse(price, Screen.texts().text(reason));
                        yield Optional.empty();
                    }
                };
        return pieces.flatMap(from -> unitPrice.map(found -> new VolumeTier(from, found)));
    }

    private PriceInput parsed() {
        char decimal = Screen.language().equals(Locale.GERMAN) ? ',' : '.';
        boolean sure =
                !PriceInput.isAmbiguous(price.getValue()) || price.getValue().indexOf(decimal) >= 0;
        PriceInput.DecimalSign sign = !sure
                ? PriceInput.DecimalSign.UNKNOWN
                : decimal == ',' ? PriceInput.DecimalSign.COMMA : PriceInput.DecimalSign.POINT;
        return PriceInput.parse(price.getValue(), sign);
    }

    private void showMargin() {
        margin.setText(
                parsed() instanceof PriceInput.Understood(UnitPrice understood)
                        ? PriceWords.margin(understood, cost)
                        : "");
    }

    private static void refuse(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }
}
