package de.kontor.ui.shop.reorders;

import static de.kontor.starterpacks.PackageFixtures.content;
import static de.kontor.starterpacks.PackageFixtures.fixed;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderId;
import de.kontor.replenishment.BelowMinimum;
import de.kontor.replenishment.FakeCard;
import de.kontor.replenishment.PaymentMethod;
import de.kontor.replenishment.PlanDraft;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanSettings;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.Rhythm;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.replenishment.RunId;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.StockPreference;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.Screen;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Plans as buyers see them. */
class ReorderViewTests extends ScreenTest {
    @Autowired
    ApplicationContext context;

    @Autowired
    ReorderPlans plans;

    @Autowired
    ReorderRuns runs;

    @Autowired
    Catalog catalog;

    @Autowired
    PackageFixtures packaging;

    @Autowired
    MovableClock clock;

    ReorderFixtures reorder;
    Actor.Member owner;
    ArticleId article;

    @BeforeEach
    void anOwner() {
        reorder = ReorderFixtures.of(context);
        owner = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        article = fixtures.anArticle().priced("80.00").inStock(10_000).id();
        signIn(owner);
    }

    @AfterEach
    void outOfTheWay() {
        reorder.finish(owner.account());
    }

    @Test
    void startsAPlanFromAnArticle() {
        open("shop/reorders/new?article=" + number() + "&pieces=2");
        assertThat(screen()).contains("160,00 €", "Plan beginnen");
        click("Plan beginnen");
        assertThat(plans.plans(owner)).singleElement().satisfies(plan -> {
            assertThat(plan.agreed().toString()).contains("160.00");
            assertThat(address()).isEqualTo("shop/reorders/" + plan.id());
        });
        assertThat(screen()).contains("jeden Monat am", "160,00 €", "Plan begonnen, erste Bestellung am");
    }

    @Test
    void startsAPlanFromAPastOrderAndFromTheCart() {
        fixtures.put(owner, article, 3);
        open("shop/reorders/new?from=cart");
        assertThat(screen()).contains("240,00 €");
        OrderId order = fixtures.order(owner);
        open("shop/reorders/new?order=" + order);
        assertThat(screen()).contains("240,00 €");
    }

