package de.kontor.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may open which screen of the desk, and who is led there. */
class DeskAccessTests extends DeskTest {
    @Test
    void showsNoScreenOfTheDeskToAMember() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        OrderId own = fixtures.anOrder(owner);
        signIn(owner);
        List.of(
                        "desk",
                        "desk/orders/" + own,
                        "desk/accounts",
                        "desk/accounts/" + owner.account(),
                        "desk/articles",
                        "desk/articles/FIX-1",
                        "desk/mails",
                        "desk/mails/" + own,
                        "desk/logins",
                        "desk/logins/new-staff",
                        "desk/logins/new-member")
                .forEach(this::assertMissing);
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE, 6, desk/logins",
        "SPECIALIST, 6, desk/logins",
        "PRODUCT, 5, desk/mails",
        "COMMERCIAL, 5, desk/mails"
    })
    void leadsEveryRoleToItsOwnScreensOnly(Role role, int entries, String closed) {
        signIn(staff(role));
        open("desk");
        assertThat(page()).contains("Bestellungen");
        assertThat(navigation()).hasSize(entries).doesNotContain(closed);
        assertMissing(closed);
    }

    @Test
    void leadsAnAdministratorToTheLogins() {
        signIn(staff(Role.ADMIN));
        open("");
        assertThat(address()).isEqualTo("desk/logins");
        assertThat(navigation()).hasSize(7);
    }

    private List<String> navigation() {
        return $(Anchor.class).all().stream()
                .filter(link -> link.getParent()
                        .flatMap(item -> item.getParent())
                        .flatMap(list -> list.getParent())
                        .filter(nav -> nav.hasClassName("side-nav"))
                        .isPresent())
                .map(Anchor::getHref)
                .toList();
    }
}
