package de.kontor.ui.shop.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import de.kontor.ui.PlainButton;
import de.kontor.ui.PlainInput;
import de.kontor.ui.Screen;

/** What a piece may cost the account: two fields, and why they cannot be used. */
class PriceFilter extends Div {
    private final PlainInput from = field("shop.search.price.from.label");
    private final PlainInput to = field("shop.search.price.to.label");
    private final Div message = new Div();
    private SearchAddress address = SearchAddress.everything();

    PriceFilter() {
        addClassNames("category-filter", "price-filter");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shop.search.price"));
        message.setId("price-filter-message");
        from.onKey("Enter", text -> apply(text, to.getValue()));
        to.onKey("Enter", text -> apply(from.getValue(), text));
        Div line = new Div(
                labelled("shop.search.price.from", from),
                labelled("shop.search.price.to", to),
                PlainButton.secondary(
                        getTranslation("shop.search.price.apply"), () -> apply(from.getValue(), to.getValue())));
        line.addClassName("price-range");
        add(new H2(getTranslation("shop.search.price")), line, message);
    }

    void show(SearchAddress shown) {
        address = shown;
        from.setValue(PriceWish.shown(shown.prices().from(), getLocale()));
        to.setValue(PriceWish.shown(shown.prices().to(), getLocale()));
        boolean refused = shown.prices().meaning() instanceof PriceWish.Meaning.Refused;
        from.getElement().setAttribute("aria-invalid", Boolean.toString(refused));
        to.getElement().setAttribute("aria-invalid", Boolean.toString(refused));
        message.setVisible(refused);
        switch (shown.prices().meaning()) {
            case PriceWish.Meaning.Refused(var reason) ->
                message.setText(Screen.texts().text(reason));
            case PriceWish.Meaning.Understood understood -> message.setText("");
        }
        message.getElement().setAttribute("role", "alert");
        message.setClassName("add-result error");
    }

    private void apply(String least, String most) {
        Location target =
                address.withPrices(PriceWish.typed(least, most, getLocale())).location();
        UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
    }

    private PlainInput field(String labelKey) {
        PlainInput field = new PlainInput();
        field.addClassName("input");
        field.setAriaLabel(getTranslation(labelKey));
        field.getElement()
                .setAttribute("inputmode", "decimal")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "40")
                .setAttribute("aria-describedby", "price-filter-message");
        return field;
    }

    private NativeLabel labelled(String key, PlainInput field) {
        NativeLabel label = new NativeLabel();
        label.add(new Span(getTranslation(key)), field);
        return label;
    }
}
