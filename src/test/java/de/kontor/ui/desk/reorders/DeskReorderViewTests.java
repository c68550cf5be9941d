package de.kontor.ui.desk.reorders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderId;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.RunId;
import de.kontor.replenishment.RunState;
import de.kontor.shared.ArticleId;
import de.kontor.ui.desk.DeskTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans of accounts as staff sees them, and acts on behalf. */
class DeskReorderViewTests extends DeskTest {
    private static final String REASON = "Am Telefon gewünscht";

    @Autowired
    ApplicationContext context;

    @Autowired
    ReorderPlans plans;

    @Autowired
    Catalog catalog;

    @Autowired
    Accounts accounts;

    ReorderFixtures reorder;
    Actor.Member owner;
    PlanId plan;

    @BeforeEach
    void aPlan() {
        reorder = ReorderFixtures.of(context);
        owner = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        ArticleId article = fixtures.anArticle().priced("80.00").inStock(10_000).id();
        plan = reorder.aPlan(owner, article, 2);
        signIn(staff(Role.SERVICE));
    }

    @AfterEach
    void outOfTheWay() {
        reorder.finish(owner.account());
    }

    @Test
    void movesARunOnBehalfOnlyWithAReasonWhichTheBuyerSees() {
        LocalDate before = reorder.next(owner, plan).due();
        open("desk/reorders/plan/" + plan);
        clickFirst("Verschieben");
        field(DatePicker.class, "Tag").setValue(before.plusDays(7));
        click("Verschieben");
        assertThat(reorder.next(owner, plan).due()).isEqualTo(before);
        field(TextArea.class, "Grund").setValue(REASON);
        click("Verschieben");
        assertThat(reorder.next(owner, plan).due()).isAfter(before);
        assertThat(page()).contains("verschoben", REASON);
    }

    @Test
    void skipsPausesAndEndsOnBehalf() {
        open("desk/reorders/plan/" + plan);
        var first = reorder.nextOf(owner, plan);
        clickFirst("Auslassen");
        confirmWithReason(REASON, "Auslassen");
        assertThat(reorder.run(first).state()).isEqualTo(RunState.SKIPPED);
        click("Pausieren bis");
        field(TextArea.class, "Grund").setValue(REASON);
        click("Pausieren bis");
        assertThat(plans.plan(owner, plan).orElseThrow().state()).isEqualTo(PlanState.PAUSED);
        click("Plan beenden");
        confirmWithReason(REASON, "Plan beenden");
        assertThat(plans.plan(owner, plan).orElseThrow().state()).isEqualTo(PlanState.ENDED);
        assertThat(offers("Verschieben")).isFalse();
    }

