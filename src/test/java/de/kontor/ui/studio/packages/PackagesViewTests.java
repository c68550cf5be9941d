package de.kontor.ui.studio.packages;

import static de.kontor.starterpacks.PackageFixtures.COLLEAGUE;
import static de.kontor.starterpacks.PackageFixtures.COMMERCIAL;
import static de.kontor.starterpacks.PackageFixtures.WRITER;
import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static de.kontor.starterpacks.PackageFixtures.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.CountedStatements;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.PackagePrice;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.VersionId;
import de.kontor.starterpacks.VersionState;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PackagesViewTests extends ScreenTest {
    @Autowired
    PackageStudio studio;

    @Autowired
    PackageFixtures packaging;

    @Autowired
    MovableClock clock;

    ArticleId article;

    @BeforeEach
    void anArticle() {
        article = fixtures.anArticle()
                .priced("120.00")
                .costing("60.00")
                .inStock(34)
                .id();
        signIn(WRITER);
    }

    @Test
    void showsSumPriceMarginSavingAndStockReachAsItIsWritten() {
        VersionId id = packaging.aDraft(content("100.00", fixed(article, 1)));
        open("studio/packages/" + id);
        assertThat(plain()).contains("120,00 €", "100,00 €", "20,00 €", "40 %", "reicht für 34 Pakete");

        priceField().setValue("65,00");
        assertThat(plain()).contains("Marge von 7,69 %").contains("sperrt");
        assertThat(version(id).content().price()).isEqualTo(content("65.00").price());
    }

    @Test
    void isCalledWhatItWasJustNamed() {
        VersionId id = studio.create(WRITER);
        open("studio/packages/" + id);
        field(TextField.class, "Name deutsch").setValue("Erstausstattung");
        assertThat($(H1.class).all()).extracting(H1::getText).contains("Erstausstattung");
    }

    @Test
    void invitesOnlyWhoMayStartAPackage() {
        open("studio/packages");
        assertThat(plain()).contains("oder legen Sie ein neues Paket an.");
        signInAnew(COMMERCIAL);
        open("studio/packages");
        assertThat(plain()).contains("Wählen Sie links eine Fassung.").doesNotContain("neues Paket an");
    }

    @Test
    void keepsWhatIsNoPriceInTheField() {
        VersionId id = packaging.aDraft(content("100.00", fixed(article, 1)));
        open("studio/packages/" + id);
        priceField().setValue("hundert");
        assertThat(priceField().isInvalid()).isTrue();
        assertThat(version(id).content().price()).isEqualTo(content("100.00").price());
    }

    @Test
    void leadsFromDraftToPublicationByTwoPeople() {
        VersionId id = packaging.aDraft(content("100.00", fixed(article, 1)));
        open("studio/packages/" + id);
        click("Zur Prüfung geben");
        assertThat(offers("Freigeben")).isFalse();

        signInAnew(COLLEAGUE);
        open("studio/packages/" + id);
        click("Freigeben");
        click("Veröffentlichen");
        assertThat(version(id).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(plain()).contains("Veröffentlicht");
    }

    /** Scenario 16 on the screen. */
    @Test
    void refusesTheMarginInWordsAndLetsACommercialManagerAnswerForIt() {
        VersionId id = packaging.inReview(content("65.00", fixed(article, 1)));
        signInAnew(COLLEAGUE);
        open("studio/packages/" + id);
        click("Freigeben");
        assertThat(plain()).contains("liegt unter 18 %");
        assertThat(version(id).state()).isEqualTo(VersionState.IN_REVIEW);

        signInAnew(COMMERCIAL);
        open("studio/packages/" + id);
        click("Trotz Marge freigeben");
        confirmWithReason("Einstieg in die Warengruppe", "Freigeben");
        assertThat(version(id).state()).isEqualTo(VersionState.APPROVED);
        assertThat(plain()).contains("Einstieg in die Warengruppe");
    }

    @Test
    void showsBothWhenSomebodyElseWasFaster() {
        VersionId id = packaging.aDraft(content("100.00", fixed(article, 1)));
        open("studio/packages/" + id);
        PackageFixtures.done(studio.save(COLLEAGUE, id, version(id).revision(), content("90.00", fixed(article, 1))));
        priceField().setValue("80,00");
        assertThat(plain()).contains("Paul Produkt", "90,00 €", "80,00 €");
        click("Meine Fassung speichern");
        assertThat(version(id).content().price()).isEqualTo(content("80.00").price());
    }

    @Test
    void neverEditsAPublishedVersionAlsoNotByItsAddress() {
        VersionId id = packaging.published(content("100.00", fixed(article, 1)), LocalDate.now(clock));
        open("studio/packages/" + id);
        assertThat(priceField().isReadOnly()).isTrue();
        assertThat(offers("Zur Prüfung geben")).isFalse();
        assertMissing("studio/packages/4711");
        assertMissing("studio/packages/" + java.util.UUID.randomUUID());
    }

    @Test
    void comparesVersionsSideBySideAndPreviewsInEnglish() {
        VersionId first = packaging.published(content("100.00", oneOf(1, article)), LocalDate.now(clock));
        VersionId second = packaging.next(first, off("10"), LocalDate.now(clock));
        open("studio/packages/" + second + "/compare");
        assertThat(plain()).contains("Fassung 1", "Fassung 2", "100,00 €", "10 % Nachlass", "anders");
        open("studio/packages/" + first + "/compare");
        assertThat(plain()).contains("Vor dieser Fassung gab es keine.").doesNotContain("Höchstens je Kunde");
        signIn(WRITER, Locale.ENGLISH);
        open("studio/packages/" + second + "/preview");
        assertThat(plain()).contains("Package price", "€108.00");
    }

    /** A view that is open keeps its actor. */
    private void signInAnew(Actor actor) {
        signIn(actor);
        open("desk");
    }

    @Test
    void showsWhatWasSoldOrSaysThatNothingWas() {
        open("studio/packages/statistics");
        assertThat(plain()).contains("Statistik", "Als CSV");
    }

    @Test
    void opensTheListWithAsManyStatementsHoweverManyPackagesThereAre() {
        packaging.aDraft(content("100.00", fixed(article, 1)));
        open("studio/packages");
        open("desk");
        int before = CountedStatements.of(() -> {
            open("studio/packages");
            return address();
        });
        packaging.published(content("100.00", fixed(article, 1)), LocalDate.now(clock));
        packaging.aDraft(content("100.00", fixed(article, 1), oneOf(1, article)));
        open("desk");
        assertThat(CountedStatements.of(() -> {
                    open("studio/packages");
                    return address();
                }))
                .isEqualTo(before);
        System.out.println("statements to open the packages of the studio: " + before);
    }

    private PackageContent off(String percent) {
        return content(new PackagePrice.PercentOff(de.kontor.shared.Percentage.of(percent)), oneOf(1, article));
    }

    private TextField priceField() {
        return field(TextField.class, "Festpreis netto in €");
    }

    private PackageVersion version(VersionId id) {
        return studio.version(WRITER, id).orElseThrow();
    }

    private String plain() {
        return page().replace('\u00a0', ' ');
    }
}
