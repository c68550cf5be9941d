package de.kontor.ui.desk.orders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxTester;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldTester;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderId;
import de.kontor.ui.desk.DeskTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrdersViewTests extends DeskTest {
    private final Actor.Staff service = staff(Role.SERVICE);

    @Autowired
    OrderDesk desk;

    private OrderId order;
    private String number;

    @BeforeEach
    void orderSomething() {
        order = fixtures.anOrder(fixtures.anOwnerInRetreat());
        number = desk.order(service, order).orElseThrow().number();
        signIn(service);
    }

    @Test
    void showsOrdersWithAccountStateAndSums() {
        open("desk?q=" + number);
        assertThat(page()).contains(number, "Prüfbetrieb GmbH", "Bestätigt", "300,00\u00a0€", "357,00\u00a0€");
    }

    @Test
    void showsThemInEnglish() {
        signIn(service, Locale.ENGLISH);
        open("desk?q=" + number);
        assertThat(page()).contains("Orders", "Confirmed", "€357.00", "Placed by");
    }

    @Test
    void narrowsByWhatTheAddressAsksFor() {
        open("desk?q=" + number + "&state=CANCELLED");
        assertThat(page()).doesNotContain(number).contains("Dazu passt nichts.", "Alles zeigen");
        open("desk?q=" + number + "&state=CONFIRMED&open=true");
        assertThat(page()).contains(number);
        assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo(number);
        assertThat($(Checkbox.class).single().getValue()).isTrue();
    }

    @Test
    void keepsFiltersInTheAddress() {
        open("desk");
        test(TextFieldTester.class, $(TextField.class).all().getFirst()).setValue(number);
        assertThat(address()).isEqualTo("desk?q=" + number);
        test(CheckboxTester.class, $(Checkbox.class).single()).click();
        assertThat(address()).isEqualTo("desk?q=" + number + "&open=true");
        assertThat(page()).contains(number);
    }

    @Test
    void takesNonsenseInTheAddressForNothing() {
        open("desk?q=" + number + "&state=NONSENSE&page=-3&open=maybe");
        assertThat(page()).contains(number);
        open("desk?q=" + number + "&page=999999");
        assertThat(page()).contains(number);
    }

    @Test
    void showsFiftyAtATime() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        for (int i = 0; i < 51; i++) {
            fixtures.anOrder(owner);
        }
        open("desk?open=true");
        assertThat(page()).contains("1–50 von");
        open("desk?open=true&page=2");
        assertThat(page()).contains("51–");
    }
}