    @Test
    void startsAPlanForAnAccountOnlyWithAReasonWhichTheBuyerSees() {
        open("desk/reorders");
        assertThat(page()).contains("Plan für einen Kunden");
        open("desk/reorders/new");
        field(TextField.class, "Kundennummer").setValue("K-0");
        click("Weiter");
        assertThat(field(TextField.class, "Kundennummer").getErrorMessage()).contains("gibt es nicht");
        field(TextField.class, "Kundennummer")
                .setValue(reorder.accountNumber(owner).toLowerCase(Locale.ROOT));
        click("Weiter");
        assertThat(page()).contains(reorder.accountNumber(owner), "Noch kein Artikel");
        field(TextField.class, "Artikelnummer oder Suchwort").setValue("gibt-es-nicht-4711");
        click("In den Plan");
        assertThat(page()).contains("Diesen Artikel finden wir nicht");
        ArticleId article = fixtures.anArticle().priced("70.00").inStock(100).id();
        field(TextField.class, "Artikelnummer oder Suchwort").setValue(numberOf(article));
        click("In den Plan");
        field(TextField.class, "Name des Plans").setValue("Am Telefon bestellt");
        assertThat(screen()).contains("70,00 €");
        click("Im Auftrag beginnen");
        assertThat(plans.plans(owner)).hasSize(1);
        field(TextArea.class, "Grund").setValue(REASON);
        click("Im Auftrag beginnen");
        PlanId started = plans.plans(owner).stream()
                .filter(one -> one.name().equals("Am Telefon bestellt"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(address()).isEqualTo("desk/reorders/plan/" + started);
        assertThat(page()).contains("Plan begonnen", REASON);
        assertThat(plans.plan(owner, started).orElseThrow().events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo("Sabine Service");
                    assertThat(event.reason()).isEqualTo(REASON);
                });
    }

    @Test
    void aRefusedPlanOfAnAccountLosesNothingThatWasTyped() {
        OrderId order = anOrder();
        open("desk/reorders/new?order=" + order);
        field(TextField.class, "Name des Plans").setValue("Aus der Bestellung");
        field(DatePicker.class, "Zum ersten Mal am").setValue(reorder.today());
        field(TextArea.class, "Grund").setValue(REASON);
        click("Im Auftrag beginnen");
        assertThat(page()).contains("Der erste Termin liegt zu früh");
        assertThat(field(TextField.class, "Name des Plans").getValue()).isEqualTo("Aus der Bestellung");
        field(DatePicker.class, "Zum ersten Mal am").setValue(plans.earliestFirst(owner));
        click("Im Auftrag beginnen");
        assertThat(screen()).contains("Aus der Bestellung", "240,00 €", REASON);
    }

    @Test
    void belowTheHardMinimumTheSheetSaysWhatToDoWithTheCustomer() {
        Actor.Member retreating = fixtures.anOwnerInRetreat();
        open("desk/reorders/new?account=" + reorder.accountNumber(retreating));
        field(TextField.class, "Artikelnummer oder Suchwort")
                .setValue(numberOf(
                        fixtures.anArticle().priced("10.00").inStock(100).id()));
        click("In den Plan");
        assertThat(screen())
                .contains(
                        "Der Mindestbestellwert des Kunden beträgt 50,00 €. Es fehlen 40,00 €.",
                        "strecken Sie den Rhythmus")
                .doesNotContain("in den Warenkorb");
    }

    @Test
    void changesAPlanForAllRunsAndOneRunThisTimeOnlyOnBehalf() {
        open("desk/reorders/edit/" + plan);
        field(TextField.class, "Name des Plans").setValue("Umbenannt");
        field(IntegerField.class, "Alle").setValue(2);
        click("Für alle Bestellungen speichern");
        assertThat(plans.plan(owner, plan).orElseThrow().name()).isEqualTo("Verbrauch");
        field(TextArea.class, "Grund").setValue(REASON);
        click("Für alle Bestellungen speichern");
        assertThat(plans.plan(owner, plan).orElseThrow().name()).isEqualTo("Umbenannt");
        assertThat(page()).contains("alle 2 Monate", "Plan geändert", REASON);

        open("desk/reorders/edit/" + plan + "?run=" + reorder.nextOf(owner, plan));
        field(TextField.class, "Artikelnummer oder Suchwort")
                .setValue(numberOf(
                        fixtures.anArticle().priced("9.00").inStock(100).id()));
        click("In den Plan");
        field(TextArea.class, "Grund").setValue(REASON);
        click("Nur dieses Mal speichern");
        assertThat(reorder.next(owner, plan).lines().orElseThrow()).hasSize(2);
        assertThat(plans.plan(owner, plan).orElseThrow().lines()).hasSize(1);
    }

    @Test
    void agreesInTheBuyersNameToARunThatHasBecomeDearer() {
        ArticleId article = fixtures.anArticle().priced("80.00").inStock(100).id();
        PlanId dear = reorder.aPlan(owner, article, 2);
        fixtures.listPrice(article, reorder.today(), 1, "100.00");
        RunId run = reorder.nextOf(owner, dear);
        reorder.announce(run);
        open("desk/reorders/plan/" + dear);
        assertThat(screen()).contains("steigt von 160,00 € auf 200,00 €", "Der Kunde entscheidet");
        clickFirst("Preis bestätigen");
        confirmWithReason(REASON, "Preis bestätigen");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
    }

    @Test
    void aParkedRunOfABlockedAccountSaysAtTheDeskWhatStaffCanDoAndInTheShopWhatTheBuyerCan() {
        RunId run = reorder.nextOf(owner, plan);
        reorder.announce(run);
        accounts.changeStatus(staff(Role.ADMIN), owner.account(), AccountStatus.BLOCKED, "Prüfung");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.PARKED);
        for (String address :
                List.of("desk/reorders/plan/" + plan, "desk/reorders/runs?q=" + reorder.accountNumber(owner))) {
            open(address);
            assertThat(page())
                    .as(address)
                    .contains("Das Kundenkonto ist gesperrt", "Geben Sie das Konto auf der Seite des Kunden frei")
                    .doesNotContain("Ihr Kundenkonto", "Rufen Sie");
        }
        signIn(owner);
        open("shop/reorders/" + plan);
        assertThat(screen()).contains("Ihr Kundenkonto ist gesperrt", "Rufen Sie unseren Kundenservice an");
        accounts.changeStatus(staff(Role.ADMIN), owner.account(), AccountStatus.ACTIVE, "geklärt");
    }

