package de.kontor.ui.shop.growth;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.MovableClock;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ui.ScreenTest;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class GrowthViewTests extends ScreenTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    @Test
    void showsTheTierWhatIsMissingAndHowItWasReached() {
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        fixtures.cartWorth(owner, "2600.00");
        fixtures.order(owner);
        signIn(owner);
        open("shop/growth");
        assertThat(shown())
                .contains("WachstumsleiterBronze", "2.600,00 € (", "2 % auf Listenpreise")
                .contains("Noch 2.400,00 € bis 5.000,00 €, dann gilt sofort die Stufe Silber mit 4 % Wachstumsrabatt.")
                .contains("Silber mit 4 % hätte Ihnen außerdem gespart", "rund 104,00 €")
                .contains("Basis → Bronze", "mit einer Bestellung erreicht", "Bronze Ihre Stufe", "2.250,00 €");
    }

    @Test
    void tellsInRetreatThatTheDiscountRestsAndTheWayOut() {
        signIn(fixtures.anOwnerInRetreat());
        open("shop/growth");
        assertThat(shown())
                .contains("der Wachstumsrabatt ruht", "So kommen Sie zu Wachstumspreisen", "Bedarf nennen")
                .contains("0 %, ruht zurzeit", "Hier steht, wann Ihre Stufe gestiegen ist")
                .doesNotContain("Damit haben Sie in zwölf Monaten gespart");
    }

    @Test
    void warnsOfAStepDownWithTheValueThatPreventsItHereAndOnTheStartPage() {
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        LocalDate end = notice(owner);
        signIn(owner);
        open("shop/growth");
        String day = "%td.%<tm.%<tY".formatted(end);
        String sentence = "Ihre Stufe Silber endet am " + day
                + ". Bestellen Sie bis dahin noch Waren für 4.500,00 €, dann behalten Sie sie.";
        assertThat(shown()).contains(sentence, "die Stufe Bronze.");
        open("shop");
        assertThat(shown()).contains(sentence, "Zur Wachstumsleiter");
    }

    @Test
    void speaksEnglishToABuyerAtTheTop() {
        Actor.Member owner = fixtures.aForwardOwnerInTier(GrowthTier.PLATINUM);
        signIn(fixtures.aBuyerBeside(owner, Optional.empty()), Locale.ENGLISH);
        open("shop/growth");
        assertThat(shown()).contains("Growth ladder", "You have reached the highest tier.", "8% on list prices");
    }

    @Test
    void isOpenToThoseWhoOnlyPay() {
        signIn(fixtures.aMember(
                fixtures.anAccount(Strategy.FORWARD, GrowthTier.GOLD, AccountStatus.ACTIVE),
                "Ada",
                Role.ACCOUNTING,
                Optional.empty()));
        open("shop/growth");
        assertThat(shown()).contains("Gold");
    }

    private LocalDate notice(Actor.Member owner) {
        LocalDate today = LocalDate.now(clock);
        LocalDate end = today.withDayOfMonth(1)
                .plusMonths(3L - (today.getMonthValue() - 1) % 3)
                .minusDays(1);
        jdbc.sql("insert into growth_notices (account_id, quarter_end, tier, given_on, keep, value, state) "
                        + "values (?, ?, 'SILVER', ?, 4500, 0, 'RUNNING')")
                .params(owner.account().value(), end, today)
                .update();
        return end;
    }

    private String shown() {
        return page().replace('\u00a0', ' ');
    }
}
