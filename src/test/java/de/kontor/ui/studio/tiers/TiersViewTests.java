package de.kontor.ui.studio.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import de.kontor.accounts.GrowthTier;
import de.kontor.growth.Growth;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSetSummary;
import de.kontor.terms.RuleSets;
import de.kontor.ui.ScreenTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TiersViewTests extends ScreenTest {
    private final Actor.Staff adler = staff(Role.COMMERCIAL);

    @Autowired
    Growth growth;

    @Autowired
    RuleSets ruleSets;

    @BeforeEach
    void someAccountsWithValues() {
        fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        // computes the values of all accounts
        growth.takeOver(OrderFixtures.SYSTEM);
        signIn(adler);
    }

    @Test
    void showsTheEffectOfWhatIsTypedAsTableAndChart() {
        open("studio/tiers");
        assertThat(page()).contains("Kunden danach", "Rabatt im Jahr danach", "Angenommen ist");
        assertThat($(Html.class).all()).hasSize(2);
        assertThat($(Html.class).all().getFirst().getInnerHtml())
                .contains("aria-label=\"Kunden je Stufe\"", "viewBox=\"0 0 420", "danach");
        field(2).setValue(new BigDecimal("2000.00"));
        click("Wirkung zeigen");
        assertThat(page().replace('\u00a0', ' ')).contains("2.500,00 € → 2.000,00 €");
    }

    @Test
    void saysWhatIsWrongAtTheFieldAndAboutTheTiersTogether() {
        open("studio/tiers");
        field(3).setValue(new BigDecimal("101"));
        field(2).setValue(new BigDecimal("-1"));
        click("Wirkung zeigen");
        assertThat(field(3).isInvalid()).isTrue();
        assertThat(field(2).getErrorMessage()).contains("Ein Betrag ab 0");
        field(3).setValue(new BigDecimal("2"));
        field(2).setValue(new BigDecimal("6000"));
        click("Wirkung zeigen");
        assertThat(page()).contains("Die Schwelle von Silber muss über der von Bronze liegen.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void takesTheTiersOfADraft() {
        List<RuleSetSummary> versions = ruleSets.versions(adler);
        int published = versions.getLast().version();
        RuleSetStep.Done draft = (RuleSetStep.Done) ruleSets.draft(adler, published, "Entwurf Stufen");
        field0(draft.version());
        click("Wirkung zeigen");
        assertThat(page()).contains("Wirkung");
    }

    @SuppressWarnings("unchecked")
    private void field0(int version) {
        open("studio/tiers");
        Select<RuleSetSummary> drafts = $(Select.class).single();
        drafts.setValue(ruleSets.versions(adler).stream()
                .filter(one -> one.version() == version)
                .findFirst()
                .orElseThrow());
        assertThat(field(2).getValue()).isEqualByComparingTo("2500");
    }

    @Test
    void speaksEnglish() {
        signIn(adler, Locale.ENGLISH);
        open("studio/tiers");
        assertThat(page()).contains("Growth tiers", "accounts rise at once", "Discount a year after");
    }

    /** Threshold and discount of the tiers in turn. */
    private BigDecimalField field(int n) {
        return $(BigDecimalField.class).all().get(n);
    }
}
