package de.kontor.ui.shop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.Shopping;
import de.kontor.shared.ArticleId;
import de.kontor.ui.ScreenTest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class OwnOrderViewTests extends ScreenTest {
    @Autowired
    MemberOrders orders;

    @Autowired
    OrderDesk desk;

    @Autowired
    CatalogImport imports;

    @Autowired
    Shopping shopping;

    private Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        signIn(owner);
    }

    @Test
    void showsStateTimelineLinesAndSums() {
        fixtures.cartWorth(owner, "80.00");
        OrderId order = fixtures.order(owner);
        open("shop/orders/" + order);
        assertThat(page())
                .contains(
                        "Bestätigt",
                        "Olga Owner",
                        "Mindermengenzuschlag",
                        "9,90\u00a0€",
                        "MwSt 19\u00a0%",
                        "Werkstraße 1",
                        "AGB-Version");
    }

    @Test
    void showsItInEnglish() {
        OrderId order = fixtures.aShippedOrder(owner);
        signIn(owner, Locale.ENGLISH);
        open("shop/orders/" + order);
        assertThat(page()).contains("Shipped", "€357.00", "Order again");
        assertThat(offers("Cancel order")).isFalse();
    }

    @Test
    void answersAForeignOrderLikeOneThatDoesNotExist() {
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        assertMissing("shop/orders/" + fixtures.anOrder(stranger));
        assertThat(page()).doesNotContain("357,00");
        assertMissing("shop/orders/" + UUID.randomUUID());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1", "%00", "<b>", "'; drop table orders; --", "0-0-0-0-0"})
    void answersATextThatIsNoIdInTheSameWay(String text) {
        assertMissing("shop/orders/" + text);
    }

    @Test
    void cancelsAfterAQuestion() {
        OrderId order = fixtures.anOrder(owner);
        open("shop/orders/" + order);
        click("Stornieren");
        assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
        click("Ja, stornieren");
        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(page()).contains("Die Bestellung ist storniert.", "Storniert");
        assertThat(offers("Stornieren")).isFalse();
    }

    @Test
    void saysThatItIsTooLateToCancelWhatWasShippedMeanwhile() {
        OrderId order = fixtures.anOrder(owner);
        open("shop/orders/" + order);
        click("Stornieren");
        desk.ship(OrderFixtures.SERVICE, order);
        click("Ja, stornieren");
        assertThat(page()).contains("Die Bestellung kann nicht mehr storniert werden.", "Versendet");
        assertThat(state(order)).isEqualTo(OrderState.SHIPPED);
    }

    @Test
    void putsItIntoTheCartAgainAndReportsWhatIsMissing() {
        ArticleId gone = fixtures.anArticle().priced("100.00").id();
        fixtures.put(owner, gone, 1);
        fixtures.cartWorth(owner, "200.00");
        OrderId order = fixtures.order(owner);
        imports.discontinue(OrderFixtures.SYSTEM, gone, Optional.empty());
        open("shop/orders/" + order);
        click("Noch einmal bestellen");
        assertThat(page()).contains("1 von 2 Zeilen liegen im Warenkorb.", "ausgelaufen", "Zum Warenkorb");
        assertThat(screen()).contains("Warenkorb1");
        assertThat(shopping.lineCount(owner)).isOne();
    }

    @Test
    void offersTheSuccessorAndPutsItInWhenAsked() {
        ArticleId gone = fixtures.anArticle().priced("100.00").id();
        fixtures.put(owner, gone, 2);
        OrderId order = fixtures.order(owner);
        ArticleId successor = fixtures.anArticle().priced("105.00").inStock(10).id();
        imports.discontinue(OrderFixtures.SYSTEM, gone, Optional.of(successor));
        open("shop/orders/" + order);
        click("Noch einmal bestellen");
        assertThat(page()).contains("0 von 1 Zeilen liegen im Warenkorb.", "105,00", "statt 100,00");
        assertThat(shopping.lineCount(owner)).isZero();
        click("Nachfolger in den Warenkorb");
        assertThat(shopping.cart(owner).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quoted().quantity().pieces()).isEqualTo(2));
        assertThat(offers("Nachfolger in den Warenkorb")).isFalse();
    }

    @Test
    void offersNothingToThoseWhoDoNotOrder() {
        OrderId order = fixtures.anOrder(owner);
        signIn(fixtures.aMember(owner.account(), "Ada", Role.ACCOUNTING, Optional.empty()));
        open("shop/orders/" + order);
        assertThat(page()).contains("Bestätigt");
        assertThat(offers("Noch einmal bestellen")).isFalse();
        assertThat(offers("Stornieren")).isFalse();
    }

    private OrderState state(OrderId order) {
        return orders.order(owner, order).orElseThrow().state();
    }
}
