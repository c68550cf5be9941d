package de.kontor.ui.shop.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.html.Span;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.Shopping;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.ui.ScreenTest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class OwnCartViewTests extends ScreenTest {
    @Autowired
    Shopping shopping;

    @Autowired
    CatalogImport imports;

    private Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void storesAndQuotesEveryChangeAtOnce() {
        fixtures.cartWorth(owner, "80.00");
        openCart(owner);
        assertThat(screen()).contains("Noch 70,00 €, dann entfällt er.", "9,90 €");
        type("2");
        assertThat(pieces()).isEqualTo(2);
        assertThat(screen()).contains("160,00 €").doesNotContain("9,90 €");
    }

    @Test
    void snapsToThePackagingUnitAndSaysSo() {
        fixtures.put(owner, fixtures.anArticle().packedBy(100).inStock(1_000).id(), 100);
        openCart(owner);
        type("350");
        assertThat(screen()).contains("350 → 400 (VPE)");
        assertThat(pieces()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "0, mindestens 1",
        "-1, mindestens 1",
        "'1,5', ganze Stück",
        "1.5, ganze Stück",
        "1000000000000, Höchstens",
        "'', eine Menge",
        "viel, eine Zahl",
        "😀, eine Zahl",
        "<b>7</b>, eine Zahl"
    })
    void keepsABadQuantityInTheFieldAndTheLastUsableOneInTheCart(String typed, String sentence) {
        fixtures.cartWorth(owner, "80.00");
        openCart(owner);
        type("3");
        type(typed);
        assertThat(screen()).contains(sentence);
        assertThat(quantity().getValue()).isEqualTo(typed);
        assertThat(quantity().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(pieces()).isEqualTo(3);
        type("4");
        assertThat(screen()).doesNotContain(sentence);
        assertThat(pieces()).isEqualTo(4);
    }

    @Test
    void saysABadQuantityInEnglish() {
        fixtures.cartWorth(owner, "80.00");
        signIn(owner, Locale.ENGLISH);
        open("shop/cart");
        type("1,5");
        assertThat(screen()).contains("Only whole pieces", "Small-order surcharge");
    }

    @Test
    void takesALineOut() {
        fixtures.cartWorth(owner, "80.00");
        fixtures.cartWorth(owner, "90.00");
        openCart(owner);
        remove();
        assertThat(shopping.lineCount(owner)).isOne();
        assertThat(screen()).contains("ist nicht mehr im Warenkorb.", "Warenkorb1");
        remove();
        assertThat(screen()).contains("Ihr Warenkorb ist leer.", "Zum Sortiment", "Warenkorb0");
        assertThat(offers("Zur Kasse")).isFalse();
    }

    @Test
    void putsALineBackWithTheQuantityItHadLast() {
        fixtures.cartWorth(owner, "80.00");
        openCart(owner);
        type("3");
        remove();
        click("Rückgängig");
        assertThat(pieces()).isEqualTo(3);
    }

    @Test
    void followsWhatAnotherTabDid() {
        ArticleId article = fixtures.cartWorth(owner, "80.00");
        fixtures.cartWorth(owner, "90.00");
        openCart(owner);
        shopping.remove(owner, new LineItem.Article(article));
        remove();
        assertThat(shopping.lineCount(owner)).isOne();
        assertThat($(Input.class).all().stream().filter(input -> label(input).startsWith("Menge")))
                .hasSize(1);
    }

    @Test
    void namesTheOwnerWhenACartIsAboveTheLimitOfItsMember() {
        Actor.Member buyer = fixtures.aBuyerBeside(owner, Optional.of(Money.of("100.00")));
        fixtures.cartWorth(buyer, "300.00");
        openCart(buyer);
        assertThat(screen()).contains("Ihr Bestelllimit ist 100,00 €.", "Bitten Sie " + OrderFixtures.OWNER_NAME);
        assertCheckoutClosedBecause("Ihr Bestelllimit ist 100,00 €.");
    }

    @ParameterizedTest
    @CsvSource({"BLOCKED, Ihr Kundenkonto ist gesperrt.", "REGISTERED, Ihr Kundenkonto ist noch nicht geprüft."})
    void saysWhyAnAccountCannotOrder(AccountStatus status, String why) {
        Actor.Member member = fixtures.aMember(
                fixtures.anAccount(Strategy.FORWARD, GrowthTier.BASE, status), "Olga", Role.OWNER, Optional.empty());
        fixtures.cartWorth(member, "300.00");
        openCart(member);
        assertCheckoutClosedBecause(why);
    }

    @Test
    void closesTheCheckoutBelowTheHardMinimumAndSaysWhatIsMissing() {
        fixtures.cartWorth(owner, "40.00");
        openCart(owner);
        assertCheckoutClosedBecause("Der Mindestbestellwert beträgt 50,00 €. Es fehlen noch 10,00 €.");
        type("2");
        assertThat(button("Zur Kasse").isEnabled()).isTrue();
        click("Zur Kasse");
        assertThat(address()).isEqualTo("shop/checkout");
    }

    @Test
    void saysAtTheLineThatAnArticleIsNoLongerSold() {
        ArticleId gone = fixtures.anArticle().priced("60.00").id();
        fixtures.put(owner, gone, 1);
        imports.discontinue(OrderFixtures.SYSTEM, gone, Optional.empty());
        openCart(owner);
        assertThat(page()).contains("ausgelaufen", "Nehmen Sie die Zeile aus dem Warenkorb.");
        assertThat(button("Zur Kasse").isEnabled()).isFalse();
    }

    @Test
    void leadsToARefusedLineOnAnotherPageOfTheCart() {
        for (int line = 0; line < 50; line++) {
            fixtures.put(owner, fixtures.anArticle().priced("9.00").inStock(10).id(), 1);
        }
        ArticleId gone = fixtures.anArticle().priced("60.00").id();
        fixtures.put(owner, gone, 1);
        imports.discontinue(OrderFixtures.SYSTEM, gone, Optional.empty());
        openCart(owner);
        assertThat(page()).doesNotContain("Nehmen Sie die Zeile aus dem Warenkorb.");
        $(NativeButton.class).all().stream()
                .filter(button -> button.getText().startsWith("Zur Zeile"))
                .forEach(button -> test(NativeButtonTester.class, button).click());
        assertThat(page()).contains("Nehmen Sie die Zeile aus dem Warenkorb.");
    }

    @Test
    void showsTheCheapestWayAppliesItAndTakesItBack() {
        usualGloves();
        fixtures.cartWorth(owner, "132.40");
        openCart(owner);
        assertThat(screen())
                .contains(
                        "Günstigster Weg",
                        "1 VPE",
                        "+8,30 €",
                        "Mit MwSt +9,88 €.",
                        "18,20 € Ware, die Sie",
                        "Mindermengenzuschlag entfällt.",
                        "17,80 € Zuschläge und Fracht");
        click("Hinzufügen");
        assertThat(screen()).contains("Gesamt jetzt 158,50 € netto", "Rückgängig");
        assertThat(shopping.lineCount(owner)).isEqualTo(2);
        click("Rückgängig");
        assertThat(screen()).contains("Der Warenkorb ist wie vorher.", "+8,30 €");
        assertThat(shopping.lineCount(owner)).isOne();
        click("So bestellen");
        assertThat(address()).isEqualTo("shop/checkout");
    }

    @Test
    void saysThatACartHasChangedAndShowsTheWaysThatHoldNow() {
        usualGloves();
        fixtures.cartWorth(owner, "132.40");
        openCart(owner);
        fixtures.cartWorth(owner, "2.40");
        click("Hinzufügen");
        assertThat(screen()).contains("Der Warenkorb oder ein Preis hat sich inzwischen geändert.", "134,80 €");
        assertThat(shopping.lineCount(owner)).isEqualTo(2);
    }

    @Test
    void offersThreeFittingArticlesBelowTheMinimumInEnglish() {
        usualGloves();
        usualGloves();
        usualGloves();
        fixtures.cartWorth(owner, "44.00");
        signIn(owner, Locale.ENGLISH);
        open("shop/cart");
        assertThat(screen()).contains("With these you reach the minimum order value", "Minimum order value reached.");
        assertThat(button("Go to checkout").isEnabled()).isFalse();
        click("Add");
        assertThat(button("Go to checkout").isEnabled()).isTrue();
    }

    private void usualGloves() {
        ArticleId gloves =
                fixtures.anArticle().priced("1.82").packedBy(10).inStock(1_000).id();
        fixtures.pastOrder(owner, gloves, 10, 38);
        fixtures.pastOrder(owner, gloves, 10, 19);
    }

    private void assertCheckoutClosedBecause(String why) {
        assertThat(button("Zur Kasse").isEnabled()).isFalse();
        String reason = button("Zur Kasse").getElement().getAttribute("aria-describedby");
        Span beside = $(Span.class).id(reason);
        assertThat(beside.getText().replace('\u00a0', ' ')).contains("Noch nicht bestellbar", why);
    }

    private void openCart(Actor.Member member) {
        signIn(member);
        open("shop/cart");
    }

    private Input quantity() {
        return $(Input.class).all().stream()
                .filter(input ->
                        label(input).startsWith("Menge") || label(input).startsWith("Quantity"))
                .findFirst()
                .orElseThrow();
    }

    private static String label(Input input) {
        return input.getAriaLabel().orElse("");
    }

    private void type(String text) {
        test(InputTester.class, quantity()).setValue(text);
    }

    private void remove() {
        NativeButton button = $(NativeButton.class).all().stream()
                .filter(candidate -> candidate.getAriaLabel().orElse("").endsWith("aus dem Warenkorb nehmen"))
                .findFirst()
                .orElseThrow();
        test(NativeButtonTester.class, button).click();
    }

    private int pieces() {
        return shopping.cart(owner).lines().getFirst().quoted().quantity().pieces();
    }
}
