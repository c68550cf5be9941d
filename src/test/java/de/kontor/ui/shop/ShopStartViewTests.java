package de.kontor.ui.shop;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderId;
import de.kontor.ui.ScreenTest;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ShopStartViewTests extends ScreenTest {
    @Autowired
    MemberOrders orders;

    @Test
    void showsOpenOrdersBeforeTheLastOnes() {
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        OrderId shipped = fixtures.aShippedOrder(owner);
        OrderId open = fixtures.anOrder(owner);
        signIn(owner);
        open("shop");
        String shown = page();
        assertThat(shown.substring(0, shown.indexOf("Letzte Bestellungen")))
                .contains("Prüfbetrieb GmbH", number(owner, open))
                .doesNotContain(number(owner, shipped));
        assertThat(shown.substring(shown.indexOf("Letzte Bestellungen")))
                .contains(number(owner, shipped), number(owner, open), "Silber");
    }

    @Test
    void saysWhatToDoFirstAndShowsNoEmptyListOfOpenOrders() {
        signIn(fixtures.anOwnerInRetreat());
        open("shop");
        assertThat(page())
                .contains("Noch keine Bestellungen.", "Zum Sortiment", "Standardsortiment zu Listenpreisen")
                .doesNotContain("Offene Bestellungen");
    }

    @Test
    void remindsOfAFilledCart() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        fixtures.cartWorth(owner, "80.00");
        signIn(owner);
        open("shop");
        assertThat(page()).contains("Zum Warenkorb");
        assertThat(screen()).contains("Warenkorb1");
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCKED, Ihr Kundenkonto ist gesperrt., Rufen Sie unseren Kundenservice an",
        "REGISTERED, Ihr Kundenkonto ist noch nicht geprüft., Wir melden uns nach der Prüfung"
    })
    void saysWhyAnAccountCannotOrderAndWhatToDo(AccountStatus status, String why, String wayOut) {
        signIn(member(status));
        open("shop");
        assertThat(page()).contains(why, wayOut);
    }

    @Test
    void greetsInEnglish() {
        signIn(member(AccountStatus.BLOCKED), Locale.ENGLISH);
        open("shop");
        assertThat(page()).contains("Your account is blocked.", "No orders yet.");
    }

    private Actor.Member member(AccountStatus status) {
        return fixtures.aMember(
                fixtures.anAccount(Strategy.FORWARD, GrowthTier.BASE, status), "Olga", Role.OWNER, Optional.empty());
    }

    private String number(Actor.Member member, OrderId order) {
        return orders.order(member, order).orElseThrow().number();
    }
}