    @Test
    void fillsInAPlanInEnglishWithoutAGermanWord() {
        signIn(staff(Role.SERVICE), Locale.ENGLISH);
        open("desk/reorders/new?account=" + reorder.accountNumber(owner));
        assertThat(page()).contains("Start on behalf", "No article yet").doesNotContain("Plan für", "Bestellung");
        open("desk/reorders/edit/" + plan);
        assertThat(page()).contains("Save for all orders", "€160.00").doesNotContain("Bestellung", "Artikel");
    }

    @Test
    void ofMissingPlansNothingIsChanged() {
        assertMissing("desk/reorders/edit/nonsense");
        assertMissing("desk/reorders/edit/" + UUID.randomUUID());
        assertMissing("desk/reorders/edit/" + plan + "?run=nonsense");
    }

    private OrderId anOrder() {
        ArticleId article = fixtures.anArticle().priced("80.00").inStock(100).id();
        fixtures.put(owner, article, 3);
        return fixtures.order(owner);
    }

    private String numberOf(ArticleId article) {
        return catalog.article(article).orElseThrow().number();
    }

    @Test
    void whoMayNotActReadsOnly() {
        signIn(staff(Role.PRODUCT));
        open("desk/reorders/plan/" + plan);
        assertThat(page()).contains("Verbrauch");
        assertThat(offers("Verschieben")).isFalse();
        assertThat(offers("Plan beenden")).isFalse();
        assertThat(page()).doesNotContain("Plan ändern");
        open("desk/reorders");
        assertThat(page()).doesNotContain("Plan für einen Kunden");
        for (String forbidden : List.of("desk/reorders/new", "desk/reorders/edit/" + plan)) {
            open(forbidden);
            assertThat(page()).as(forbidden).doesNotContain("Grund", "Kundennummer");
        }
    }

    @Test
    void listsPlansAndVolumeInBothLanguages() {
        String number = reorder.accountNumber(owner);
        open("desk/reorders?q=" + number);
        assertThat(page()).contains("Verbrauch", "160,00\u00a0€");
        open("desk/reorders/volume");
        assertThat(page()).contains("Zugesagt");
        signIn(staff(Role.SERVICE), Locale.ENGLISH);
        open("desk/reorders/plan/" + plan);
        assertThat(page()).contains("every month on").doesNotContain("Verschieben", "Artikel");
    }

    @Test
    void missingPlansAreMissing() {
        assertMissing("desk/reorders/plan/nonsense");
        assertMissing("desk/reorders/plan/" + UUID.randomUUID());
    }

    /** The first button of that name, of the run that comes first. */
    private void clickFirst(String text) {
        test(
                        NativeButtonTester.class,
                        $(NativeButton.class).withText(text).all().getFirst())
                .click();
    }
}
