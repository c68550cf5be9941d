package de.kontor.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.assortment.OwnNumbers;
import de.kontor.identity.Actor;
import de.kontor.shared.Formats;
import de.kontor.shared.Money;
import de.kontor.terms.DeliverySpeed;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KontorTest
class OrderDocumentsModuleTests {
    @Autowired
    OrderDocuments documents;

    @Autowired
    MemberOrders orders;

    @Autowired
    Checkout checkout;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    OwnNumbers ownNumbers;

    Actor.Member owner;
    OrderDetails order;

    @BeforeEach
    void anExpressOrder() {
        owner = fixtures.anOwnerInRetreat();
        ownNumbers.assign(owner, fixtures.cartWorth(owner, "80.00"), "SCHR-8");
        CheckoutDraft form = new CheckoutDraft(
                null, DeliveryChoice.COMPLETE, DeliverySpeed.EXPRESS, null, "PO-Ä<1>", "", "Größe prüfen & melden");
        SubmitToken token = fixtures.anOpenCheckout(owner).token();
        checkout.choose(owner, token, form);
        OrderId id = ((Submission.Placed) checkout.submit(owner, token, form, true)).order();
        order = orders.order(owner, id).orElseThrow();
    }

    @Test
    void printsNumberLinesFeesWithReasonsAndSums() throws IOException {
        Formats formats = Formats.of(Locale.GERMAN);
        String text =
                text(documents.confirmation(owner, order.id(), Locale.GERMAN).orElseThrow());
        assertThat(text)
                .contains("Auftragsbestätigung " + order.number())
                .contains("PO-Ä<1>", "Größe prüfen & melden", "Werkstraße 1", "89073 Ulm")
                .contains(order.lines().getFirst().number() + " · Ihre Nr. SCHR-8")
                .contains(plain(formats.money(Money.of("19.00"))), "garantiert vor 10 Uhr")
                .contains(plain(formats.money(Money.of("9.90"))), "Mindermengenzuschlag")
                .contains(plain(formats.money(order.gross())), "€", "14 Tagen", "Seite 1 / 1");
    }

    @Test
    void printsEnglishAndEmbedsItsFont() throws IOException {
        byte[] pdf = documents.confirmation(owner, order.id(), Locale.ENGLISH).orElseThrow();
        assertThat(text(pdf)).contains("Order confirmation " + order.number(), "guaranteed before 10:00", "Page 1 / 1");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void hasNothingForOtherAccountsAndEverythingForStaff() {
        assertThat(documents.confirmation(fixtures.anOwnerInRetreat(), order.id(), Locale.GERMAN))
                .isEmpty();
        assertThat(documents.confirmationForStaff(OrderFixtures.SERVICE, order.id(), Locale.GERMAN))
                .isPresent();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
