package de.kontor.ui.studio.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import de.kontor.MovableClock;
import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.StandingDesk;
import de.kontor.accounts.StandingWish;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StandingViewTests extends ScreenTest {
    private final Actor.Staff adler = staff(Role.COMMERCIAL);

    @Autowired
    StandingDesk standings;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    private Actor.Member owner;
    private String page;

    @BeforeEach
    void openAnAccount() {
        owner = fixtures.aForwardOwnerInTier(GrowthTier.GOLD);
        page = "studio/accounts/" + owner.account();
        signIn(adler);
    }

    @Test
    void listsAccountsByStrategyTierAndSegment() {
        String number = standings.sheet(adler, owner.account()).orElseThrow().number();
        open("studio/accounts?q=" + number + "&strategy=FORWARD&tier=GOLD&segment=STANDARD");
        assertThat(page()).contains(number, "Vorwärts", "Gold", "Standard");
        open("studio/accounts?q=" + number + "&tier=BASE");
        assertThat(page()).contains("Dazu passt nichts.");
        open("studio/accounts?q=" + number + "&segment=nonsense");
        assertThat(page()).contains(number);
    }

    @Test
    void plansARetreatAndTakesItBack() {
        open(page);
        choose(0, "RETREAT");
        LocalDate wanted = LocalDate.now(clock).plusDays(30);
        assertThat($(DatePicker.class).all().getFirst().getValue()).isEqualTo(wanted);
        reason(0, "kauft kaum noch");
        click("Strategie setzen");
        assertThat(page()).contains("Geplant: Rückzug ab", "kauft kaum noch", "Sabine Service");
        click("Zurücknehmen");
        assertThat(page()).contains("Die geplante Änderung ist zurückgenommen.").doesNotContain("Geplant:");
    }

    @Test
    void setsAKeyAccountAtOnceAndShowsItInTheHistory() {
        open(page);
        choose(0, "KEY");
        // only the segment still has a day
        assertThat($(DatePicker.class).all()).hasSize(1);
        reason(0, "großer Auftrag");
        click("Strategie setzen");
        assertThat(page()).contains("Schlüsselkunde gilt ab sofort.", "großer Auftrag");
        assertThat(accounts.standing(owner.account()).orElseThrow().strategy()).isEqualTo(Strategy.KEY);
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        open(page);
        click("Strategie setzen");
        assertThat(page()).contains("Bitte wählen");
        choose(0, "KEY");
        click("Strategie setzen");
        assertThat(page()).contains("Grund");
        assertThat(this.<Select<String>>selects(0).getValue()).isEqualTo("KEY");
        assertThat(accounts.standing(owner.account()).orElseThrow().strategy()).isEqualTo(Strategy.FORWARD);
    }

    @Test
    void showsTheSecondEditorTheNewStandingAndHisOwnInput() {
        open(page);
        choose(0, "KEY");
        reason(0, "meine Begründung");
        standings.change(
                adler, owner.account(), StandingWish.strategy(Strategy.RETREAT, Optional.empty(), "der andere"), 0);
        click("Strategie setzen");
        assertThat(page()).contains("Jemand anders hat diesen Kunden inzwischen geändert.", "der andere");
        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("meine Begründung");
        click("Strategie setzen");
        assertThat(accounts.standing(owner.account()).orElseThrow().strategy()).isEqualTo(Strategy.KEY);
    }

    @Test
    void speaksEnglishAndKnowsNoStrangeIds() {
        signIn(adler, Locale.ENGLISH);
        open(page);
        assertThat(page()).contains("Price segment so far", "Set strategy");
        signIn(adler);
        assertMissing("studio/accounts/nonsense");
        assertMissing("studio/accounts/" + UUID.randomUUID());
    }

    private void choose(int form, String value) {
        this.<Select<String>>selects(form).setValue(value);
    }

    @SuppressWarnings("unchecked")
    private <S> S selects(int form) {
        return (S) $(Select.class).all().get(form);
    }

    private void reason(int form, String text) {
        $(TextArea.class).all().get(form).setValue(text);
    }
}
