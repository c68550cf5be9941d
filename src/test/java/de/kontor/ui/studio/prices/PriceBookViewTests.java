package de.kontor.ui.studio.prices;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceDesk;
import de.kontor.pricing.PriceDraft;
import de.kontor.pricing.PriceFixtures;
import de.kontor.pricing.PriceTables;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import de.kontor.ui.ScreenTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PriceBookViewTests extends ScreenTest {
    @Autowired
    Catalog catalog;

    @Autowired
    CatalogImport imports;

    @Autowired
    PriceDesk desk;

    @Autowired
    PriceTables tables;

    @Autowired
    Clock clock;

    private final Actor.Staff commercial = staff(Role.COMMERCIAL);
    private ArticleId article;
    private String number;
    private AccountId account;
    private String agreed;

    @BeforeEach
    void anArticleAndAnAccount() {
        article = fixtures.anArticle().priced(1, "12.00", 100, "11.00").id();
        imports.enterCosts(OrderFixtures.SYSTEM, Map.of(article, UnitPrice.of("6.00")));
        number = catalog.article(article).orElseThrow().number();
        account = fixtures.anOwnerInRetreat().account();
        agreed = "studio/prices?book=ACCOUNT%20" + account;
        signIn(commercial);
    }

    @Test
    void showsTiersValidityCostFloorAndMargin() {
        open("studio/prices?q=" + number);
        assertThat(text())
                .contains(
                        number,
                        "ab 1: 12,00 € / St.",
                        "ab 100: 11,00 € / St.",
                        "seit 01.01.2026",
                        "6,00 €",
                        "6,8182 €",
                        "50 %",
                        "45,5 %");
    }

    @Test
    void speaksEnglish() {
        signIn(commercial, Locale.ENGLISH);
        open("studio/prices?q=" + number);
        assertThat(text()).contains("from 100: €11.00", "since 1 Jan 2026", "45.5%", "List prices");
    }

    @Test
    void changesAPriceInItsRow() {
        open("studio/prices?q=" + number);
        click("Ändern");
        prices().getFirst().setValue("12,50");
        click("Speichern");
        assertThat(text()).contains("ab 1: 12,50 € / St.", "ab 100: 11,00 € / St.");
        assertThat(tables.row(commercial, new PriceBook.ListPrices(), article)
                        .orElseThrow()
                        .current()
                        .orElseThrow()
                        .tiers()
                        .getFirst()
                        .price())
                .hasToString("12.5000");
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
        open("studio/prices?q=" + number);
        click("Ändern");
        prices().getFirst().setValue("-1");
        click("Speichern");
        assertThat(prices().getFirst().getErrorMessage()).contains("negativ");
        assertThat(prices().getFirst().getValue()).isEqualTo("-1");
        prices().getFirst().setValue("10,99");
        click("Speichern");
        assertThat(text()).contains("Ab 100 Stück: 11,00 € / St. ist mehr als vorher (10,99 € / St.)");
        assertThat(prices().getFirst().getValue()).isEqualTo("10,99");
    }

    @Test
    void addsAnArticleToAnAccountsPricesRefusesTheFloorAndEndsThePrice() {
        open(agreed);
        assertThat(text()).contains("In diesem Buch steht noch kein Preis.");
        click("Artikel aufnehmen");
        field(TextField.class, "Artikelnummer").setValue(number);
        click("Weiter");
        assertThat(text()).contains("Liste 12,00 € / St. · Kosten 6,00 € / St. · Mindestpreis 6,8182 € / St.");
        prices().getFirst().setValue("6,81");
        click("Speichern");
        assertThat(text())
                .contains(
                        "6,81 € / St. liegt unter dem Mindestpreis. Der niedrigste erlaubte Preis ist 6,8182 € / St.");
        prices().getFirst().setValue("9,00");
        click("Speichern");
        assertThat(text()).contains("9,00 € / St.", "33,3 %", "seit ");
        click("Beenden");
        LocalDate end = LocalDate.now(clock).plusDays(7);
        DatePicker day = $(DatePicker.class, $(Dialog.class).single()).single();
        day.setValue(end.minusDays(20));
        click("Beenden");
        assertThat(day.getErrorMessage()).contains("frühestens am");
        day.setValue(end);
        click("Beenden");
        assertThat(text()).contains(" bis " + de.kontor.ui.Screen.formats().date(end));
    }

    @Test
    void showsTheSecondEditorTheOtherPriceAndLosesNothing() {
        open("studio/prices?q=" + number);
        click("Ändern");
        prices().getFirst().setValue("12,70");
        PriceBook list = new PriceBook.ListPrices();
        desk.enter(
                new Actor.Staff(de.kontor.shared.LoginId.next(), "Kurt Konditionen", java.util.Set.of(Role.COMMERCIAL)),
                list,
                new PriceDraft(article, LocalDate.now(clock), Optional.empty(), PriceFixtures.tiers(1, "12.60")),
                tables.row(commercial, list, article).orElseThrow().ladders());
        click("Speichern");
        assertThat(text()).contains("Inzwischen hat Kurt Konditionen hier geändert, jetzt steht da 12,60 € / St.");
        assertThat(prices().getFirst().getValue()).isEqualTo("12,70");
        click("Speichern");
        assertThat(text()).contains("ab 1: 12,70 € / St.");
    }

    @Test
    void withdrawsAnUpcomingPrice() {
        PriceBook book = new PriceBook.AccountPrices(account);
        desk.enter(
                commercial,
                book,
                new PriceDraft(
                        article, LocalDate.now(clock).plusDays(3), Optional.empty(), PriceFixtures.tiers(1, "9.00")),
                List.of());
        open(agreed);
        assertThat(text()).contains("dann 9,00 € / St. seit");
        click("Zurückziehen");
        click("Zurückziehen");
        assertThat(tables.row(commercial, book, article).orElseThrow().ladders())
                .isEmpty();
    }

    @Test
    void letsProductManagersEditTheListAndOnlyReadTheRest() {
        PriceBook book = new PriceBook.AccountPrices(account);
        desk.enter(
                commercial,
                book,
                new PriceDraft(article, LocalDate.now(clock), Optional.empty(), PriceFixtures.tiers(1, "9.00")),
                List.of());
        signIn(staff(Role.PRODUCT));
        open(agreed);
        assertThat(text()).contains("9,00 € / St.");
        assertThat(offers("Ändern") || offers("Beenden") || offers("Artikel aufnehmen"))
                .isFalse();
        open("studio/prices?q=" + number);
        assertThat(offers("Ändern")).isTrue();
        signIn(staff(Role.ADMIN));
        open("studio/below-floor");
        open("studio/prices?q=" + number);
        assertThat(offers("Ändern")).isFalse();
    }

    @Test
    void flagsWhatLiesBelowTheFloor() {
        desk.enter(
                commercial,
                new PriceBook.AccountPrices(account),
                new PriceDraft(article, LocalDate.now(clock), Optional.empty(), PriceFixtures.tiers(1, "7.00")),
                List.of());
        imports.enterCosts(OrderFixtures.SYSTEM, Map.of(article, UnitPrice.of("69.00")));
        open(agreed);
        assertThat(text()).contains("unter Mindestpreis", "−885,7 %");
        open("studio/below-floor");
        assertThat(text()).contains(number, "7,00 € / St.", "78,4091 € / St.", "69,00 € / St.");
    }

    @Test
    void leadsToThePageForMissingBooks() {
        assertMissing("studio/prices?book=SEGMENT%20NIRGENDS");
        assertMissing("studio/prices?book=ACCOUNT%20" + UUID.randomUUID());
        assertMissing("studio/prices?book=%27%3B--");
    }

    @Test
    void explainsAnyPriceToStaff() {
        desk.enter(
                commercial,
                new PriceBook.AccountPrices(account),
                new PriceDraft(article, LocalDate.now(clock), Optional.empty(), PriceFixtures.tiers(1, "9.00")),
                List.of());
        String day = LocalDate.now(clock).toString();
        open("studio/price-check?account=" + account + "&article=" + number + "&quantity=150&day=" + day);
        assertThat(text())
                .contains(
                        "Vereinbarter Preis seit",
                        "Zählt nicht, für dieses Kundenkonto gilt der Listenpreis.",
                        "Staffel ab 100 Stück erreicht: 11,00 € / St.",
                        "Preis: 11,00 € / St., netto.",
                        "1.650,00 €",
                        "6,8182 € / St. (Mindestmarge 12 %)",
                        "Es gelten die Konditionen in Version");
        open("studio/price-check?account=nobody&article=nichts&quantity=viele&day=gestern");
        assertThat($(TextField.class).all().stream().filter(TextField::isInvalid))
                .hasSize(2);
    }

    private List<TextField> prices() {
        return $(TextField.class).all().stream()
                .filter(field -> field.hasClassName("tier-price"))
                .toList();
    }

    private String text() {
        return page().replace('\u00a0', ' ');
    }
}
