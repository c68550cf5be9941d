package de.kontor.ui.shop.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.Shopping;
import de.kontor.ui.PlainInput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SearchViewTests extends ShopViewTest {
    @Autowired
    Shopping shopping;

    @Test
    void showsARowWithOwnPriceListPriceAndDelivery() {
        fixtures.article("Zeilenprobe", true, false, 1_000);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        assertThat(text(onlyRow("zeilenprobe")))
                .contains(
                        "M8×40 Zeilenprobe",
                        "ab 500 St. 10,752 € / 100",
                        "12,3456 € / 100",
                        "Liste 12,86 € · Silber −4 %",
                        "12,35 €",
                        "In den Warenkorb");
    }

    @Test
    void showsTheSameRowInEnglish() {
        fixtures.article("Rowsample", true, false, 1_000);
        signIn(fixtures.aSilverBuyer(), Locale.ENGLISH);
        assertThat(text(onlyRow("rowsample")))
                .contains("M8×40 Rowsample en", "€12.3456 / 100", "List €12.86 · Silver −4%", "Add to cart");
    }

    @Test
    void putsTheSnappedQuantityIntoTheCart() {
        fixtures.article("Korbprobe", true, false, 1_000);
        Actor.Member buyer = fixtures.aSilverBuyer();
        signIn(buyer, Locale.GERMAN);
        NativeTableRow row = onlyRow("korbprobe");
        type(row, "350");
        click(addButton(row));
        assertThat(text(row)).contains("350 → 400 (VPE)", "400 St. hinzugefügt");
        assertThat(shopping.cart(buyer).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.quoted().quantity().pieces()).isEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource({
        "0, mindestens 1",
        "-1, mindestens 1",
        "'1,5', ganze Stück",
        "1000000000000, Höchstens",
        "viel, eine Zahl",
        "😀, eine Zahl"
    })
    void keepsABadQuantityAndSaysWhy(String typed, String sentence) {
        fixtures.article("Mengenprobe", true, false, 1_000);
        Actor.Member buyer = fixtures.aSilverBuyer();
        signIn(buyer, Locale.GERMAN);
        NativeTableRow row = rows("mengenprobe").getFirst();
        type(row, typed);
        click(addButton(row));
        assertThat(text(row)).contains(sentence).doesNotContain("hinzugefügt");
        assertThat($(Input.class, row).single().getValue()).isEqualTo(typed);
        assertThat(shopping.lineCount(buyer)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "😀", "'; drop table articles; --", "\\", "xyzzyqwert", "<b>fett</b>xyzzy"})
    void saysWhatToDoWhenNothingIsFound(String query) {
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        assertThat(text(search(query))).contains("Nichts gefunden für „" + query + "“", "Keine Artikel");
    }

    @Test
    void survivesAWholePastedPage() {
        signIn(fixtures.aSilverBuyer(), Locale.ENGLISH);
        assertThat(text(search("x".repeat(10_000))))
                .contains("Nothing found for")
                .hasSizeLessThan(2_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "99999999999999999999", "1.5"})
    void readsABadPageAsTheFirstOrLast(String page) {
        fixtures.article("Blattprobe", true, false, 0);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        SearchView view = open(Map.of("q", "blattprobe", "page", page));
        assertThat(bodyRows(view)).isNotEmpty();
    }

    @Test
    void turnsPagesByLinks() {
        for (int i = 0; i < 26; i++) {
            fixtures.article("Blätterprobe", true, false, 0);
        }
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        SearchView first = search("blätterprobe");
        assertThat(text(first)).contains("26 Artikel", "1–25 von 26");
        assertThat($(Anchor.class, first).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("page=2") && href.contains("q="));
        SearchView second = open(Map.of("q", "blätterprobe", "page", "2"));
        assertThat(bodyRows(second)).hasSize(1);
    }

    @Test
    void tellsAnAccountInRetreatWhatItCannotOrder() {
        fixtures.article("Fremdprobe", false, false, 1_000);
        signIn(fixtures.aBuyerInRetreat(), Locale.GERMAN);
        NativeTableRow row = onlyRow("fremdprobe");
        assertThat(text(row)).contains("Nicht im Standardsortiment").doesNotContain("In den Warenkorb");
        click($(NativeButton.class, row).single());
        assertThat(dialog()).contains("ist für Ihr Kundenkonto nicht bestellbar", "rufen Sie uns an");
    }

    @Test
    void offersNoCartToMembersWhoDoNotOrder() {
        fixtures.article("Leseprobe", true, false, 1_000);
        signIn(fixtures.aMember(Strategy.FORWARD, GrowthTier.BASE, Role.ACCOUNTING), Locale.GERMAN);
        assertThat(text(onlyRow("leseprobe"))).contains("12,86 €").doesNotContain("In den Warenkorb");
    }

    @Test
    void narrowsToACategoryNamedInTheAddress() {
        fixtures.article("Kategorieprobe", true, false, 0);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        SearchView view = open(Map.of("q", "kategorieprobe", "category", "fixtures"));
        assertThat(bodyRows(view)).hasSize(1);
        assertThat(text(view)).contains("Prüflinge ✕");
        assertThat(text(view.filters())).contains("Prüflinge 1");
    }

    @Test
    void leavesOutAFacetOfABookmarkThatNoLongerExistsAndSaysSo() {
        fixtures.article("Lesezeichenprobe", true, false, 0);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        for (Map<String, String> gone : List.of(
                Map.of("f-size", "m99x1"),
                Map.of("f-<script>", "😀"),
                Map.of("category", "'; drop table categories; --"),
                Map.of("sort", "(.*)+$", "f-size", "x".repeat(10_000)))) {
            Map<String, String> address = new HashMap<>(gone);
            address.put("q", "lesezeichenprobe");
            SearchView view = open(address);
            assertThat(bodyRows(view)).hasSize(1);
            assertThat(text(view)).contains("gibt es nicht mehr");
        }
    }

    @Test
    void narrowsByTheOwnPriceOfAPieceAndKeepsItInTheAddress() {
        fixtures.article("Spannenprobe", true, false, 0);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        SearchView view = search("spannenprobe");
        price(view, "0,1", "0,13 €");
        assertThat(text(shown())).contains("0,1 bis 0,13 € ✕", "1 Artikel");
        assertThat(links(shown())).anyMatch(href -> href.contains("from=0.1&to=0.13&sort=price"));
        price(shown(), "1.000", "");
        assertThat(text(shown())).contains("ab 1000 € ✕", "Zu diesem Preis gibt es hier nichts", "Zu jedem Preis");
        price(shown(), "", "");
        assertThat(text(shown())).contains("1 Artikel").doesNotContain("ab 1000");
    }

    @ParameterizedTest
    @CsvSource({
        "billig, , „billig“ ist kein Preis",
        "'', 😀, „😀“ ist kein Preis",
        "-1, '', „-1“ ist kein Preis",
        "0;drop table, '', ist kein Preis",
        "9999999999999999999999, '', ist kein Preis",
        "'5,00', '0,10', „von“ ist höher als „bis“"
    })
    void keepsAPriceThatCannotBeUsedAndSaysWhy(String from, String to, String sentence) {
        fixtures.article("Preisirrtum", true, false, 0);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        price(search("preisirrtum"), from, to == null ? "" : to);
        assertThat(bodyRows(shown())).isNotEmpty();
        assertThat(text(shown().filters())).contains(sentence);
        assertThat($(PlainInput.class, shown().filters()).all())
                .extracting(PlainInput::getValue)
                .containsExactly(from, to == null ? "" : to);
    }

    @Test
    void readsPricesAsTheyAreWrittenInEnglish() {
        fixtures.article("Spansample", true, false, 0);
        signIn(fixtures.aSilverBuyer(), Locale.ENGLISH);
        price(search("spansample"), "0.05", "1,000.50");
        assertThat(text(shown())).contains("€0.05 to €1000.50 ✕", "1 article");
        assertThat(bodyRows(shown())).hasSize(1);
    }

    private SearchView shown() {
        return (SearchView) getCurrentView();
    }

    private void price(SearchView view, String from, String to) {
        List<PlainInput> fields = $(PlainInput.class, view.filters()).all();
        test(InputTester.class, fields.get(0)).setValue(from);
        test(InputTester.class, fields.get(1)).setValue(to);
        click($(NativeButton.class, view.filters()).all().getFirst());
    }

    private List<String> links(SearchView view) {
        return $(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }

    private SearchView search(String query) {
        return open(Map.of("q", query));
    }

    private SearchView open(Map<String, String> address) {
        UI.getCurrent().navigate("shop/articles", QueryParameters.simple(address));
        return (SearchView) getCurrentView();
    }

    private List<NativeTableRow> rows(String query) {
        return bodyRows(search(query));
    }

    private List<NativeTableRow> bodyRows(SearchView view) {
        List<NativeTableRow> all = $(NativeTableRow.class, view).all();
        return all.subList(1, all.size());
    }

    private NativeTableRow onlyRow(String query) {
        List<NativeTableRow> rows = rows(query);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private void type(NativeTableRow row, String text) {
        test(InputTester.class, $(Input.class, row).single()).setValue(text);
    }

    private NativeButton addButton(NativeTableRow row) {
        return $(NativeButton.class, row).all().stream()
                .filter(button -> button.getText().equals("In den Warenkorb"))
                .findFirst()
                .orElseThrow();
    }

    private void click(NativeButton button) {
        test(NativeButtonTester.class, button).click();
    }
}
