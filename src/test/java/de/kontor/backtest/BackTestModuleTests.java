package de.kontor.backtest;

import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.terms.TermsFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorTest;
import de.kontor.accounts.Accounts;
import de.kontor.backtest.BackTest.State;
import de.kontor.backtest.BackTestResult.ByAccount;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleSetReview;
import de.kontor.terms.RuleSetSaved;
import de.kontor.terms.RuleSetStep;
import de.kontor.terms.RuleSetVersion;
import de.kontor.terms.RuleSets;
import de.kontor.terms.StatedRule;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KontorTest
class BackTestModuleTests {
    private static final Actor ANNA = new Actor.Staff(LoginId.next(), "Anna Autorin", Set.of(Role.COMMERCIAL));

    @Autowired
    BackTests tests;

    @Autowired
    BackTestRows rows;

    @Autowired
    BackTestRun run;

    @Autowired
    RuleSets ruleSets;

    @Autowired
    RuleSetReview review;

    @Autowired
    Accounts accounts;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Actor.Member owner;
    int draft;

    /** Goods of 54.60 and 145.60 in retreat, taken over without fees. */
    @BeforeEach
    void anAccountWithOrdersAndADraft() {
        owner = fixtures.anOwnerInRetreat();
        ArticleId article = fixtures.anArticle().id();
        fixtures.pastOrder(owner, article, 30, 40);
        fixtures.pastOrder(owner, article, 80, 20);
        fixtures.pastOrder(owner, article, 80, 400);
        draft = ((RuleSetStep.Done) ruleSets.draft(ANNA, 3, "Mindestbestellwert 75")).version();
        save(rule(RuleKind.HARD_MINIMUM, RETREAT).from(Money.of("75")));
    }

    /** Scenario 24 as far as this round goes: a draft with a minimum of 75 on twelve months. */
    @Test
    void replaysTwelveMonthsAndStoresTheReportWithTheContent() {
        UUID id = ((BackTestStart.Started) tests.start(ANNA, draft)).id();
        BackTest test = ended(id);
        assertThat(test.state()).isEqualTo(State.DONE);
        assertThat(test.done()).isEqualTo(test.total()).isPositive();
        // 54.60 is refused; 145.60 pays 9.90 and 7.90; what is 400 days old does not count
        assertThat(effect(test, owner.account()))
                .usingRecursiveComparison()
                .ignoringFields("refusedMargin")
                .isEqualTo(new Effect(2, Money.ZERO, Money.of("17.80"), Money.ZERO, 1, Money.of("54.60"), Money.ZERO));
        assertThat(review.needsReason(ANNA, content())).isFalse();
        String csv = new String(tests.csv(ANNA, id, Locale.GERMAN).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Abgelehnter Warenwert", ";2;0,00;17,80;17,80;0,00;1;54,60;");
        assertThat(tests.latest(ANNA).get(draft).id()).isEqualTo(id);
    }

    @Test
    void belongsToTheContentItRanOn() {
        runNow();
        String before = content().fingerprint();
        save(rule(RuleKind.HARD_MINIMUM, RETREAT).from(Money.of("80")));
        assertThat(content().fingerprint()).isNotEqualTo(before);
        assertThat(rows.hasReport(draft, before)).isTrue();
        assertThat(review.needsReason(ANNA, content())).isTrue();
    }

    @Test
    void runsOnceAtATimePerRuleSet() {
        UUID id = waiting();
        assertThat(tests.start(ANNA, draft)).isEqualTo(new BackTestStart.Running(id));
        assertThat(tests.cancel(ANNA, id)).isTrue();
        assertThat(tests.start(ANNA, draft)).isInstanceOf(BackTestStart.Started.class);
    }

    @Test
    void beginsAnewAfterACrash() {
        UUID id = waiting();
        rows.begin(id, "content of before", 10);
        rows.progress(id, 5);
        run.run(id);
        BackTest test = rows.find(id).orElseThrow();
        assertThat(test.state()).isEqualTo(State.DONE);
        assertThat(test.fingerprint()).isEqualTo(content().fingerprint());
        assertThat(effect(test, owner.account()).orders()).isEqualTo(2);
    }

    @Test
    void stopsWhenItIsCancelledAndLeavesNoResult() {
        UUID id = waiting();
        rows.begin(id, "", 10);
        assertThat(tests.cancel(ANNA, id)).isTrue();
        assertThat(rows.progress(id, 5)).as("the run notices at its next page").isFalse();
        run.run(id);
        BackTest test = tests.backTest(ANNA, id).orElseThrow();
        assertThat(test.state()).isEqualTo(State.CANCELLED);
        assertThat(test.result()).isEmpty();
        assertThat(tests.cancel(ANNA, id)).as("nothing goes on any more").isFalse();
        assertThat(tests.csv(ANNA, id, Locale.GERMAN)).isEmpty();
    }

    @Test
    void givesTheSameResultEveryTime() {
        assertThat(runNow().result()).isEqualTo(runNow().result()).isPresent();
    }

    @Test
    void isDoneAtOnceWhereThereAreNoOrders() {
        UUID id = BackTest.nextId();
        rows.insert(id, draft, "Anna", clock.instant(), LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31));
        run.run(id);
        BackTest test = rows.find(id).orElseThrow();
        assertThat(test.state()).isEqualTo(State.DONE);
        assertThat(test.result().orElseThrow().all()).isEqualTo(Effect.NONE);
    }

