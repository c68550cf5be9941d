package de.kontor.ui.studio.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceImport;
import de.kontor.pricing.PriceImports;
import de.kontor.pricing.PriceTables;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.ui.ScreenTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PriceImportViewTests extends ScreenTest {
    @Autowired
    Catalog catalog;

    @Autowired
    PriceImports imports;

    @Autowired
    PriceTables tables;

    private final Actor.Staff commercial = staff(Role.COMMERCIAL);
    private ArticleId article;
    private String number;
    private AccountId account;

    @BeforeEach
    void anArticleAndAnAccount() {
        article = fixtures.anArticle().priced("12.00").id();
        number = catalog.article(article).orElseThrow().number();
        account = fixtures.anOwnerInRetreat().account();
        signIn(commercial);
        open("studio/price-imports?book=ACCOUNT%20" + account);
    }

    @Test
    void checksShowsEveryRowAndAppliesTheGoodOnes() {
        UUID id = upload(number + ";10,00\nGIBTS-NICHT;1,00\n");
        assertThat(text()).contains("preise.csv", "geprüft", "1 neu, 0 geändert, 0 unverändert, 1 abgelehnt.");
        assertThat(text()).contains(number, "10,00 € / St.", "Den Artikel GIBTS-NICHT gibt es nicht.", "Bericht (CSV)");
        open("studio/price-imports/" + id + "?verdict=NEW");
        assertThat(text()).doesNotContain("GIBTS-NICHT");
        click("1 Zeilen übernehmen");
        click("Übernehmen");
        reaches(id, PriceImport.State.APPLIED);
        open("studio/price-imports");
        assertThat(text()).contains("preise.csv", "übernommen", "Sabine Service");
        open("studio/price-imports/" + id);
        assertThat(text()).contains("1 Zeilen übernommen von Sabine Service");
        assertThat(tables.row(commercial, new PriceBook.AccountPrices(account), article)
                        .orElseThrow()
                        .current())
                .isPresent();
    }

    @Test
    void refusesAFileInWordsAndStays() {
        ((PriceImportsView) getCurrentView()).received("bild.csv", new byte[] {'P', 'K', 0, 0});
        assertThat(text()).contains("Das ist keine CSV-Datei.");
        ((PriceImportsView) getCurrentView()).received("gross.csv", new byte[5 * 1024 * 1024 + 1]);
        assertThat(text()).contains("Die Datei ist größer als 5 MB.");
        assertThat(address()).startsWith("studio/price-imports?book");
    }

    @Test
    void discardsAnImportAndSpeaksEnglish() {
        UUID id = upload(number + ";10,00\n");
        signIn(commercial, Locale.ENGLISH);
        open("studio/price-imports");
        open("studio/price-imports/" + id);
        assertThat(text()).contains("Nothing is written yet. 1 new");
        click("Discard");
        assertThat(text()).contains("Discarded, nothing was written.");
    }

    @Test
    void letsProductManagersImportListPricesOnly() {
        signIn(staff(Role.PRODUCT));
        open("studio/prices");
        open("studio/price-imports?book=ACCOUNT%20" + account);
        assertThat(text()).contains("ändert die Konditionenleitung");
        open("studio/price-imports");
        assertThat(text()).doesNotContain("ändert die Konditionenleitung");
        assertMissing("studio/price-imports/" + UUID.randomUUID());
        assertMissing("studio/price-imports/nonsense");
    }

    private UUID upload(String csv) {
        ((PriceImportsView) getCurrentView()).received("preise.csv", csv.getBytes(StandardCharsets.UTF_8));
        UUID id = UUID.fromString(address().replaceAll(".*/", ""));
        reaches(id, PriceImport.State.CHECKED);
        open("studio/price-imports");
        open("studio/price-imports/" + id);
        return id;
    }

    private void reaches(UUID id, PriceImport.State state) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(
                        imports.find(commercial, id).orElseThrow().state())
                .isEqualTo(state));
    }

    private String text() {
        return page().replace('\u00a0', ' ');
    }
}
