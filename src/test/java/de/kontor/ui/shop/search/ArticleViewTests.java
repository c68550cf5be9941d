package de.kontor.ui.shop.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.html.NativeTableRow;
import de.kontor.shared.ArticleId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleViewTests extends ShopViewTest {
    @Test
    void showsFactsLadderAndOwnPrice() {
        ArticleId article = fixtures.article("Seitenprobe", true, false, 1_000);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        assertThat(text(open(article)))
                .contains(
                        "M8×40 Seitenprobe",
                        fixtures.number(article),
                        "Größe",
                        "19 %",
                        "12,3456 € / 100",
                        "100 St.: 12,35 € netto",
                        "9,552 € / 100");
    }

    @Test
    void showsTheSameInEnglish() {
        ArticleId article = fixtures.article("Pagesample", true, false, 1_000);
        signIn(fixtures.aSilverBuyer(), Locale.ENGLISH);
        assertThat(text(open(article)))
                .contains("M8×40 Pagesample en", "Size", "100 pcs: €12.35 net", "Why this price?", "Add to cart");
    }

    @Test
    void followsTheQuantityWithTierSumAndDelivery() {
        ArticleId article = fixtures.article("Mengenseite", true, false, 100);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        ArticleView view = open(article);
        test(InputTester.class, $(Input.class, view).all().getFirst()).setValue("450");
        assertThat(text(view)).contains("450 → 500 (VPE)", "500 St.: 53,76 € netto", "100 St. am", "400 St. ab");
        assertThat($(NativeTableRow.class, view).all())
                .filteredOn(row -> row.hasClassName("current"))
                .singleElement()
                .satisfies(row -> assertThat(text(row)).startsWith("ab 500").contains("Ihre Menge"));
    }

    @Test
    void explainsThePrice() {
        ArticleId article = fixtures.article("Warumprobe", true, false, 100);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        NativeButton why = $(NativeButton.class, open(article)).all().stream()
                .filter(button -> button.getText().equals("Warum dieser Preis?"))
                .findFirst()
                .orElseThrow();
        test(NativeButtonTester.class, why).click();
        assertThat(dialog()).contains("Wachstumsrabatt der Stufe Silber: −4 % ergibt 12,3456 € / 100.");
    }

    @Test
    void tellsAnAccountInRetreatWhyItCannotOrder() {
        ArticleId article = fixtures.article("Fremdseite", false, false, 100);
        signIn(fixtures.aBuyerInRetreat(), Locale.GERMAN);
        assertThat(text(open(article)))
                .contains("gehört nicht zum Standardsortiment", "rufen Sie uns an")
                .doesNotContain("In den Warenkorb");
    }

    @Test
    void leadsFromADiscontinuedArticleToItsSuccessor() {
        ArticleId successor = fixtures.article("Neuware", true, false, 100);
        ArticleId article = fixtures.article("Altware", true, false, 0);
        fixtures.discontinue(article, successor);
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        assertThat(text(open(article)))
                .contains("ausgelaufen", "Der Nachfolger ist", "M8×40 Neuware")
                .doesNotContain("In den Warenkorb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nope", "%27%3B--", "%F0%9F%98%80", "%25"})
    void hasNoPageForUnknownNumbers(String number) {
        signIn(fixtures.aSilverBuyer(), Locale.GERMAN);
        UI.getCurrent().navigate("shop/articles/" + number);
        assertThat(text((Component) getCurrentView())).contains("Gibt es hier nicht");
    }

    private ArticleView open(ArticleId article) {
        return navigate("shop/articles/" + fixtures.number(article), ArticleView.class);
    }
}