    @Test
    void namesARuleForASegmentThatWasRemoved() {
        String code = "GONE" + Math.abs(UUID.randomUUID().hashCode());
        accounts.addSegment(OrderFixtures.SYSTEM, code, new LocalizedText("Weg", "Gone"));
        save(StatedRule.of(RuleKey.of(RuleKind.HARD_MINIMUM).forSegment(code)).from(Money.of("500")));
        jdbc.sql("delete from segments where code = ?").param(code).update();
        assertThat(runNow().result().orElseThrow().unknownSegments()).containsExactly(code);
    }

    @Test
    void refusesRulesNobodyKnows() {
        assertThat(tests.start(ANNA, -1)).isInstanceOf(BackTestStart.Refused.class);
        assertThat(tests.backTest(ANNA, UUID.randomUUID())).isEmpty();
    }

    private BackTest runNow() {
        UUID id = waiting();
        run.run(id);
        return rows.find(id).orElseThrow();
    }

    /** Waits for its turn, and nobody has scheduled it. */
    private UUID waiting() {
        UUID id = BackTest.nextId();
        LocalDate today = LocalDate.now(clock);
        assertThat(rows.insert(id, draft, "Anna", clock.instant(), today.minusYears(1), today.minusDays(1)))
                .isTrue();
        return id;
    }

    private BackTest ended(UUID id) {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        BackTest test = tests.backTest(ANNA, id).orElseThrow();
        while (test.state().isOpen() && Instant.now().isBefore(patience)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            test = tests.backTest(ANNA, id).orElseThrow();
        }
        return test;
    }

    private Effect effect(BackTest test, AccountId account) {
        return test.result().orElseThrow().accounts().stream()
                .filter(one -> one.account().equals(account))
                .map(ByAccount::effect)
                .findFirst()
                .orElseThrow();
    }

    private RuleSetVersion content() {
        return ruleSets.version(ANNA, draft).orElseThrow();
    }

    private void save(StatedRule changed) {
        List<StatedRule> rules = new ArrayList<>(content().rules().rules());
        rules.removeIf(rule -> rule.key().equals(changed.key()));
        rules.add(changed);
        assertThat(ruleSets.save(ANNA, draft, content().revision(), "Mindestbestellwert 75", rules))
                .isInstanceOf(RuleSetSaved.Done.class);
    }
}
