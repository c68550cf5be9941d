package de.kontor.ui.studio.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import de.kontor.backtest.BackTest;
import de.kontor.backtest.BackTests;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSets;
import de.kontor.ui.ScreenTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BackTestViewsTests extends ScreenTest {
    private final Actor.Staff manager = staff(Role.COMMERCIAL);

    @Autowired
    BackTests tests;

    @Autowired
    RuleSets ruleSets;

    private int draft;
    private String title;

    @BeforeEach
    void aDraft() {
        title = "Probe " + UUID.randomUUID();
        draft = ((RuleSetStep.Done) ruleSets.draft(manager, 3, title)).version();
        ArticleId article = fixtures.anArticle().id();
        fixtures.pastOrder(fixtures.anOwnerInRetreat(), article, 30, 40);
    }

    @Test
    void startsFromTheListIsWatchedAndShowsItsReport() {
        signIn(manager);
        open("studio/backtests");
        assertThat(page()).contains(title, "noch keiner");
        press("Back-Test starten: Version " + draft + " · " + title);
        assertThat(address()).startsWith("studio/backtests/");
        assertThat(page()).contains("Version " + draft, "gestartet von Sabine Service");
        BackTest done = ended();
        open("studio/backtests/" + done.id());
        assertThat(screen())
                .contains(
                        "Fertig",
                        "Angenommen ist, dass niemand anders bestellt hätte.",
                        "Nach Strategie",
                        "Rückzug",
                        "Nach Monat",
                        "Am härtesten getroffen",
                        "Als CSV");
        open("studio/backtests");
        assertThat(page()).contains("Fertig");
    }

    @Test
    void readsInEnglishAndLeadsToTheAccounts() {
        tests.start(manager, draft);
        signIn(manager, Locale.ENGLISH);
        open("studio/backtests/" + ended().id());
        assertThat(screen()).contains("It is assumed that nobody would have ordered otherwise.", "Hit hardest");
        assertThat($(com.vaadin.flow.component.html.Anchor.class).all())
                .anyMatch(link -> link.getHref().startsWith("desk/accounts/"));
    }

    @Test
    void knowsNoOthers() {
        signIn(manager);
        assertMissing("studio/backtests/" + UUID.randomUUID());
        assertMissing("studio/backtests/1");
    }

    @Test
    void isForCommercialManagersAlone() {
        signIn(staff(Role.PRODUCT));
        open("studio/backtests");
        assertThat(page()).doesNotContain(title);
    }

    private BackTest ended() {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        BackTest found = tests.latest(manager).get(draft);
        while (found.state().isOpen() && Instant.now().isBefore(patience)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            found = tests.latest(manager).get(draft);
        }
        return found;
    }

    private void press(String label) {
        NativeButton button = $(NativeButton.class).all().stream()
                .filter(candidate -> candidate.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
        test(NativeButtonTester.class, button).click();
    }
}
