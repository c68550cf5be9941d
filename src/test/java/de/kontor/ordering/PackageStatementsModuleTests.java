package de.kontor.ordering;

import static de.kontor.starterpacks.PackageFixtures.WRITER;
import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** However many packages and parts there are, the statements stay as many. */
@KontorTest
class PackageStatementsModuleTests {
    @Autowired
    PackageShelf shelf;

    @Autowired
    PackageStudio studio;

    @Autowired
    PackageShopping packages;

    @Autowired
    PackageSales sales;

    @Autowired
    Shopping shopping;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    PackageFixtures packaging;

    @Autowired
    MovableClock clock;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
        published(1);
        // what is kept in memory afterwards is read here
        shelf.packages(owner);
    }

    @Test
    void ofTheShelf() {
        int before = CountedStatements.of(() -> shelf.packages(owner));
        published(1);
        published(6);
        assertThat(CountedStatements.of(() -> shelf.packages(owner))).isEqualTo(before);
        System.out.println("statements per shelf of packages: " + before);
    }

    @Test
    void ofOnePackage() {
        VersionId small = published(1);
        VersionId large = published(6);
        int one = CountedStatements.of(() -> shelf.offer(owner, small, Optional.empty()));
        assertThat(CountedStatements.of(() -> shelf.offer(owner, large, Optional.empty())))
                .isEqualTo(one);
        System.out.println("statements per package: " + one);
    }

    @Test
    void ofACartWithPackages() {
        put(published(1));
        int one = CountedStatements.of(() -> shopping.cart(owner));
        put(published(6));
        put(published(3));
        put(published(2));
        assertThat(shopping.cart(owner).lines()).hasSize(4);
        assertThat(CountedStatements.of(() -> shopping.cart(owner))).isEqualTo(one);
        System.out.println("statements per cart with packages: " + one);
    }

    @Test
    void ofTheListInTheStudioAndItsStatistics() {
        assertThat(CountedStatements.of(() -> studio.versions(WRITER))).isOne();
        assertThat(CountedStatements.of(() -> sales.since(WRITER, LocalDate.now(clock))))
                .isOne();
    }

    private void put(VersionId version) {
        PackageContent content = studio.version(WRITER, version).orElseThrow().content();
        assertThat(packages.add(owner, version, Selection.proposed(content), Quantity.of(1)))
                .isInstanceOf(CartChange.Done.class);
    }

    private VersionId published(int parts) {
        de.kontor.starterpacks.Slot[] slots = new de.kontor.starterpacks.Slot[parts];
        for (int i = 0; i < parts; i++) {
            ArticleId article =
                    fixtures.anArticle().priced("100.00").inStock(50).id();
            slots[i] = fixed(article, 1);
        }
        return packaging.published(content(90 * parts + ".00", slots), LocalDate.now(clock));
    }
}
