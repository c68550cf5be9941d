package de.kontor.ui.studio.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import de.kontor.identity.Role;
import de.kontor.ui.ScreenTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StudioStartViewTests extends ScreenTest {
    @Test
    void isWhereThoseBeginWhoDecideOnRangePricesAndTerms() {
        signIn(staff(Role.COMMERCIAL));
        open("");
        assertThat(address()).isEqualTo("studio");
        assertThat(page()).contains("Wartet auf Ihre Entscheidung", "Konditionen");
    }

    @Test
    void hidesTheRulesFromProductManagers() {
        signIn(staff(Role.PRODUCT));
        open("");
        assertThat(address()).isEqualTo("studio");
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().equals("studio/rules"));
    }

    @Test
    void leavesEverybodyElseWhereTheyWere() {
        signIn(staff(Role.SERVICE));
        open("");
        assertThat(address()).isEqualTo("desk");
        assertThat($(Anchor.class).all()).noneMatch(link -> link.getHref().equals("studio"));
    }

    @Test
    void leadsFromTheDeskToTheStudioAndBack() {
        signIn(staff(Role.COMMERCIAL), Locale.ENGLISH);
        open("desk");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("studio"));
        open("studio");
        assertThat($(Anchor.class).all()).anyMatch(link -> link.getHref().equals("desk"));
        assertThat(page()).contains("Waits for your decision");
    }
}
