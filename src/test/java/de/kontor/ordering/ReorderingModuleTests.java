package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.MovableClock;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrderingTest
class ReorderingModuleTests {
    @Autowired
    Reordering reordering;

    @Autowired
    Shopping shopping;

    @Autowired
    CatalogImport imports;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    MovableClock clock;

    Actor.Member owner;

    @BeforeEach
    void anOwner() {
        owner = fixtures.anOwnerInRetreat();
    }

    @Test
    void namesWhatIsMissingDearerAndReplaced() {
        ArticleId same = fixtures.anArticle().priced("60.00").inStock(10).id();
        ArticleId dearer = fixtures.anArticle().priced("10.00").inStock(10).id();
        ArticleId missing = fixtures.anArticle().priced("10.00").id();
        ArticleId replaced = fixtures.anArticle().priced("10.00").id();
        ArticleId successor = fixtures.anArticle().priced("11.00").inStock(10).id();
        for (ArticleId article : List.of(same, dearer, missing, replaced)) {
            fixtures.put(owner, article, 2);
        }
        OrderId order = fixtures.order(owner);
        fixtures.listPrice(dearer, LocalDate.now(clock), 1, "12.50");
        imports.discontinue(OrderFixtures.SYSTEM, missing, Optional.empty());
        imports.discontinue(OrderFixtures.SYSTEM, replaced, Optional.of(successor));

        List<ReorderLine> lines = reordering.again(owner, order).orElseThrow();

        assertThat(lines)
                .extracting(ReorderLine::outcome)
                .containsExactly(
                        ReorderLine.Outcome.ADDED,
                        ReorderLine.Outcome.REPRICED,
                        ReorderLine.Outcome.MISSING,
                        ReorderLine.Outcome.REPLACED);
        assertThat(lines)
                .extracting(line -> Texts.of(Locale.GERMAN).text(line.sentence()))
                .allMatch(sentence -> !sentence.contains("{"))
                .element(1)
                .asString()
                .contains("10,00", "12,50");
        assertThat(shopping.cart(owner).lines())
                .extracting(line -> line.article().orElseThrow().id())
                .containsExactly(same, dearer, successor);
        assertThat(shopping.cart(owner).lines())
                .allMatch(line -> line.quoted().quantity().pieces() == 2);
    }

    @Test
    void answersAForeignOrderAsIfItDidNotExist() {
        OrderId order = fixtures.anOrder(owner);
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        assertThat(reordering.again(stranger, order)).isEmpty();
        assertThat(shopping.cart(stranger).lines()).isEmpty();
    }
}
