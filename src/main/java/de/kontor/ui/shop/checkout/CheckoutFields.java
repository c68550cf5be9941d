package de.kontor.ui.shop.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.accounts.PostalAddress;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.CheckoutOffer;
import de.kontor.ordering.DeliveryChoice;
import de.kontor.ordering.Submission;
import de.kontor.terms.DeliverySpeed;
import de.kontor.ui.DatePickers;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The blocks of the checkout that are filled in: delivery, references, payment and terms. */
class CheckoutFields extends Div {
    private final Consumer<CheckoutDraft> keep;
    private final RadioButtonGroup<DeliveryAddress> address =
            new RadioButtonGroup<>(getTranslation("shop.checkout.address"));
    private final RadioButtonGroup<DeliveryChoice> delivery =
            new RadioButtonGroup<>(getTranslation("shop.checkout.delivery"));
    private final RadioButtonGroup<DeliverySpeed> speed = new RadioButtonGroup<>(getTranslation("shop.checkout.speed"));
    private final DatePicker wishDate = DatePickers.labelled(getTranslation("shop.checkout.wish-date"));
    private final TextField ownNumber = new TextField(getTranslation("shop.checkout.own-number"));
    private final TextField costCentre = new TextField(getTranslation("shop.checkout.cost-centre"));
    private final TextArea note = new TextArea(getTranslation("shop.checkout.note"));
    private final Checkbox terms = new Checkbox();
    private final Span termsProblem = new Span();
    private boolean showing;

    /**
     * @param paymentDays days net, for the sentence on payment
     * @param whose under whose name the browser keeps what is typed until the server has it
     */
    CheckoutFields(int paymentDays, String whose, Consumer<CheckoutDraft> keep) {
        this.keep = keep;
        addClassName("stack");
        address.setItemLabelGenerator(choice -> written(choice.address()));
        delivery.setItems(DeliveryChoice.PARTIAL, DeliveryChoice.COMPLETE);
        delivery.setItemLabelGenerator(choice -> getTranslation("shop.checkout.delivery." + choice));
        speed.setItems(DeliverySpeed.values());
        wishDate.setHelperText(getTranslation("shop.checkout.wish-date.help"));
        wishDate.setClearButtonVisible(true);
        note.setMinRows(2);
        note.setWidthFull();
        KeptInput.in(ownNumber, "own-number:" + whose);
        KeptInput.in(costCentre, "cost-centre:" + whose);
        KeptInput.in(note, "note:" + whose);
        List.<HasValue<?, ?>>of(address, delivery, speed, wishDate, ownNumber, costCentre, note)
                .forEach(field -> field.addValueChangeListener(change -> keepDraft()));
        add(
                block("shop.checkout.block.delivery", address, delivery, speed, wishDate),
                block("shop.checkout.block.reference", row(ownNumber, costCentre), note),
                block(
                        "shop.checkout.block.payment",
                        new Paragraph(getTranslation("shop.checkout.on-account", paymentDays))),
                block("shop.checkout.block.terms", terms(), termsProblem));
        termsProblem.addClassName("line-verdict");
        termsProblem.setId("terms-problem");
    }

    /** Fills the fields from what is known and what was typed before. */
    void show(CheckoutOffer offer) {
        AccountProfile account = offer.account();
        CheckoutDraft draft = offer.draft();
        showing = true;
        speed.setItemLabelGenerator(choice ->
                getTranslation("shop.checkout.speed." + choice, Screen.formats().money(offer.expressFee())));
        address.setItems(account.deliveryAddresses());
        account.deliveryAddresses().stream()
                .filter(candidate -> draft.address() == null ? candidate.isDefault() : draft.isFor(candidate.id()))
                .findFirst()
                .ifPresent(address::setValue);
        delivery.setValue(draft.delivery());
        speed.setValue(draft.speed());
        Optional.ofNullable(draft.wishDate()).ifPresent(wishDate::setValue);
        ownNumber.setValue(draft.ownNumber());
        costCentre.setValue(draft.costCentre());
        note.setValue(draft.note());
        showing = false;
    }

    CheckoutDraft draft() {
        return new CheckoutDraft(
                address.getOptionalValue().map(choice -> choice.id().value()).orElse(null),
                delivery.getOptionalValue().orElse(DeliveryChoice.PARTIAL),
                speed.getOptionalValue().orElse(DeliverySpeed.STANDARD),
                wishDate.getValue(),
                ownNumber.getValue(),
                costCentre.getValue(),
                note.getValue());
    }

    boolean termsAccepted() {
        return terms.getValue();
    }

    void clearProblems() {
        byField().values().forEach(field -> field.setInvalid(false));
        termsProblem.setText("");
        terms.setInvalid(false);
    }

    /** Says at each field what is wrong with it, and goes to the first one. */
    void showProblems(List<Submission.Problem> problems) {
        problems.forEach(problem -> {
            String sentence = Screen.texts().text(problem.reason());
            if (problem.field() == Submission.Field.TERMS) {
                termsProblem.setText(sentence);
                terms.setInvalid(true);
            } else {
                Optional.ofNullable(byField().get(problem.field())).ifPresent(field -> {
                    field.setErrorMessage(sentence);
                    field.setInvalid(true);
                });
            }
        });
        focus(problems.getFirst().field());
    }

    private void focus(Submission.Field field) {
        switch (field) {
            case ADDRESS -> address.getElement().callJsFunction("focus");
            case WISH_DATE -> wishDate.focus();
            case OWN_NUMBER -> ownNumber.focus();
            case COST_CENTRE -> costCentre.focus();
            case NOTE -> note.focus();
            case TERMS -> terms.focus();
        }
    }

    private Map<Submission.Field, HasValidationProperties> byField() {
        return Map.of(
                Submission.Field.ADDRESS, address,
                Submission.Field.WISH_DATE, wishDate,
                Submission.Field.OWN_NUMBER, ownNumber,
                Submission.Field.COST_CENTRE, costCentre,
                Submission.Field.NOTE, note);
    }

    private void keepDraft() {
        if (!showing) {
            keep.accept(draft());
        }
    }

    private Component terms() {
        terms.setLabelComponent(new Span(getTranslation("shop.checkout.terms")));
        terms.getElement().setAttribute("aria-describedby", "terms-problem");
        Anchor read = new Anchor("legal/terms", getTranslation("shop.checkout.terms.read"));
        read.setTarget("_blank");
        return row(terms, read);
    }

    private Div block(String titleKey, Component... content) {
        Div block = new Div(new H2(getTranslation(titleKey)));
        block.addClassNames("card", "stack");
        block.add(content);
        return block;
    }

    private static Div row(Component... content) {
        Div row = new Div(content);
        row.addClassNames("row", "wrap");
        return row;
    }

    private static String written(PostalAddress address) {
        return "%s, %s, %s %s".formatted(address.name(), address.street(), address.postalCode(), address.city());
    }
}
