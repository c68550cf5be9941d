package de.kontor.ui.shop.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxTester;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderSummary;
import de.kontor.ordering.Shopping;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckoutViewTests extends ScreenTest {
    private static final String SUBMIT = "Zahlungspflichtig bestellen";
    private static final String CHANGED = "Seit Ihrem letzten Blick hat sich etwas geändert. Noch ist nichts bestellt.";
    private static final String INVALID = "Noch ist nichts bestellt. Bitte prüfen Sie die markierten Felder.";

    @Autowired
    Shopping shopping;

    @Autowired
    MemberOrders orders;

    @Autowired
    CatalogImport imports;

    private Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        signIn(owner);
    }

    @Test
    void ordersAndLeadsToTheOrder() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        assertThat(screen()).contains("300,00 €", "357,00 €", "Werkstraße 1", "Auf Rechnung, zahlbar innerhalb von");
        field(TextField.class, "Ihre Bestellnummer").setValue("B-4711");
        acceptTerms();
        click(SUBMIT);
        OrderSummary placed = orders().getFirst();
        assertThat(address()).isEqualTo("shop/orders/" + placed.id() + "?placed=true");
        assertThat(screen()).contains("Danke. Ihre Bestellung " + placed.number(), "B-4711", "Warenkorb0");
    }

    @Test
    void asksInEnglish() {
        fixtures.cartWorth(owner, "300.00");
        signIn(owner, Locale.ENGLISH);
        open("shop/checkout");
        click("Order with obligation to pay");
        assertThat(screen()).contains("Nothing has been ordered yet.", "€357.00");
    }

    @Test
    void ordersNothingWithoutTheTermsAndSaysSoBesideThem() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        click(SUBMIT);
        assertThat(page()).contains(INVALID, "Bestätigen Sie die AGB, damit Sie bestellen können.");
        assertThat($(Checkbox.class).single().isInvalid()).isTrue();
        assertThat(orders()).isEmpty();
        acceptTerms();
        click(SUBMIT);
        assertThat(orders()).hasSize(1);
    }

    @Test
    void saysAtEveryFieldWhatIsWrongAndKeepsWhatWasTyped() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        acceptTerms();
        field(TextField.class, "Ihre Bestellnummer").setValue("4".repeat(36));
        field(TextField.class, "Kostenstelle").setValue("5".repeat(40));
        field(DatePicker.class, "Wunschtermin").setValue(LocalDate.of(2020, 1, 1));
        click(SUBMIT);
        assertThat(field(TextField.class, "Ihre Bestellnummer").getErrorMessage())
                .isEqualTo("Höchstens 35 Zeichen, 1 zu viel. Kürzen Sie den Text.");
        assertThat(field(TextField.class, "Kostenstelle").getErrorMessage()).contains("5 zu viel");
        assertThat(field(DatePicker.class, "Wunschtermin").getErrorMessage())
                .contains("Wählen Sie einen Tag ab morgen");
        assertThat(field(TextField.class, "Ihre Bestellnummer").getValue()).isEqualTo("4".repeat(36));
        assertThat(orders()).isEmpty();
        field(TextField.class, "Ihre Bestellnummer").setValue("4");
        field(TextField.class, "Kostenstelle").setValue("5");
        field(DatePicker.class, "Wunschtermin").clear();
        click(SUBMIT);
        assertThat(orders()).hasSize(1);
    }

    @Test
    void keepsANoteOfTenThousandCharactersUntilItIsShortened() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        acceptTerms();
        String note = "<b>n</b>".repeat(1_250);
        field(TextArea.class, "Bemerkung").setValue(note);
        click(SUBMIT);
        assertThat(field(TextArea.class, "Bemerkung").getErrorMessage()).contains("Höchstens 1.000 Zeichen, 9.000 zu");
        assertThat(field(TextArea.class, "Bemerkung").getValue()).isEqualTo(note);
        assertThat(orders()).isEmpty();
        open("shop");
        open("shop/checkout");
        assertThat(field(TextArea.class, "Bemerkung").getValue())
                .as("kept with the cart")
                .isEqualTo(note);
    }

    @Test
    void showsMarkupInTheNoteAsText() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        acceptTerms();
        String note = "<img src=x onerror=alert(1)> & \"Tor 3\"";
        field(TextArea.class, "Bemerkung").setValue(note);
        click(SUBMIT);
        assertThat(order().note()).isEqualTo(note);
        assertThat(page()).contains(note);
    }

    @Test
    void keepsWhatWasChosenForTheNextVisit() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        RadioButtonGroup<?> address = group("Lieferadresse");
        chooseLast(address);
        field(TextField.class, "Kostenstelle").setValue("KST 7");
        open("shop");
        open("shop/checkout");
        assertThat(group("Lieferadresse").getValue().toString()).contains("Feldweg 2");
        assertThat(field(TextField.class, "Kostenstelle").getValue()).isEqualTo("KST 7");
    }

    @Test
    void showsWhatAnotherTabChangedBeforeAnythingIsOrdered() {
        ArticleId article = fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        acceptTerms();
        shopping.setQuantity(owner, article, Quantity.of(2));
        click(SUBMIT);
        assertThat(page()).contains(CHANGED, "Die Menge von", "714,00");
        assertThat(orders()).isEmpty();
        click(SUBMIT);
        assertThat(order().goods().toString()).contains("600");
    }

    @Test
    void saysWhatComesLaterWhenSomebodyElseTookTheStock() {
        ArticleId scarce = fixtures.anArticle().priced("300.00").inStock(1).id();
        fixtures.put(owner, scarce, 1);
        open("shop/checkout");
        acceptTerms();
        Actor.Member faster = fixtures.anOwnerInRetreat();
        fixtures.put(faster, scarce, 1);
        fixtures.order(faster);
        click(SUBMIT);
        assertThat(page()).contains(CHANGED, "kommen 1 Stück erst am");
        assertThat(orders()).isEmpty();
        click(SUBMIT);
        assertThat(orders()).hasSize(1);
    }

    @Test
    void refusesAnArticleThatWasDiscontinuedMeanwhile() {
        ArticleId doomed = fixtures.anArticle().priced("300.00").id();
        fixtures.put(owner, doomed, 1);
        open("shop/checkout");
        acceptTerms();
        imports.discontinue(OrderFixtures.SYSTEM, doomed, Optional.empty());
        click(SUBMIT);
        assertThat(page()).contains(CHANGED, "ausgelaufen");
        assertThat(button(SUBMIT).isEnabled()).isFalse();
        assertThat(orders()).isEmpty();
    }

    @Test
    void ordersNothingTwiceFromTwoTabs() {
        fixtures.cartWorth(owner, "300.00");
        open("shop/checkout");
        acceptTerms();
        fixtures.order(owner);
        click(SUBMIT);
        assertThat(page()).contains("Wenn Sie gerade bestellt haben, finden Sie die Bestellung unter Bestellungen.");
        assertThat(orders()).hasSize(1);
    }

    @Test
    void offersNothingToOrderWithAnEmptyCart() {
        open("shop/checkout");
        assertThat(page()).contains("Hier gibt es nichts zu bestellen", "Zu den Bestellungen");
        assertThat(offers(SUBMIT)).isFalse();
    }

    @Test
    void offersNoOrderBelowTheHardMinimum() {
        fixtures.cartWorth(owner, "40.00");
        open("shop/checkout");
        assertThat(button(SUBMIT).isEnabled()).isFalse();
        assertThat(screen()).contains("Es fehlen noch 10,00 €.");
    }

    private void acceptTerms() {
        test(CheckboxTester.class, $(Checkbox.class).single()).click();
    }

    private List<OrderSummary> orders() {
        return orders.orders(owner, OrderFilter.NONE, 0, 10).orders();
    }

    private OrderDetails order() {
        return orders.order(owner, orders().getFirst().id()).orElseThrow();
    }

    private RadioButtonGroup<?> group(String label) {
        return field(RadioButtonGroup.class, label);
    }

    private static <T> void chooseLast(RadioButtonGroup<T> group) {
        group.setValue(group.getListDataView().getItems().toList().getLast());
    }
}
