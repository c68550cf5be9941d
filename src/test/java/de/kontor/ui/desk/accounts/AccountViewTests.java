package de.kontor.ui.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.Money;
import de.kontor.ui.desk.DeskTest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTests extends DeskTest {
    private final Actor.Staff service = staff(Role.SERVICE);

    @Autowired
    Accounts accounts;

    private Actor.Member owner;
    private String number;

    @BeforeEach
    void openAnAccount() {
        owner = fixtures.anOwnerInRetreat();
        number = accounts.profile(service, owner.account()).orElseThrow().number();
        signIn(service);
    }

    @Test
    void findsAccountsByNumberStrategyAndStatus() {
        open("desk/accounts?q=" + number + "&strategy=RETREAT&status=ACTIVE");
        assertThat(page()).contains(number, "Prüfbetrieb GmbH", "Ulm", "Tischlerei", "Rückzug", "Basis", "Aktiv");
        open("desk/accounts?q=" + number + "&strategy=FORWARD");
        assertThat(page()).contains("Dazu passt nichts.");
    }

    @Test
    void findsThemInEnglish() {
        signIn(service, Locale.ENGLISH);
        open("desk/accounts?q=" + number);
        assertThat(page()).contains("Joinery", "Retreat", "Base", "Active");
    }

    @Test
    void showsFactsPeopleAndOrders() {
        fixtures.aBuyerBeside(owner, Optional.of(Money.of("500.00")));
        fixtures.anOrder(owner);
        open("desk/accounts/" + owner.account());
        assertThat(page())
                .contains(number, "2-4", "STANDARD", "Feldweg 2", "Olga Owner", "ohne Limit", "Bert Buyer")
                .contains("500,00\u00a0€", "357,00\u00a0€", "test");
    }

    @Test
    void leadsToThePageForMissingThings() {
        assertMissing("desk/accounts/nonsense");
        assertMissing("desk/accounts/" + UUID.randomUUID());
    }

    @Test
    void blocksAndUnblocksWithAReasonInTheRecord() {
        open("desk/accounts/" + owner.account());
        click("Sperren");
        assertThat(confirmWithReason(" ", "Sperren").isInvalid()).isTrue();
        assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
        confirmWithReason("zahlt seit März nicht", "Sperren");
        assertThat(status()).isEqualTo(AccountStatus.BLOCKED);
        assertThat(page()).contains("Gesperrt", "zahlt seit März nicht", "vorher: Aktiv", "Sabine Service");
        click("Entsperren");
        confirmWithReason("hat gezahlt", "Entsperren");
        assertThat(status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(page()).contains("Das Kundenkonto ist wieder aktiv.", "hat gezahlt");
    }

    @Test
    void keepsTheReasonWhenSomebodyElseWasFaster() {
        open("desk/accounts/" + owner.account());
        click("Sperren");
        accounts.changeStatus(service, owner.account(), AccountStatus.BLOCKED, "first");
        var field = confirmWithReason("second", "Sperren");
        assertThat(field.getValue()).isEqualTo("second");
        assertThat(field.getErrorMessage()).contains("hat sich inzwischen geändert");
    }

    @Test
    void letsProductManagersReadOnly() {
        signIn(staff(Role.PRODUCT));
        open("desk/accounts/" + owner.account());
        assertThat(page()).contains(number);
        assertThat(offers("Sperren")).isFalse();
    }

    @Test
    void leadsAdministratorsToANewMember() {
        signIn(staff(Role.ADMIN));
        open("desk/accounts/" + owner.account());
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("desk/logins/new-member?account=" + number);
    }

    private AccountStatus status() {
        return accounts.standing(owner.account()).orElseThrow().status();
    }
}
