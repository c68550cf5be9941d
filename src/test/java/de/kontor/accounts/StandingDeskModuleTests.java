package de.kontor.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditEntry;
import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Identity;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.AccountId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class StandingDeskModuleTests {
    private static final Actor ADLER = new Actor.Staff(LoginId.next(), "Stefan Adler", Set.of(Role.COMMERCIAL));
    private static final Actor TASK = new Actor.SystemActor(Actor.Cause.TASK);

    @Autowired
    StandingDesk standings;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountSearch search;

    @Autowired
    Identity identity;

    @Autowired
    Audit audit;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Actor.Member owner;
    private AccountId account;
    private LocalDate today;
    private Duration moved = Duration.ZERO;

    @BeforeEach
    void aForwardAccount() {
        owner = fixtures.aForwardOwnerInTier(GrowthTier.SILVER);
        account = owner.account();
        today = LocalDate.now(clock);
        accounts.addSegment(OrderFixtures.SYSTEM, "PRUEF", new LocalizedText("Prüfgruppe", "Test group"));
    }

    @AfterEach
    void turnTheClockBack() {
        clock.advance(moved.negated());
    }

    @Test
    void putsAnAccountForwardAtOnceWithReasonAndRecord() {
        AccountId retreat = fixtures.anOwnerInRetreat().account();
        StandingChange done = change(retreat, StandingWish.strategy(Strategy.FORWARD, Optional.empty(), " wächst "));
        assertThat(done).isEqualTo(new StandingChange.Done(today));
        assertThat(strategy(retreat)).isEqualTo(Strategy.FORWARD);
        assertThat(sheet(retreat).strategies().getFirst())
                .isEqualTo(new AccountProfile.StrategyChange(Strategy.FORWARD, today, "wächst", "Stefan Adler"));
        assertThat(accounts.profile(ADLER, retreat).orElseThrow().strategyHistory())
                .extracting(AccountProfile.StrategyChange::reason)
                .contains("wächst");
        assertThat(audit.of(ADLER, "account", retreat.toString()))
                .extracting(AuditEntry::action)
                .contains("account-standing-set");
    }

    @Test
    void putsAnAccountIntoRetreatAfterThirtyDaysAndTellsTheOwnerInHisLanguage() {
        identity.rememberLocale(owner, Locale.ENGLISH);
        LocalDate since = today.plusDays(30);
        assertThat(change(account, StandingWish.strategy(Strategy.RETREAT, Optional.empty(), "kauft kaum")))
                .isEqualTo(new StandingChange.Done(since));
        assertThat(strategy(account)).isEqualTo(Strategy.FORWARD);
        assertThat(mails("strategy-retreat"))
                .singleElement()
                .asString()
                .contains("Your terms from", "You keep your growth tier");

        pass(29);
        standings.applyDue(TASK);
        assertThat(strategy(account)).isEqualTo(Strategy.FORWARD);
        pass(1);
        standings.applyDue(TASK);
        standings.applyDue(TASK);
        assertThat(strategy(account)).isEqualTo(Strategy.RETREAT);
        assertThat(sheet(account).planned()).isEmpty();
        assertThat(sheet(account).strategies())
                .filteredOn(change -> change.strategy() == Strategy.RETREAT)
                .containsExactly(
                        new AccountProfile.StrategyChange(Strategy.RETREAT, since, "kauft kaum", "Stefan Adler"));
    }

    @Test
    void takesAPlannedRetreatBackAndTellsTheOwner() {
        change(account, StandingWish.strategy(Strategy.RETREAT, Optional.of(today.plusDays(3)), "Test"));
        assertThat(standings.withdraw(
                        ADLER, account, StandingAspect.STRATEGY, sheet(account).version()))
                .contains(new StandingChange.Done(today));
        pass(4);
        standings.applyDue(TASK);
        assertThat(strategy(account)).isEqualTo(Strategy.FORWARD);
        assertThat(mails("strategy-stays")).hasSize(1);
        assertThat(standings.withdraw(
                        ADLER, account, StandingAspect.STRATEGY, sheet(account).version()))
                .get()
                .isInstanceOf(StandingChange.Refused.class);
    }

    @Test
    void replacesAPlanByTheNextOne() {
        change(account, StandingWish.strategy(Strategy.RETREAT, Optional.of(today.plusDays(3)), "erst"));
        change(account, StandingWish.strategy(Strategy.RETREAT, Optional.of(today.plusDays(60)), "dann"));
        assertThat(sheet(account).planned())
                .extracting(StandingSheet.Planned::since)
                .containsExactly(today.plusDays(60));
        change(account, StandingWish.strategy(Strategy.KEY, Optional.empty(), "großer Auftrag"));
        assertThat(sheet(account).planned()).isEmpty();
        assertThat(strategy(account)).isEqualTo(Strategy.KEY);
        assertThat(mails("strategy-stays")).hasSize(1);
    }

    @Test
    void changesTheSegmentAtOnceOrFromADay() {
        assertThat(change(account, StandingWish.segment("PRUEF", Optional.empty(), "Rahmenvertrag")))
                .isEqualTo(new StandingChange.Done(today));
        assertThat(accounts.standing(account).orElseThrow().segment()).isEqualTo("PRUEF");
        change(account, StandingWish.segment("STANDARD", Optional.of(today.plusDays(2)), "Vertrag endet"));
        assertThat(accounts.standing(account).orElseThrow().segment()).isEqualTo("PRUEF");
        pass(2);
        standings.applyDue(TASK);
        assertThat(accounts.standing(account).orElseThrow().segment()).isEqualTo("STANDARD");
        assertThat(sheet(account).segments())
                .extracting(StandingSheet.SegmentChange::reason)
                .containsExactly("Vertrag endet", "Rahmenvertrag");
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        List<StandingWish> wrong = List.of(
                StandingWish.strategy(Strategy.KEY, Optional.empty(), "  "),
                StandingWish.strategy(Strategy.KEY, Optional.empty(), "x".repeat(501)),
                StandingWish.strategy(Strategy.FORWARD, Optional.empty(), "same"),
                StandingWish.strategy(Strategy.RETREAT, Optional.of(today), "today"),
                StandingWish.strategy(Strategy.RETREAT, Optional.of(today.minusDays(1)), "past"),
                StandingWish.segment("GIBT-ES-NICHT", Optional.empty(), "gone"),
                StandingWish.segment("PRUEF", Optional.of(today.minusDays(1)), "past"));
        for (StandingWish wish : wrong) {
            assertThat(change(account, wish)).as("%s", wish).isInstanceOf(StandingChange.Refused.class);
        }
        assertThat(sheet(account).version()).isZero();
        assertThat(sheet(account).planned()).isEmpty();
        assertThat(standings.change(
                        ADLER, AccountId.next(), StandingWish.segment("PRUEF", Optional.empty(), "unknown"), 0))
                .isEmpty();
    }

    @Test
    void showsTheSecondEditorWhatTheFirstDid() {
        long seen = sheet(account).version();
        standings.change(ADLER, account, StandingWish.strategy(Strategy.KEY, Optional.empty(), "erster"), seen);
        StandingChange second = standings
                .change(ADLER, account, StandingWish.segment("PRUEF", Optional.empty(), "zweiter"), seen)
                .orElseThrow();
        assertThat(second).isInstanceOfSatisfying(StandingChange.Overtaken.class, overtaken -> assertThat(
                        overtaken.now().strategies().getFirst().reason())
                .isEqualTo("erster"));
        assertThat(accounts.standing(account).orElseThrow().segment()).isEqualTo("STANDARD");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SERVICE", "SPECIALIST", "PRODUCT", "ADMIN"})
    void isForCommercialManagersOnly(Role role) {
        Actor other = new Actor.Staff(LoginId.next(), "Other", Set.of(role));
        assertThatThrownBy(() -> standings.change(
                        other, account, StandingWish.strategy(Strategy.KEY, Optional.empty(), "no"), 0))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void findsAccountsByTierAndSegment() {
        change(account, StandingWish.segment("PRUEF", Optional.empty(), "Rahmenvertrag"));
        String number = sheet(account).number();
        assertThat(find(number, GrowthTier.SILVER, "PRUEF")).isEqualTo(1);
        assertThat(find(number, GrowthTier.GOLD, "PRUEF")).isZero();
        assertThat(find(number, GrowthTier.SILVER, "STANDARD")).isZero();
    }

    private int find(String number, GrowthTier tier, String segment) {
        return search.find(
                        ADLER,
                        new AccountSearch.Filter(
                                number, Optional.empty(), Optional.empty(), Optional.of(tier), Optional.of(segment)),
                        0,
                        10)
                .total();
    }

    private StandingChange change(AccountId id, StandingWish wish) {
        return standings.change(ADLER, id, wish, sheet(id).version()).orElseThrow();
    }

    private StandingSheet sheet(AccountId id) {
        return standings.sheet(ADLER, id).orElseThrow();
    }

    private Strategy strategy(AccountId id) {
        return accounts.standing(id).orElseThrow().strategy();
    }

    private List<String> mails(String template) {
        return jdbc.sql("select subject || body from outgoing_mails where account_id = ? and key like ? || ':%'")
                .params(account.value(), template)
                .query(String.class)
                .list();
    }

    private void pass(int days) {
        moved = moved.plusDays(days);
        clock.advance(Duration.ofDays(days));
    }
}
