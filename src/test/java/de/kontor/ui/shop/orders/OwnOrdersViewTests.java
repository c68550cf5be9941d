package de.kontor.ui.shop.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;
import de.kontor.identity.Actor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderId;
import de.kontor.ui.ScreenTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class OwnOrdersViewTests extends ScreenTest {
    @Autowired
    MemberOrders orders;

    private Actor.Member owner;
    private String shipped;
    private String open;

    @BeforeEach
    void twoOrders() {
        owner = fixtures.anOwnerInRetreat();
        shipped = number(fixtures.aShippedOrder(owner));
        open = number(fixtures.anOrder(owner));
        signIn(owner);
    }

    @Test
    void showsAllOrdersOfTheAccountAndNoOthers() {
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        OrderId foreign = fixtures.anOrder(stranger);
        open("shop/orders");
        assertThat(page())
                .contains(shipped, open, "Versendet", "Bestätigt", "357,00", "Olga Owner")
                .doesNotContain(orders.order(stranger, foreign).orElseThrow().number());
    }

    @Test
    void showsThemInEnglish() {
        signIn(owner, Locale.ENGLISH);
        open("shop/orders");
        assertThat(page()).contains("Shipped", "Confirmed", "€357.00");
    }

    @Test
    void keepsTheFilterInTheAddress() {
        open("shop/orders");
        onlyOpen();
        assertThat(address()).isEqualTo("shop/orders?open=true");
        assertThat(page()).contains(open).doesNotContain(shipped);
        test(TextFieldTester.class, $(TextField.class).single()).setValue(shipped);
        assertThat(address()).contains("q=" + shipped, "open=true");
        assertThat(page()).contains("Dazu passt nichts.", "Alles zeigen");
        onlyOpen();
        assertThat(address()).isEqualTo("shop/orders?q=" + shipped);
        assertThat(page()).contains(shipped).doesNotContain(open);
    }

    @Test
    void readsTheFilterFromTheAddress() {
        open("shop/orders?q=" + open);
        assertThat($(TextField.class).single().getValue()).isEqualTo(open);
        assertThat(page()).contains(open).doesNotContain(shipped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'; drop table orders; --", "<b>x</b>"})
    void takesSignsForSigns(String typed) {
        open("shop/orders");
        test(TextFieldTester.class, $(TextField.class).single()).setValue(typed);
        assertThat(page()).contains("Dazu passt nichts.");
    }

    @Test
    void saysWhatBelongsHereBeforeTheFirstOrder() {
        signIn(fixtures.anOwnerInRetreat());
        open("shop/orders");
        assertThat(page()).contains("Noch keine Bestellungen.", "Zum Sortiment");
    }

    private void onlyOpen() {
        test(CheckboxTester.class, $(Checkbox.class).single()).click();
    }

    private String number(OrderId order) {
        return orders.order(owner, order).orElseThrow().number();
    }
}