    @Test
    void ofTheCartOnlyTheTickedLinesBecomeThePlan() {
        ArticleId other = fixtures.anArticle().priced("9.00").inStock(100).id();
        fixtures.put(owner, article, 3);
        fixtures.put(owner, other, 1);
        open("shop/reorders/new?from=cart");
        assertThat(screen()).contains("249,00 €");
        String unwanted = Screen.text(catalog.article(other).orElseThrow().name());
        $(Checkbox.class).all().stream()
                .filter(box -> box.getAriaLabel()
                        .filter(label -> label.equals(unwanted + " in den Plan nehmen"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .setValue(false);
        assertThat(screen()).contains("240,00 €");
        field(TextField.class, "Name des Plans").setValue("Aus dem Warenkorb");
        click("Plan beginnen");
        assertThat(plans.plans(owner)).singleElement().satisfies(plan -> {
            assertThat(plan.lines()).isEqualTo(1);
            assertThat(plan.agreed()).isEqualTo(Money.of("240.00"));
        });
    }

    @Test
    void aRunThatTookAnotherAlongShowsWhatThatSaved() {
        PlanSettings merging = new PlanSettings(
                Optional.empty(),
                StockPreference.PART,
                BelowMinimum.MERGE,
                PaymentMethod.ON_ACCOUNT,
                Optional.empty(),
                "",
                "");
        PlanId plan = reorder.aPlan(owner, merging, WantedLine.of(article, Quantity.of(1)));
        PlanId other = reorder.aPlan(owner, article, 1);
        runs.move(
                owner,
                reorder.nextOf(owner, other),
                reorder.next(owner, other).due().plusDays(6),
                "");
        Money saved = reorder.come(reorder.nextOf(owner, plan)).saved();
        assertThat(saved.isPositive()).isTrue();
        open("shop/reorders/" + plan);
        assertThat(screen())
                .contains(
                        "Gebühren gespart",
                        "dabei " + Screen.formats().money(saved).replace('\u00a0', ' '));
        open("shop/reorders/" + other);
        assertThat(screen()).contains("Mitbestellt am");
    }

    @Test
    void aFarDateStandsInListAndCalendarAndSaysFromWhenItCanBeChanged() {
        LocalDate first = plans.earliestFirst(owner);
        PlanDraft yearly = new PlanDraft(
                "Jährlich",
                Rhythm.from(first.plusDays(90), 12, Unit.MONTHS),
                false,
                List.of(WantedLine.of(article, Quantity.of(1))),
                PlanSettings.USUAL);
        plans.start(owner, yearly);
        RunView far = plans.plans(owner).getFirst().next().orElseThrow();
        assertThat(far.id()).isEmpty();
        open("shop/reorders");
        assertThat(screen()).contains(Screen.formats().date(far.due()));
        open("shop/reorders?month=" + YearMonth.from(far.due()));
        assertThat(screen()).contains("Jährlich");
        open("shop/reorders/" + far.plan());
        assertThat(screen())
                .contains("ab " + Screen.formats().date(far.changeableFrom()) + " zu ändern")
                .doesNotContain("Verschieben");
    }

    @Test
    void startsAPlanFromTheSuggestionOfAStarterPackage() {
        VersionId version = packaging.published(everySixWeeks(content("70.00", fixed(article, 4))), reorder.today());
        open("shop/reorders/new?package=" + version + "&article=" + number() + "&pieces=4");
        assertThat(field(IntegerField.class, "Alle").getValue()).isEqualTo(6);
        assertThat(field(TextField.class, "Name des Plans").getValue()).isEqualTo("Starter-Paket");
        click("Plan beginnen");
        assertThat(screen()).contains("alle 6 Wochen am", "320,00 €", "aus Paket Starter-Paket, Fassung 1");
        // a version nobody ever sold is no origin
        open("shop/reorders/new?package=" + UUID.randomUUID() + "&article=" + number());
        click("Plan beginnen");
        assertThat(screen()).contains("Plan begonnen").doesNotContain("aus Paket");
    }

    @Test
    void anAddressThatMakesNoSenseStartsWithAnEmptyFormInsteadOfAnError() {
        for (String query : List.of(
                "package=nonsense",
                "package=" + UUID.randomUUID(),
                "order=nonsense",
                "article=%00&pieces=-1",
                "days=0")) {
            open("shop/reorders/new?" + query);
            assertThat(screen()).as(query).contains("Plan beginnen");
        }
    }

    @Test
    void aRefusedPlanLosesNothingThatWasTyped() {
        open("shop/reorders/new?article=" + number());
        field(TextField.class, "Name des Plans").setValue("Für die Werkstatt");
        field(DatePicker.class, "Zum ersten Mal am")
                .setValue(LocalDate.now(clock).minusDays(1));
        click("Plan beginnen");
        assertThat(plans.plans(owner)).isEmpty();
        assertThat(field(TextField.class, "Name des Plans").getValue()).isEqualTo("Für die Werkstatt");
        assertThat(screen()).contains("Der erste Termin liegt zu früh");
        field(DatePicker.class, "Zum ersten Mal am").setValue(plans.earliestFirst(owner));
        field(IntegerField.class, "Alle").setValue(0);
        click("Plan beginnen");
        assertThat(plans.plans(owner)).isEmpty();
        assertThat(screen()).contains("Wählen Sie 1 bis");
    }

    @Test
    void showsThePlanInEnglishWithoutAGermanWord() {
        PlanId plan = reorder.aPlan(owner, article, 2);
        signIn(owner, Locale.ENGLISH);
        open("shop/reorders/" + plan);
        assertThat(screen())
                .contains("every month on", "€160.00")
                .doesNotContain("Nachbestell", "Bestellung", "Monat ");
    }

    @Test
    void addsAnArticleToThePlanForGood() {
        PlanId plan = reorder.aPlan(owner, article, 2);
        ArticleId more = fixtures.anArticle().priced("7.00").inStock(100).id();
        open("shop/reorders/edit/" + plan);
        field(TextField.class, "Artikelnummer oder Suchwort")
                .setValue(catalog.article(more).orElseThrow().number());
        field(TextField.class, "Stück").setValue("3");
        click("In den Plan");
        field(TextField.class, "Artikelnummer oder Suchwort").setValue(number());
        click("In den Plan");
        assertThat(screen()).contains("261,00 €");
        click("Für alle Bestellungen speichern");
        assertThat(plans.plan(owner, plan).orElseThrow().lines())
                .extracting(line -> line.wanted().quantity().pieces())
                .containsExactly(3, 3);
    }

    @Test
    void skipsMovesPausesAndEndsFromThePageOfThePlan() {
        PlanId plan = reorder.aPlan(owner, article, 2);
        RunId first = reorder.nextOf(owner, plan);
        LocalDate before = reorder.run(first).due();
        open("shop/reorders/" + plan);
        clickFirst("Verschieben");
        field(DatePicker.class, "Tag").setValue(before.plusDays(7));
        click("Verschieben");
        assertThat(reorder.run(first).due()).isAfter(before);
        assertThat(screen()).contains("verschoben");
        clickFirst("Auslassen");
        click("Auslassen");
        assertThat(reorder.run(first).state()).isEqualTo(RunState.SKIPPED);
        assertThat(screen()).contains("ausgelassen, die nächste ist am");
        click("Pausieren");
        LocalDate until = reorder.today().plusDays(60);
        field(DatePicker.class, "Pausieren bis").setValue(until);
        click("Pausieren");
        assertThat(plans.plan(owner, plan).orElseThrow().pausedUntil()).contains(until);
        click("Plan beenden");
        click("Plan beenden");
        assertThat(plans.plan(owner, plan).orElseThrow().state()).isEqualTo(PlanState.ENDED);
        assertThat(screen()).doesNotContain("Pausieren");
    }

    /** The first button of that name, of the run that comes first. */
    private void clickFirst(String text) {
        test(
                        NativeButtonTester.class,
                        $(NativeButton.class).withText(text).all().getFirst())
                .click();
    }

    @Test
    void plansOfAnotherAccountAndNonsenseAreMissing() {
        Actor.Member other = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        PlanId foreign = reorder.aPlan(other, article, 1);
        assertMissing("shop/reorders/" + foreign);
        assertMissing("shop/reorders/edit/" + foreign);
        assertMissing("shop/reorders/nonsense");
        reorder.finish(other.account());
    }

    @Test
    void aParkedRunSaysWhyAndWhatEndsItOnThePageOfThePlanAndOnTheStartPage() {
        PlanId plan = reorder.aPlan(owner, settingsWithLowCeiling(), WantedLine.of(article, Quantity.of(2)));
        reorder.come(reorder.nextOf(owner, plan));
        open("shop/reorders/" + plan);
        assertThat(screen()).contains("160,00 €", "Auslassen");
        open("shop");
        assertThat(screen()).contains("Verbrauch");
    }

    private static PlanSettings settingsWithLowCeiling() {
        var usual = PlanSettings.USUAL;
        return new PlanSettings(
                Optional.of(Money.of("100.00")),
                usual.stock(),
                usual.belowMinimum(),
                usual.payment(),
                Optional.empty(),
                "",
                "");
    }

    private String number() {
        return catalog.article(article).orElseThrow().number();
    }

    private static PackageContent everySixWeeks(PackageContent content) {
        return new PackageContent(
                content.name(),
                content.text(),
                content.picture(),
                content.trades(),
                content.strategies(),
                content.slots(),
                content.price(),
                content.validUntil(),
                content.limitPerAccount(),
                content.trainingSeats(),
                Optional.of(6));
    }

    @Test
    void anOrderWhosePaymentWasDeclinedIsPaidOnAccountInstead() {
        RunView unpaid = reorder.anUnpaidRun(owner, context.getBean(FakeCard.class), article, 3);
        open("shop/reorders/" + unpaid.plan());
        assertThat(screen())
                .contains("Die Zahlung der Bestellung " + unpaid.orderNumber().orElseThrow());
        signIn(owner, Locale.ENGLISH);
        open("shop/reorders/" + unpaid.plan());
        assertThat(screen()).contains("was declined", "Pay on account");
        click("Pay on account");
        assertThat(screen()).contains("is paid on account").doesNotContain("was declined");
        assertThat(reorder.run(unpaid.id().orElseThrow()).declined()).isFalse();
    }
}
