package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
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
                .containsExactly(same, dearer);
        assertThat(shopping.cart(owner).lines())
                .allMatch(line -> line.quoted().quantity().pieces() == 2);
    }

    /** Scenario 8: ten lines, one discontinued, two dearer. */
    @Test
    void addsTheNineThatAreLeftOffersTheSuccessorAndNamesBothPrices() {
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            articles.add(fixtures.anArticle().priced("20.00").inStock(100).id());
            fixtures.put(owner, articles.get(i), 1);
        }
        OrderId order = fixtures.order(owner);
        ArticleId successor = fixtures.anArticle().priced("21.00").inStock(10).id();
        imports.discontinue(OrderFixtures.SYSTEM, articles.get(4), Optional.of(successor));
        fixtures.listPrice(articles.get(1), LocalDate.now(clock), 1, "22.00");
        fixtures.listPrice(articles.get(7), LocalDate.now(clock), 1, "23.50");

        List<ReorderLine> lines = reordering.again(owner, order).orElseThrow();

        assertThat(lines).hasSize(10);
        assertThat(lines.stream().filter(line -> line.outcome() == ReorderLine.Outcome.ADDED))
                .hasSize(7);
        assertThat(lines.get(4).outcome()).isEqualTo(ReorderLine.Outcome.REPLACED);
        assertThat(List.of(lines.get(1), lines.get(7)))
                .allMatch(line -> line.outcome() == ReorderLine.Outcome.REPRICED)
                .extracting(line -> Texts.of(Locale.GERMAN).text(line.sentence()))
                .allMatch(sentence -> sentence.contains("20,00"))
                .satisfiesExactly(first -> assertThat(first).contains("22,00"), second -> assertThat(second)
                        .contains("23,50"));
        assertThat(shopping.cart(owner).lines())
                .extracting(line -> line.article().orElseThrow().id())
                .hasSize(9)
                .doesNotContain(successor, articles.get(4));
        ReorderLine offered = lines.get(4);
        assertThat(Texts.of(Locale.GERMAN).text(offered.sentence())).contains("20,00", "21,00");
        assertThat(reordering.take(owner, offered.successor().orElseThrow())).isInstanceOf(CartChange.Done.class);
        assertThat(shopping.cart(owner).lines())
                .extracting(line -> line.article().orElseThrow().id())
                .hasSize(10)
                .contains(successor);
    }

    @Test
    void answersAForeignOrderAsIfItDidNotExist() {
        OrderId order = fixtures.anOrder(owner);
        Actor.Member stranger = fixtures.anOwnerInRetreat();
        assertThat(reordering.again(stranger, order)).isEmpty();
        assertThat(shopping.cart(stranger).lines()).isEmpty();
    }
}
