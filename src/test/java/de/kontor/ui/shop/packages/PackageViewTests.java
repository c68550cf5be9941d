package de.kontor.ui.shop.packages;

import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static de.kontor.starterpacks.PackageFixtures.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Image;
import de.kontor.CountedStatements;
import de.kontor.MovableClock;
import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.ordering.PackageShopping;
import de.kontor.ordering.Shopping;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PackageViewTests extends ScreenTest {
    @Autowired
    PackageFixtures packaging;

    @Autowired
    PackageShopping packages;

    @Autowired
    Shopping shopping;

    @Autowired
    MovableClock clock;

    Actor.Member owner;
    ArticleId article;
    LocalDate today;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        article = fixtures.anArticle().priced("120.00").inStock(34).id();
        today = LocalDate.now(clock);
        signIn(owner);
    }

    @Test
    void showsWhatIsInItWhatItSavesAndPutsItIntoTheCart() {
        VersionId id = packaging.published(content("100.00", fixed(article, 1)), today);
        open("shop/packages/" + id);
        assertThat(screen()).contains("100,00 €", "Einzeln zu Ihren Preisen", "120,00 €", "20,00 €");
        click("In den Warenkorb");
        assertThat(screen()).contains("Das Paket liegt im Warenkorb.");
        assertThat(shopping.cart(owner).lines()).hasSize(1);
        open("shop/cart");
        assertThat(screen()).contains("Anteil 100,00 €", "Sie sparen 20,00 €");
    }

    @Test
    void listsPackagesOfTheOwnTradeAndFindsThemInTheSearch() {
        String name = "Paket " + UUID.randomUUID();
        packaging.published(named(name, content("100.00", fixed(article, 1))), today);
        String foreign = "Paket " + UUID.randomUUID();
        packaging.published(
                named(foreign, content("100.00", fixed(article, 1))).forTrades(Set.of(Trade.GASTRONOMY)), today);
        open("shop/packages");
        assertThat(screen()).contains(name).doesNotContain(foreign);
        open("shop/articles?q=" + name.replace(" ", "%20"));
        assertThat(screen()).contains(name);
        open("shop");
        assertThat(screen()).contains("Starter-Pakete für Ihr Gewerk");
    }

    @Test
    void answersAPackageOfAnotherTradeOrADraftAsIfItDidNotExist() {
        assertMissing("shop/packages/"
                + packaging.published(content("100.00", fixed(article, 1)).forTrades(Set.of(Trade.GASTRONOMY)), today));
        assertMissing("shop/packages/" + packaging.aDraft(content("100.00", fixed(article, 1))));
        assertMissing("shop/packages/nonsense");
    }

    @Test
    void leadsFromASupersededVersionToTheOneOfToday() {
        VersionId first = packaging.published(content("100.00", oneOf(1, article)), today);
        packages.add(owner, first, Selection.proposed(content("1", oneOf(1, article))), Quantity.of(1));
        packaging.next(first, content("90.00", oneOf(1, article)), today);
        open("shop/packages/" + first);
        assertThat(screen()).contains("Fassung 1 wird nicht mehr verkauft. Jetzt gilt Fassung 2.");
        open("shop/cart");
        assertThat(screen()).contains("Fassung 1 gibt es nicht mehr");
        click("Neue Fassung übernehmen");
        assertThat(screen()).contains("90,00 €").doesNotContain("Fassung 1 gibt es nicht mehr");
    }

    @Test
    void showsThePictureOfThePackageInTheCart() {
        PackageContent content = pictured("broom", content("100.00", fixed(article, 1)));
        VersionId id = packaging.published(content, today);
        packages.add(owner, id, Selection.proposed(content), Quantity.of(1));
        open("shop/cart");
        assertThat($(Image.class).all())
                .extracting(Image::getSrc)
                .contains("images/articles/broom.svg")
                .doesNotContain("images/articles/box.svg");
    }

    @Test
    void keepsTheChoiceOfTheCartWhenThePackageIsOpenedAgain() {
        ArticleId other = fixtures.anArticle().priced("130.00").inStock(5).id();
        PackageContent content = content("100.00", oneOf(1, article, other));
        VersionId id = packaging.published(content, today);
        packages.add(owner, id, new Selection(List.of(List.of(other))), Quantity.of(1));
        open("shop/packages/" + id);
        assertThat(screen()).contains("130,00 €", "30,00 €");
        assertThat(offers("Auswahl im Warenkorb ändern")).isTrue();
    }

    /** Page, shelf and start page: the statements do not grow with parts and packages. */
    @Test
    void opensPackagesWithAsManyStatementsHoweverManyThereAre() {
        VersionId small = packaging.published(content("100.00", fixed(article, 1)), today);
        VersionId large =
                packaging.published(content("100.00", fixed(article, 1), fixed(other(), 1), fixed(other(), 1)), today);
        open("shop/packages/" + small);
        open("shop/cart");
        int page = statements("shop/packages/" + small);
        open("shop/cart");
        assertThat(statements("shop/packages/" + large)).isEqualTo(page);
        System.out.println("statements to open a package: " + page);
        for (String address : List.of("shop/packages", "shop")) {
            open(address);
            open("shop/cart");
            int before = statements(address);
            packaging.published(content("100.00", fixed(other(), 1), fixed(other(), 1)), today);
            open("shop/cart");
            assertThat(statements(address)).as(address).isEqualTo(before);
            System.out.println("statements to open " + address + ": " + before);
        }
    }

    private int statements(String address) {
        return CountedStatements.of(() -> {
            open(address);
            return address;
        });
    }

    private ArticleId other() {
        return fixtures.anArticle().priced("60.00").inStock(34).id();
    }

    private static PackageContent pictured(String picture, PackageContent content) {
        return new PackageContent(
                content.name(),
                content.text(),
                picture,
                content.trades(),
                content.strategies(),
                content.slots(),
                content.price(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    private static PackageContent named(String name, PackageContent content) {
        return new PackageContent(
                new LocalizedText(name, name),
                content.text(),
                content.picture(),
                content.trades(),
                content.strategies(),
                content.slots(),
                content.price(),
                content.validUntil(),
                Optional.empty(),
                0,
                Optional.empty());
    }
}
