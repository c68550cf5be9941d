package de.kontor.ui.shop.addresses;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.AddressChange;
import de.kontor.accounts.PostalAddress;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An address being written. What was typed stays until it is accepted. */
class AddressForm extends Div {
    private final TextField name = new TextField(getTranslation("shop.addresses.name"));
    private final TextField street = new TextField(getTranslation("shop.addresses.street"));
    private final TextField postalCode = new TextField(getTranslation("shop.addresses.postal-code"));
    private final TextField city = new TextField(getTranslation("shop.addresses.city"));

    /**
     * @param start what the fields hold at first
     * @param save gets what was typed and answers what is wrong with it, nothing when it was accepted
     */
    AddressForm(
            String title,
            Optional<PostalAddress> start,
            Function<PostalAddress, List<AddressChange.Problem>> save,
            Runnable cancel) {
        addClassNames("card", "stack");
        start.ifPresent(this::show);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.ORGANIZATION);
        List.of(name, street, city).forEach(TextField::setWidthFull);
        Div actions = new Div(
                PlainButton.primary(getTranslation("shop.addresses.save"), () -> save(save)),
                PlainButton.secondary(getTranslation("shop.addresses.cancel"), cancel));
        actions.addClassNames("row", "wrap");
        add(new H2(title), name, street, postalCode, city, actions);
    }

    void focusFirst() {
        name.focus();
    }

    private void show(PostalAddress address) {
        name.setValue(address.name());
        street.setValue(address.street());
        postalCode.setValue(address.postalCode());
        city.setValue(address.city());
    }

    private void save(Function<PostalAddress, List<AddressChange.Problem>> save) {
        Map<AddressChange.Part, TextField> fields = Map.of(
                AddressChange.Part.NAME, name,
                AddressChange.Part.STREET, street,
                AddressChange.Part.POSTAL_CODE, postalCode,
                AddressChange.Part.CITY, city);
        fields.values().forEach(field -> field.setInvalid(false));
        List<AddressChange.Problem> problems = save.apply(
                new PostalAddress(name.getValue(), street.getValue(), postalCode.getValue(), city.getValue()));
        problems.forEach(
                problem -> Optional.ofNullable(fields.get(problem.part())).ifPresent(field -> {
                    field.setErrorMessage(Screen.texts().text(problem.reason()));
                    field.setInvalid(true);
                }));
        if (!problems.isEmpty()) {
            Optional.ofNullable(fields.get(problems.getFirst().part())).ifPresent(TextField::focus);
        }
    }
}
