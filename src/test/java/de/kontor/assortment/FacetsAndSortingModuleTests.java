package de.kontor.assortment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.catalog.ArticleDraft;
import de.kontor.catalog.ArticleFixtures;
import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.Category;
import de.kontor.identity.Actor;
import de.kontor.pricing.PriceBooks;
import de.kontor.pricing.PriceEntry;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.UnitPrice;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class FacetsAndSortingModuleTests {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

    @Autowired
    Assortment assortment;

    @Autowired
    OfferFixtures fixtures;

    @Autowired
    CatalogImport imports;

    @Autowired
    PriceBooks prices;

    @Autowired
    Clock clock;

    /** Scenario 7: order follows what this buyer pays, by account, segment, growth tier and retreat. */
    @Test
    void sortsByTheBuyersOwnNetPrice() {
        ArticleId list = fixtures.article("Preisfolge", true, false, 0);
        ArticleId agreed = fixtures.article("Preisfolge", true, false, 0);
        ArticleId segment = fixtures.article("Preisfolge", true, false, 0);
        ArticleId cheap = fixtures.article("Preisfolge", true, false, 0);
        Actor.Member silver = fixtures.aSilverBuyer();
        prices.enterAccountPrices(ArticleFixtures.SYSTEM, silver.account(), DAY, List.of(entry(agreed, "12.00")));
        prices.enterSegmentPrices(ArticleFixtures.SYSTEM, "STANDARD", DAY, List.of(entry(segment, "12.60")));
        prices.enterListPrices(ArticleFixtures.SYSTEM, DAY, List.of(entry(cheap, "12.20")));

        assertThat(byPrice(silver)).containsExactly("11.7120", "12.0000", "12.0960", "12.3456");
        assertThat(sorted(silver, SearchSort.PRICE))
                .extracting(offer -> offer.article().id())
                .containsExactly(cheap, agreed, segment, list);
        assertThat(byPrice(fixtures.aBuyerInRetreat())).containsExactly("12.2000", "12.8600", "12.8600", "12.8600");
    }

    @Test
    void followsPricesTheMomentTheyChange() {
        ArticleId first = fixtures.article("Preiswechsel", true, false, 0);
        ArticleId second = fixtures.article("Preiswechsel", true, false, 0);
        Actor.Member buyer = fixtures.aSilverBuyer();
        Actor.Member retreat = fixtures.aBuyerInRetreat();
        ArticleQuery query = query("preiswechsel", Map.of(), SearchSort.PRICE);
        LocalDate today = LocalDate.now(clock);
        prices.enterListPrices(ArticleFixtures.SYSTEM, today, List.of(entry(first, "12.00")));
        assertThat(ids(buyer, query)).containsExactly(first, second);
        prices.enterListPrices(ArticleFixtures.SYSTEM, today, List.of(entry(second, "11.00")));
        assertThat(ids(buyer, query)).containsExactly(second, first);
        assertThat(ids(retreat, query)).containsExactly(second, first);
        prices.enterAccountPrices(ArticleFixtures.SYSTEM, buyer.account(), today, List.of(entry(first, "10.00")));
        assertThat(ids(buyer, query)).containsExactly(first, second);
        ArticleId third = fixtures.article("Preiswechsel", true, false, 0);
        assertThat(ids(buyer, query)).containsExactly(first, second, third);
        assertThat(ids(retreat, query)).containsExactly(second, first, third);
    }

    @Test
    void narrowsToARangeOfOwnPricesAndCountsWhatIsLeft() {
        ArticleId cheap = fixtures.article("Preisspanne", true, false, 0);
        ArticleId agreed = fixtures.article("Preisspanne", true, false, 0);
        ArticleId dear = fixtures.article("Preisspanne", true, false, 0);
        Actor.Member buyer = fixtures.aSilverBuyer();
        LocalDate today = LocalDate.now(clock);
        prices.enterListPrices(ArticleFixtures.SYSTEM, today, List.of(entry(cheap, "10.00"), entry(dear, "99.99")));
        prices.enterAccountPrices(ArticleFixtures.SYSTEM, buyer.account(), today, List.of(entry(agreed, "11.00")));
        // Silver pays 4 % less: 0.0960 a piece
        assertThat(ids(buyer, within("0.096", "0.11"))).containsExactly(cheap, agreed);
        assertThat(ids(buyer, within("0.0960001", "0.11"))).containsExactly(agreed);
        assertThat(ids(buyer, within("0.096", "0.1099999"))).containsExactly(cheap);
        assertThat(ids(fixtures.aBuyerInRetreat(), within("0.1", "0.5"))).containsExactly(cheap, agreed);
        ArticleList found = assortment.find(buyer, within("0.11", "1000000"));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.offers()).extracting(offer -> offer.article().id()).containsExactly(agreed, dear);
        assertThat(found.categories())
                .extracting(counted -> counted.category().code() + " " + counted.hits())
                .containsExactly("fixtures 2");
        assertThat(ids(buyer, within("5", "6"))).isEmpty();
    }

    private static PriceRange range(String from, String to) {
        return new PriceRange(Optional.of(new BigDecimal(from)), Optional.of(new BigDecimal(to)));
    }

    private static ArticleQuery within(String from, String to) {
        return new ArticleQuery(
                "preisspanne",
                Optional.empty(),
                Map.of(),
                range(from, to),
                SearchSort.PRICE,
                ArticleQuery.Language.GERMAN,
                0,
                50);
    }

    @Test
    void sortsByWhatIsThereFirstAndByName() {
        ArticleId later = fixtures.article("Sortierware B", true, false, 0);
        ArticleId now = fixtures.article("Sortierware C", true, false, 500);
        ArticleId never = fixtures.article("Sortierware A", true, true, 0);
        Actor.Member buyer = fixtures.aSilverBuyer();
        assertThat(ids(buyer, query("sortierware", Map.of(), SearchSort.AVAILABILITY)))
                .containsExactly(now, later, never);
        assertThat(ids(buyer, query("sortierware", Map.of(), SearchSort.NAME))).containsExactly(never, later, now);
    }

    @Test
    void showsAnAccountInRetreatWhatItMayOrderFirst() {
        ArticleId special = fixtures.article("Rückzugsfolge", false, false, 100);
        ArticleId soldOff = fixtures.article("Rückzugsfolge", true, false, 100);
        ArticleId standard = fixtures.article("Rückzugsfolge", true, false, 100);
        fixtures.discontinue(soldOff, standard);
        ArticleQuery query = query("rückzugsfolge", Map.of(), SearchSort.RELEVANCE);
        assertThat(ids(fixtures.aBuyerInRetreat(), query)).containsExactly(standard, soldOff, special);
        assertThat(ids(fixtures.aSilverBuyer(), query)).containsExactly(standard, special, soldOff);
    }

    @Test
    void narrowsByAFacetAndCountsIt() {
        fixtures.article("Facettenware", true, false, 0);
        ArticleList found = assortment.find(
                fixtures.aSilverBuyer(), query("facettenware", Map.of("size", Set.of("m8x40")), SearchSort.RELEVANCE));
        assertThat(found.total()).isOne();
        assertThat(found.choiceGone()).isFalse();
        assertThat(found.facets()).singleElement().satisfies(facet -> {
            assertThat(facet.key()).isEqualTo("size");
            assertThat(facet.values())
                    .containsExactly(
                            new FacetValue("m8x40", facet.values().getFirst().name(), 1, true));
        });
    }

    @Test
    void countsACategoryAtItsFirstSearch() {
        ArticleDraft draft = ArticleFixtures.draft();
        imports.importCategories(
                ArticleFixtures.SYSTEM,
                List.of(new Category("first-seen", Optional.empty(), new LocalizedText("Neuheiten", "News"), 98)));
        imports.importArticles(
                ArticleFixtures.SYSTEM,
                List.of(new ArticleDraft(
                        draft.number(),
                        draft.gtin(),
                        draft.manufacturerNumber(),
                        new LocalizedText("Erstauftritt", "First seen"),
                        draft.description(),
                        "first-seen",
                        draft.articleGroup(),
                        draft.priceUnit(),
                        draft.packagingUnit(),
                        draft.unitCode(),
                        draft.vatRate(),
                        draft.attributes(),
                        true,
                        true,
                        true,
                        false,
                        5,
                        draft.status(),
                        draft.picture(),
                        draft.cost())));
        ArticleList found =
                assortment.find(fixtures.aSilverBuyer(), query("erstauftritt", Map.of(), SearchSort.RELEVANCE));
        assertThat(found.categories())
                .extracting(counted -> counted.category().code() + " " + counted.hits())
                .containsExactly("first-seen 1");
    }

    @Test
    void leavesOutAChoiceThatNoLongerExistsAndSaysSo() {
        fixtures.article("Altauswahl", true, false, 0);
        Actor.Member buyer = fixtures.aSilverBuyer();
        for (Map<String, Set<String>> gone : List.of(
                Map.of("size", Set.of("m99x1")),
                Map.of("no-such-facet", Set.of("x")),
                Map.of("category", Set.of("fixtures")),
                Map.of("'; drop table facet_values; --", Set.of("\0", "😀", "x".repeat(10_000))))) {
            ArticleList found = assortment.find(buyer, query("altauswahl", gone, SearchSort.PRICE));
            assertThat(found.total()).isOne();
            assertThat(found.choiceGone()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(SearchSort.class)
    void survivesAnythingTyped(SearchSort sort) {
        Actor.Member buyer = fixtures.aSilverBuyer();
        for (String typed : List.of(
                "x".repeat(10_000),
                "M8x40 ".repeat(2_000),
                "😀🔩",
                "'; drop table articles; --",
                "%_\\",
                "a & (b | !c) <-> d:*",
                "(.*)+$ [a-z] {2}",
                "\0\u0001\uFFFF\uD800",
                "der die das",
                "-",
                "'",
                "\\' \\\\ :p1 ?1 $1")) {
            assertThat(assortment.find(buyer, query(typed, Map.of(), sort)).offers())
                    .hasSizeLessThanOrEqualTo(50);
        }
    }

    private List<String> byPrice(Actor.Member buyer) {
        return sorted(buyer, SearchSort.PRICE).stream()
                .map(offer -> offer.price().orElseThrow().unitPrice().toString())
                .toList();
    }

    private List<Offer> sorted(Actor.Member buyer, SearchSort sort) {
        return assortment.find(buyer, query("preisfolge", Map.of(), sort)).offers();
    }

    private List<ArticleId> ids(Actor.Member buyer, ArticleQuery query) {
        return assortment.find(buyer, query).offers().stream()
                .map(offer -> offer.article().id())
                .toList();
    }

    private static ArticleQuery query(String text, Map<String, Set<String>> facets, SearchSort sort) {
        return new ArticleQuery(text, Optional.empty(), facets, sort, ArticleQuery.Language.GERMAN, 0, 50);
    }

    private static PriceEntry entry(ArticleId article, String price) {
        return new PriceEntry(article, List.of(new VolumeTier(1, UnitPrice.of(price))));
    }
}
