package de.kontor.ui.desk.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.ui.desk.DeskTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ArticleViewTests extends DeskTest {
    @Autowired
    Catalog catalog;

    private ArticleFacts article;

    @BeforeEach
    void stockSomeArticle() {
        article = article(fixtures.anArticle().priced("12.00").inStock(40).id());
        signIn(staff(Role.SERVICE));
    }

    @Test
    void findsArticlesWithTheirStock() {
        open("desk/articles?q=" + article.number());
        assertThat(page()).contains(article.number(), "Prüfling", "40", "Im Verkauf");
        open("desk/articles?q=nichtsdergleichenxyz");
        assertThat(page()).contains("Dazu passt nichts.");
    }

    @Test
    void opensAnArticleByNumberAndById() {
        open("desk/articles/" + article.number());
        assertThat(page()).contains(article.gtin(), article.manufacturerNumber(), "Zugang", "+40", "opening");
        open("desk/articles/" + article.id());
        assertThat(page()).contains(article.number());
    }

    @Test
    void opensItInEnglish() {
        signIn(staff(Role.SERVICE), Locale.ENGLISH);
        open("desk/articles/" + article.number());
        assertThat(page()).contains("Specimen", "On sale", "5 working days", "Receipt");
    }

    @Test
    void leadsToThePageForMissingThings() {
        assertMissing("desk/articles/nonsense");
        assertMissing("desk/articles/" + UUID.randomUUID());
    }

    @Test
    void correctsTheStock() {
        open("desk/articles/" + article.number());
        correct("35", "Inventur");
        assertThat(page()).contains("vorher 40, jetzt 35 Stück", "Berichtigung", "−5", "Inventur");
        assertThat(onHand()).isEqualTo(35);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "viele; Inventur; Geben Sie ganze Stück ein",
                "''; Inventur; Geben Sie ganze Stück ein",
                "-1; Inventur; Geben Sie ganze Stück ein",
                "1000001; Inventur; Höchstens 1.000.000"
            },
            delimiter = ';')
    void saysAtTheCountWhatIsWrongWithIt(String counted, String reason, String sentence) {
        open("desk/articles/" + article.number());
        correct(counted, reason);
        TextField field = counted();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains(sentence);
        assertThat(field.getValue()).isEqualTo(counted);
        assertThat(reason().getValue()).isEqualTo(reason);
        assertThat(onHand()).isEqualTo(40);
    }

    @Test
    void saysAtTheReasonWhatIsWrongWithIt() {
        open("desk/articles/" + article.number());
        correct("35", " ");
        assertThat(reason().getErrorMessage()).contains("Geben Sie an, warum");
        assertThat(counted().getValue()).isEqualTo("35");
        correct("35", "x".repeat(501));
        assertThat(reason().getErrorMessage()).contains("höchstens 500 Zeichen");
        assertThat(reason().isInvalid()).isTrue();
        assertThat(counted().isInvalid()).isFalse();
        assertThat(onHand()).isEqualTo(40);
    }

    @Test
    void refusesToCountBelowWhatOrdersHold() {
        Actor.Member owner = fixtures.anOwnerInRetreat();
        fixtures.put(owner, article.id(), 30);
        fixtures.order(owner);
        open("desk/articles/" + article.number());
        correct("29", "Inventur");
        assertThat(counted().getErrorMessage()).contains("Bestellungen halten schon 30 Stück.");
        assertThat(onHand()).isEqualTo(40);
    }

    @Test
    void offersNoCorrectionToThoseWhoOnlyRead() {
        signIn(staff(Role.COMMERCIAL));
        open("desk/articles/" + article.number());
        assertThat(page()).contains("Lager");
        assertThat(offers("Bestand setzen")).isFalse();
    }

    private void correct(String counted, String reason) {
        counted().setValue(counted);
        reason().setValue(reason);
        click("Bestand setzen");
    }

    private TextField counted() {
        return field(TextField.class, "Gezählte Stück");
    }

    private TextArea reason() {
        return field(TextArea.class, "Grund");
    }

    private int onHand() {
        return catalog.stock(List.of(article.id())).get(article.id()).onHand();
    }

    private ArticleFacts article(ArticleId id) {
        return catalog.article(id).orElseThrow();
    }
}
