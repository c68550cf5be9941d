package de.kontor.ordering;

import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a buyer reads about a package after the order: every part with its pieces, rate and share of the price. */
@KontorTest
class PackageDocumentsModuleTests {
    @Autowired
    OrderDocuments documents;

    @Autowired
    MemberOrders orders;

    @Autowired
    PackageShopping packages;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    PackageFixtures packaging;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    Actor.Member owner;
    OrderDetails order;

    @BeforeEach
    void anOrderOfThreePackagesWithTwoRates() {
        owner = fixtures.anOwnerInRetreat();
        ArticleId tool = fixtures.anArticle().priced("80.00").inStock(9).id();
        ArticleId book = fixtures.anArticle()
                .priced("20.00")
                .taxed(VatRate.REDUCED)
                .inStock(9)
                .id();
        PackageContent content = content("100.00", fixed(tool, 1), fixed(book, 2));
        VersionId version = packaging.published(content, LocalDate.now(clock));
        packages.add(owner, version, Selection.proposed(content), Quantity.of(3));
        order = orders.order(owner, fixtures.order(owner)).orElseThrow();
    }

    @Test
    void printsEveryPartWithItsRateAndShareOnTheConfirmation() throws IOException {
        String text = confirmation(Locale.GERMAN);
        order.lines().getFirst().parts().forEach(part -> assertThat(text)
                .contains(part.part().number()));
        assertThat(text).contains("Starter-Paket", "300,00 €", "Anteil 200,01 €", "Anteil 99,99 €", "19 %", "7 %");
        assertThat(confirmation(Locale.ENGLISH)).contains("Starter-Paket (en)", "share €200.01", "share €99.99");
    }

    @Test
    void listsEveryPartWithItsShareInTheMail() {
        String body = jdbc.sql("select body from outgoing_mails where key = ?")
                .param("order-received:" + order.id())
                .query(String.class)
                .single()
                .replace('\u00a0', ' ');
        assertThat(body).contains("3 × Starter-Paket", ": 300,00 €", ": Anteil 200,01 €", ": Anteil 99,99 €");
        order.lines().getFirst().parts().forEach(part -> assertThat(body)
                .contains(part.pieces() + " × " + part.part().name().de() + ", "
                        + part.part().number()));
    }

    private String confirmation(Locale language) throws IOException {
        byte[] pdf = documents.confirmation(owner, order.id(), language).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
