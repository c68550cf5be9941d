package de.kontor.ui.desk.orders;

import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.MovableClock;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.PackageShopping;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.Selection;
import de.kontor.ui.desk.DeskTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order with a package, as customer service sees it. */
class PackageOrderViewTests extends DeskTest {
    @Autowired
    PackageFixtures packaging;

    @Autowired
    PackageShopping packages;

    @Autowired
    Catalog catalog;

    @Autowired
    MovableClock clock;

    ArticleId scarce;
    ArticleId plenty;
    OrderId order;

    /** Two packages of three scarce and one plentiful article; of the scarce one five are there. */
    @BeforeEach
    void anOrderThatPartlyWaits() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        scarce = fixtures.anArticle().priced("20.00").inStock(5).id();
        plenty = fixtures.anArticle().priced("60.00").inStock(50).id();
        PackageContent content = content("100.00", fixed(scarce, 3), fixed(plenty, 1));
        packages.add(
                owner, packaging.published(content, LocalDate.now(clock)), Selection.proposed(content), Quantity.of(2));
        order = fixtures.order(owner);
        signIn(staff(Role.SERVICE));
        open("desk/orders/" + order);
    }

    @Test
    void showsEveryPartWithItsNumberShareAndWhatIsMissing() {
        assertThat(page().replace('\u00a0', ' '))
                .contains("6 × ", number(scarce) + " · Anteil 100,00 € · 1 im Rückstand")
                .contains("2 × ", number(plenty) + " · Anteil 100,00 €")
                .doesNotContain(number(plenty) + " · Anteil 100,00 € · ");
    }

    @Test
    void givesEveryPartBackWhenItIsCancelled() {
        assertThat(reserved(scarce)).isEqualTo(5);
        assertThat(reserved(plenty)).isEqualTo(2);
        click("Stornieren");
        confirmWithReason("Kunde hat sich vertan", "Stornieren");
        assertThat(page()).contains("Storniert").doesNotContain("im Rückstand");
        assertThat(reserved(scarce)).isZero();
        assertThat(reserved(plenty)).isZero();
    }

    private int reserved(ArticleId article) {
        return catalog.stock(List.of(article)).get(article).reserved();
    }

    private String number(ArticleId article) {
        return catalog.article(article).orElseThrow().number();
    }
}
