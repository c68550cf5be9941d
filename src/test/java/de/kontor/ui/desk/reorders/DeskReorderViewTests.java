package de.kontor.ui.desk.reorders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.RunState;
import de.kontor.shared.ArticleId;
import de.kontor.ui.desk.DeskTest;
import java.time.LocalDate;
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
    void whoMayNotActReadsOnly() {
        signIn(staff(Role.PRODUCT));
        open("desk/reorders/plan/" + plan);
        assertThat(page()).contains("Verbrauch");
        assertThat(offers("Verschieben")).isFalse();
        assertThat(offers("Plan beenden")).isFalse();
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
