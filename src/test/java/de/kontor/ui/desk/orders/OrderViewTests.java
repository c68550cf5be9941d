package de.kontor.ui.desk.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.OrderState;
import de.kontor.ui.desk.DeskTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderViewTests extends DeskTest {
    private final Actor.Staff service = staff(Role.SERVICE);

    @Autowired
    OrderDesk desk;

    @Test
    void showsEveryFeeWithTheSentenceOfItsRule() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        fixtures.cartWorth(owner, "80.00");
        OrderId order = fixtures.order(owner);
        signIn(service);
        open("desk/orders/" + order);
        assertThat(page())
                .contains(
                        "Bestätigt",
                        "Mindermengenzuschlag",
                        "9,90\u00a0€",
                        "Unter 150,00\u00a0€ Warenwert kommt ein Mindermengenzuschlag von 9,90\u00a0€ dazu.",
                        "Fracht",
                        "MwSt 19\u00a0%",
                        "Rückzug",
                        "Olga Owner",
                        "Werkstraße 1",
                        "Warum dieser Preis?",
                        "Ihre Bestellung");
    }

    @Test
    void showsItInEnglish() {
        OrderId order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        signIn(service, Locale.ENGLISH);
        open("desk/orders/" + order);
        assertThat(page()).contains("Order", "Confirmed", "What the rules said", "Retreat", "Back-ordered");
    }

    @Test
    void leadsToThePageForMissingThings() {
        signIn(service);
        assertMissing("desk/orders/nonsense");
        assertMissing("desk/orders/" + UUID.randomUUID());
    }

    @Test
    void shipsAfterAQuestion() {
        OrderId order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        signIn(service);
        open("desk/orders/" + order);
        click("Komplett versenden");
        assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
        click("Komplett versenden");
        assertThat(state(order)).isEqualTo(OrderState.SHIPPED);
        assertThat(page()).contains("Die Bestellung ist versendet.", "Sabine Service");
        assertThat(offers("Komplett versenden")).isFalse();
        assertThat(offers("Stornieren")).isFalse();
    }

    @Test
    void cancelsOnlyWithAReason() {
        OrderId order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        signIn(service);
        open("desk/orders/" + order);
        click("Stornieren");
        TextArea empty = confirmWithReason("  ", "Stornieren");
        assertThat(empty.isInvalid()).isTrue();
        assertThat(empty.getErrorMessage()).contains("Bitte geben Sie einen Grund an");
        TextArea tooLong = confirmWithReason("x".repeat(501), "Stornieren");
        assertThat(tooLong.isInvalid()).isTrue();
        assertThat(state(order)).isEqualTo(OrderState.CONFIRMED);
        confirmWithReason("Kunde hat sich <b>vertan</b>", "Stornieren");
        assertThat(state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(page()).contains("Storniert", "Kunde hat sich <b>vertan</b>");
    }

    @Test
    void keepsTheReasonWhenSomebodyElseWasFaster() {
        OrderId order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        signIn(service);
        open("desk/orders/" + order);
        click("Stornieren");
        desk.ship(service, order);
        TextArea field = confirmWithReason("doppelt bestellt", "Stornieren");
        assertThat($(Dialog.class).single().isOpened()).isTrue();
        assertThat(field.getValue()).isEqualTo("doppelt bestellt");
        assertThat(field.getErrorMessage()).contains("kann nicht mehr storniert werden");
    }

    @Test
    void offersNothingToThoseWhoOnlyRead() {
        OrderId order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        signIn(staff(Role.PRODUCT, Role.COMMERCIAL));
        open("desk/orders/" + order);
        assertThat(page()).contains("Bestätigt").doesNotContain("Mails dazu");
        assertThat(offers("Komplett versenden")).isFalse();
        assertThat(offers("Stornieren")).isFalse();
    }

    private OrderState state(OrderId order) {
        return desk.order(service, order).orElseThrow().state();
    }
}
