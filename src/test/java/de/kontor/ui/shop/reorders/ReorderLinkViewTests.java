package de.kontor.ui.shop.reorders;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.kontor.MovableClock;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.identity.SignedLinks;
import de.kontor.replenishment.ReorderFixtures;
import de.kontor.replenishment.RunId;
import de.kontor.replenishment.RunState;
import de.kontor.shared.ArticleId;
import de.kontor.ui.ScreenTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages that links in mails open, without anybody signed in: fresh, used, expired, altered, in both languages. */
class ReorderLinkViewTests extends ScreenTest {
    private static final String PURPOSE = "reorder-";

    @Autowired
    ApplicationContext context;

    @Autowired
    SignedLinks signed;

    @Autowired
    MovableClock clock;

    ReorderFixtures reorder;
    Actor.Member owner;
    RunId run;

    @BeforeEach
    void anAnnouncedRun() {
        reorder = ReorderFixtures.of(context);
        owner = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        ArticleId article = fixtures.anArticle().priced("80.00").inStock(10_000).id();
        run = reorder.nextOf(owner, reorder.aPlan(owner, article, 2));
        reorder.announce(run);
    }

    @AfterEach
    void outOfTheWay() {
        reorder.finish(owner.account());
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aFreshLinkSkipsByItsButtonAloneAndOnlyOnce(String language) {
        read(language);
        String link = "reorder/skip?token=" + token("skip");
        open(link);
        assertThat(page()).contains("Verbrauch").contains(german() ? "jeden Monat" : "every month");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
        click(german() ? "Dieses Mal auslassen" : "Skip this time");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SKIPPED);
        assertThat(page()).contains(german() ? "ausgelassen, die nächste ist am" : "skipped, the next one is on");
        open(link);
        assertThat(page()).contains(german() ? "ist schon ausgelassen" : "has been skipped already");
        assertThat(offers(german() ? "Dieses Mal auslassen" : "Skip this time")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aFreshLinkMovesToADayThatIsPossibleAndSaysWhichAreNot(String language) {
        read(language);
        open("reorder/move?token=" + token("move"));
        String move = german() ? "Auf diesen Tag verschieben" : "Move to this day";
        LocalDate before = reorder.run(run).due();
        DatePicker day = $(DatePicker.class).single();
        day.clear();
        click(move);
        assertThat(day.isInvalid()).isTrue();
        day.setValue(reorder.today());
        click(move);
        assertThat(day.getErrorMessage()).contains(german() ? "Wählen Sie einen Tag zwischen" : "between");
        assertThat(reorder.run(run).due()).isEqualTo(before);
        day.setValue(before.plusDays(7));
        click(move);
        assertThat(reorder.run(run).due()).isAfter(before);
        assertThat(page()).contains(german() ? "verschoben" : "moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void expiredAlteredOrNamingNothingALinkShowsNothingOfThePlanAndSaysWhatToDo(String language) {
        read(language);
        String token = token("skip");
        String altered = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
        String invalid = german() ? "Dieser Link ist nicht gültig" : "This link is not valid";
        for (String bad : List.of(altered, "", "nonsense", token("move"), token + "x")) {
            open("reorder/skip?token=" + bad);
            assertThat(page()).as(bad).contains(invalid).doesNotContain("Verbrauch");
        }
        open("reorder/skip?token="
                + signed.sign(
                        PURPOSE + "skip", UUID.randomUUID(), clock.instant().plusSeconds(60)));
        assertThat(page()).contains(german() ? "Diese Bestellung gibt es nicht mehr" : "no longer exists");
        clock.advance(Duration.ofDays(30));
        for (String purpose : List.of("skip", "move")) {
            open("reorder/" + purpose + "?token=" + (purpose.equals("skip") ? token : expired(purpose)));
            assertThat(page())
                    .contains(german() ? "Dieser Link ist abgelaufen" : "This link has expired")
                    .doesNotContain("Verbrauch");
        }
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
    }

    /** Whoever holds a link may do what it says with that run, whatever account is signed in, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void aMemberOfAnotherAccountWithTheLinkSeesThatRunAloneAndNeverTheWholePlan(String which) {
        Actor.Member stranger = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        RunId theirs = reorder.nextOf(
                stranger,
                reorder.aPlan(stranger, fixtures.anArticle().priced("80.00").id(), 1));
        read(which);
        signIn(stranger, Locale.of(which));
        open("reorder/skip?token=" + token("skip"));
        click(german() ? "Dieses Mal auslassen" : "Skip this time");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SKIPPED);
        assertThat(reorder.run(theirs).state().isOpen()).isTrue();
        open("shop/reorders/" + reorder.run(run).plan());
        assertThat(page()).doesNotContain("Verbrauch");
        reorder.finish(stranger.account());
    }

    private String token(String purpose) {
        return signed.sign(PURPOSE + purpose, run.value(), clock.instant().plus(Duration.ofDays(3)));
    }

    private String expired(String purpose) {
        return signed.sign(PURPOSE + purpose, run.value(), clock.instant().minusSeconds(60));
    }

    private String language = "de";

    private void read(String which) {
        language = which;
        speak(Locale.of(which));
    }

    private boolean german() {
        return language.equals("de");
    }
}
