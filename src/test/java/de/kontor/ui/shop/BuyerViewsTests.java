package de.kontor.ui.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.KontorTest;
import de.kontor.accounts.AddressBook;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.SignedIn;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.Shopping;
import de.kontor.shared.ArticleId;
import de.kontor.terms.DeliverySpeed;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Start page, cart, checkout, order and addresses, as a buyer meets them. */
@KontorTest
@ViewPackages(classes = ShopLayout.class)
class BuyerViewsTests extends SpringBrowserlessTest {
    @Autowired
    OrderFixtures fixtures;

    @Autowired
    Shopping shopping;

    @Autowired
    Catalog catalog;

    @Autowired
    AddressBook addresses;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        signIn(owner, Locale.GERMAN);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsANewAccountWhatTheStartPageWillShow() {
        assertThat(open("shop")).contains("Wieder bestellen", "zum zweiten Mal", "Letzte Bestellungen");
        signIn(owner, Locale.ENGLISH);
        open("shop/cart");
        assertThat(open("shop")).contains("Buy again", "ordered something twice");
    }

    @Test
    void buysAgainInOneClick() {
        ArticleId article = fixtures.anArticle().priced("60.00").inStock(100).id();
        fixtures.put(owner, article, 3);
        fixtures.order(owner);
        fixtures.put(owner, article, 3);
        fixtures.order(owner);
        assertThat(open("shop")).contains("2-mal, zuletzt");
        click("In den Warenkorb");
        assertThat(shopping.cart(owner).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quoted().quantity().pieces()).isEqualTo(3));
    }

    @Test
    void saysWhatIsStillToCome() {
        fixtures.put(owner, fixtures.anArticle().priced("60.00").inStock(2).id(), 5);
        fixtures.order(owner);
        assertThat(open("shop")).contains("es kommt noch nach", "3 ×");
    }

    @Test
    void putsARemovedLineBackWithItsQuantity() {
        fixtures.put(owner, fixtures.anArticle().priced("60.00").inStock(100).id(), 7);
        open("shop/cart");
        $(NativeButton.class).all().stream()
                .filter(button ->
                        button.hasClassName("icon-button") && button.getText().isEmpty())
                .reduce((first, second) -> second)
                .ifPresent(button -> test(NativeButtonTester.class, button).click());
        assertThat(shopping.cart(owner).lines()).isEmpty();
        click("Rückgängig");
        assertThat(shopping.cart(owner).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quoted().quantity().pieces()).isEqualTo(7));
    }

    @Test
    void understandsANumberInTheQuickLine() {
        ArticleId article = fixtures.anArticle().priced("60.00").inStock(100).id();
        open("shop/cart");
        type(catalog.article(article).orElseThrow().gtin());
        click("Hinzufügen");
        assertThat(shopping.cart(owner).lines()).hasSize(1);
        assertThat(text()).contains("liegt im Warenkorb");
    }

    @Test
    void leavesWhatItDoesNotUnderstandInTheQuickLine() {
        open("shop/cart");
        type("qqzzxxww'; drop");
        assertThat(text()).contains("„qqzzxxww'; drop“ kennen wir nicht");
        assertThat(quickLine().getValue()).isEqualTo("qqzzxxww'; drop");
        signIn(owner, Locale.ENGLISH);
        open("shop/cart");
        type("qqzzxxww");
        assertThat(text()).contains("We do not know “qqzzxxww”");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsTheFeeForExpressAtOnce() {
        fixtures.cartWorth(owner, "300.00");
        assertThat(open("shop/checkout")).contains("300,00 €").doesNotContain("376,");
        RadioButtonGroup<DeliverySpeed> speed =
                (RadioButtonGroup<DeliverySpeed>) $(RadioButtonGroup.class).all().stream()
                        .filter(group -> "Geschwindigkeit".equals(group.getLabel()))
                        .findFirst()
                        .orElseThrow();
        speed.setValue(DeliverySpeed.EXPRESS);
        assertThat(aside()).contains("Express", "19,00 €", "379,61 €");
        assertThat(shopping.cart(owner).quote().gross()).hasToString("379.61");
    }

    @Test
    void offersTheConfirmationAsPdf() {
        OrderId order = fixtures.anOrder(owner);
        assertThat(open("shop/orders/" + order)).contains("Bestätigung (PDF)", "Geschwindigkeit", "Standard");
    }

    @Test
    void keepsAnAddressWithoutAPostalCodeAsTyped() {
        open("shop/addresses");
        click("Adresse anlegen");
        field("Firma oder Baustelle").setValue("Neubau");
        field("Straße und Hausnummer").setValue("Am Feld 1");
        field("Postleitzahl").setValue("1234");
        field("Ort").setValue("Ulm");
        click("Speichern");
        assertThat(field("Postleitzahl").isInvalid()).isTrue();
        assertThat(field("Postleitzahl").getErrorMessage()).contains("fünf Ziffern");
        assertThat(field("Firma oder Baustelle").getValue()).isEqualTo("Neubau");
        field("Postleitzahl").setValue("89073");
        click("Speichern");
        assertThat(text()).contains("Die Adresse ist gespeichert.", "Neubau");
    }

    @Test
    void asksBeforeAnAddressIsRemoved() {
        open("shop/addresses");
        click("Entfernen");
        assertThat(addresses.addresses(owner)).hasSize(2);
        NativeButton confirm =
                $(NativeButton.class, $(Dialog.class).single()).all().getLast();
        test(NativeButtonTester.class, confirm).click();
        assertThat(addresses.addresses(owner)).hasSize(1);
        assertThat(text()).contains("Die Adresse ist entfernt.");
    }

    @Test
    void letsBuyersReadAddressesOnly() {
        signIn(fixtures.aBuyerBeside(owner, Optional.empty()), Locale.ENGLISH);
        assertThat(open("shop/addresses"))
                .contains("Delivery addresses", "Baustelle", "by the owner")
                .doesNotContain("Add address", "Remove");
    }

    private void signIn(Actor.Member member, Locale language) {
        SignedIn who = new SignedIn(member, "olga@example.test", language, 0);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        UI.getCurrent().setLocale(language);
    }

    private String open(String address) {
        UI.getCurrent().navigate(address);
        return text();
    }

    private String text() {
        return plain((Component) getCurrentView());
    }

    private String aside() {
        return plain(((de.kontor.ui.WithAside) getCurrentView()).aside());
    }

    private static String plain(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private void click(String text) {
        NativeButton button = $(NativeButton.class).all().stream()
                .filter(candidate -> candidate.getText().equals(text))
                .findFirst()
                .orElseThrow();
        test(NativeButtonTester.class, button).click();
    }

    private Input quickLine() {
        return $(Input.class).id("quick-line");
    }

    private void type(String wanted) {
        test(InputTester.class, quickLine()).setValue(wanted);
    }

    private TextField field(String label) {
        return $(TextField.class).all().stream()
                .filter(candidate -> label.equals(candidate.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
