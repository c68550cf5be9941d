package de.kontor.terms;

import static de.kontor.accounts.Strategy.RETREAT;
import static de.kontor.terms.TermsFixtures.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.KontorTest;
import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditEntry;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderFixtures;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A rule set from draft to published; what a test publishes counts from a day no other test looks at. */
@KontorTest
class RuleSetsModuleTests {
    private static final Actor ANNA = new Actor.Staff(LoginId.next(), "Anna Autorin", Set.of(Role.COMMERCIAL));
    private static final Actor PAUL = new Actor.Staff(LoginId.next(), "Paul Prüfer", Set.of(Role.COMMERCIAL));
    private static final LocalDate FAR = LocalDate.of(2091, 1, 1);

    @Autowired
    RuleSets ruleSets;

    @Autowired
    RuleSetReview review;

    @Autowired
    Terms terms;

    @Autowired
    Audit audit;

    @Autowired
    OrderFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    int draft;

    @BeforeEach
    void aDraft() {
        draft = done(ruleSets.draft(ANNA, 3, "Mindestbestellwert 75"));
    }

    @Test
    void goesFromDraftToPublishedByTwoPeopleAndIsInForceFromItsDay() {
        assertThat(found().rules().rules()).isEqualTo(TermsFixtures.DEFAULTS.rules());
        save(minimum("75"));
        assertThat(done(ruleSets.submit(ANNA, draft))).isEqualTo(draft);
        assertThat(done(review.approve(PAUL, draft))).isEqualTo(draft);
        LocalDate from = FAR.plusDays(draft);
        assertThat(done(review.publish(ANNA, draft, from, "Beschluss vom Montag")))
                .isEqualTo(draft);

        assertThat(terms.inForce(from.minusDays(1)).version()).isNotEqualTo(draft);
        RuleSet inForce = terms.inForce(from);
        assertThat(inForce.version()).isEqualTo(draft);
        assertThat(inForce.effectiveHardMinimum(JudgedOrders.anAccount(RETREAT), Channel.WEB))
                .contains(new TermsRule.HardMinimum(eur("75"), Set.of()));
        RuleSetVersion published = found();
        assertThat(published.state()).isEqualTo(RuleSet.State.PUBLISHED);
        assertThat(published.approver()).isEqualTo("Paul Prüfer");
        assertThat(published.reason()).isEqualTo("Beschluss vom Montag");
        assertThat(published.summary().validFrom()).contains(from);
        assertThat(audit.of(PAUL, "rule-set", String.valueOf(draft)))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "rule-set-published",
                        "rule-set-approved",
                        "rule-set-submitted",
                        "rule-set-saved",
                        "rule-set-drafted");
    }

    @Test
    void isNeverApprovedByOneWhoWroteAtIt() {
        save(minimum("75"));
        RuleSetVersion now = found();
        ruleSets.save(PAUL, draft, now.revision(), "Mindestbestellwert 80", minimum("80"));
        ruleSets.submit(ANNA, draft);
        assertThat(refusal(review.approve(ANNA, draft))).isEqualTo("rules.refused.own");
        assertThat(refusal(review.approve(PAUL, draft))).isEqualTo("rules.refused.own");
        assertThat(refusal(review.publish(ANNA, draft, FAR, "eilig"))).isEqualTo("rules.refused.notApproved");
        Actor third = new Actor.Staff(LoginId.next(), "Dora Dritte", Set.of(Role.COMMERCIAL));
        done(review.approve(third, draft));
    }

    @Test
    void comesBackWithACommentAndLosesItsApproval() {
        save(minimum("75"));
        ruleSets.submit(ANNA, draft);
        review.approve(PAUL, draft);
        assertThat(refusal(review.sendBack(PAUL, draft, "  "))).isEqualTo("rules.refused.comment");
        assertThat(refusal(review.sendBack(PAUL, draft, "x".repeat(501)))).isEqualTo("rules.refused.comment");
        done(review.sendBack(PAUL, draft, "Bitte erst ab Januar"));
        assertThat(found().state()).isEqualTo(RuleSet.State.DRAFT);
        assertThat(found().comment()).isEqualTo("Bitte erst ab Januar");
        assertThat(found().summary().approved()).isFalse();
        ruleSets.submit(ANNA, draft);
        assertThat(refusal(review.publish(PAUL, draft, FAR, "eilig"))).isEqualTo("rules.refused.notApproved");
    }

    @Test
    void showsTheSecondOfTwoEditorsWhatTheFirstStoredAndLosesNothing() {
        int start = found().revision();
        assertThat(ruleSets.save(ANNA, draft, start, "Von Anna", minimum("75"))).isInstanceOf(RuleSetSaved.Done.class);
        RuleSetSaved second = ruleSets.save(PAUL, draft, start, "Von Paul", minimum("90"));
        RuleSetVersion theirs = ((RuleSetSaved.Conflict) second).theirs();
        assertThat(theirs.summary().author()).isEqualTo("Anna Autorin");
        assertThat(theirs.rules().rules()).isEqualTo(minimum("75"));
        assertThat(found().rules().rules()).isEqualTo(minimum("75"));
        // Paul has seen both and stores his on purpose
        assertThat(ruleSets.save(PAUL, draft, theirs.revision(), "Von Paul", minimum("90")))
                .isInstanceOf(RuleSetSaved.Done.class);
    }

    @Test
    void editsADraftOnly() {
        save(minimum("75"));
        ruleSets.submit(ANNA, draft);
        assertThat(ruleSets.save(ANNA, draft, found().revision(), "x", minimum("80")))
                .isEqualTo(new RuleSetSaved.Refused(Message.of("rules.refused.notDraft")));
        assertThat(ruleSets.save(ANNA, 3, 0, "x", minimum("80")))
                .isEqualTo(new RuleSetSaved.Refused(Message.of("rules.refused.notDraft")));
        assertThat(ruleSets.save(ANNA, 987_654, 0, "x", minimum("80")))
                .isEqualTo(new RuleSetSaved.Refused(Message.of("rules.refused.unknown")));
        assertThat(terms.version(3)).isEqualTo(TermsFixtures.DEFAULTS);
    }

    @Test
    void storesNothingOfAnInvalidDraft() {
        RuleSetSaved.Invalid invalid =
                (RuleSetSaved.Invalid) ruleSets.save(ANNA, draft, found().revision(), "Falsch", minimum("-1"));
        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(RuleProblem.Field.THRESHOLD);
            assertThat(Texts.of(Locale.GERMAN).text(problem.reason())).contains("nicht unter null", "1,00");
        });
        assertThat(found().rules().rules()).isEqualTo(TermsFixtures.DEFAULTS.rules());
        assertThat(found().summary().title()).isEqualTo("Mindestbestellwert 75");
    }

    @Test
    void refusesASegmentThatWasRemovedWhileTheDraftLay() {
        jdbc.sql("insert into segments values ('GEHT-WEG', 'Geht weg', 'Goes away')")
                .update();
        List<StatedRule> rules = new ArrayList<>(TermsFixtures.DEFAULTS.rules());
        rules.add(StatedRule.of(RuleKey.of(RuleKind.HARD_MINIMUM).forSegment("GEHT-WEG"))
                .from(eur("20")));
        save(rules);
        jdbc.sql("delete from segments where code = 'GEHT-WEG'").update();
        RuleSetStep.Refused refused = (RuleSetStep.Refused) ruleSets.submit(ANNA, draft);
        assertThat(Texts.of(Locale.GERMAN).text(refused.reason())).contains("GEHT-WEG", "gibt es nicht mehr");
        assertThat(found().state()).isEqualTo(RuleSet.State.DRAFT);
    }

    @Test
    void refusesToPublishIntoThePastWithoutReasonOrUnchanged() {
        assertThat(refusal(ruleSets.submit(ANNA, draft))).isEqualTo("rules.refused.unchanged");
        save(minimum("75"));
        ruleSets.submit(ANNA, draft);
        review.approve(PAUL, draft);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        assertThat(refusal(review.publish(PAUL, draft, yesterday, "eilig"))).isEqualTo("rules.refused.past");
        assertThat(review.needsReason(PAUL, found())).isTrue();
        assertThat(refusal(review.publish(PAUL, draft, FAR, " "))).isEqualTo("rules.refused.reason");
        assertThat(refusal(review.publish(PAUL, draft, FAR, "x".repeat(501)))).isEqualTo("rules.refused.reason");
        assertThat(found().state()).isEqualTo(RuleSet.State.IN_REVIEW);
    }

    @Test
    void keepsWhatWasGivenUpReadable() {
        done(ruleSets.withdraw(ANNA, draft));
        assertThat(found().state()).isEqualTo(RuleSet.State.WITHDRAWN);
        assertThat(refusal(ruleSets.submit(ANNA, draft))).isEqualTo("rules.refused.notDraft");
        assertThat(refusal(ruleSets.withdraw(ANNA, 3))).isEqualTo("rules.refused.published");
        // and a new draft can start from it
        assertThat(done(ruleSets.draft(PAUL, draft, "Noch einmal"))).isGreaterThan(draft);
    }

    @Test
    void asksForATitleOfBoundedLength() {
        assertThat(refusal(ruleSets.draft(ANNA, 3, " "))).isEqualTo("rules.refused.title");
        assertThat(refusal(ruleSets.draft(ANNA, 3, "x".repeat(81)))).isEqualTo("rules.refused.title");
        assertThat(refusal(ruleSets.draft(ANNA, 987_654, "x"))).isEqualTo("rules.refused.unknown");
    }

    @Test
    @Transactional
    void isProtectedByTheDatabaseOncePublished() {
        save(minimum("75"));
        ruleSets.submit(ANNA, draft);
        review.approve(PAUL, draft);
        done(review.publish(PAUL, draft, FAR.plusYears(5).plusDays(draft), "eilig"));
        assertThatThrownBy(() -> jdbc.sql("update rule_sets set title = 'anders' where version = ?")
                        .param(draft)
                        .update())
                .hasMessageContaining("a published rule set never changes");
    }

    @Test
    void keepsEveryFieldOfEveryRuleAndTheSameFingerprintWhateverTheOrder() {
        AccountId account = fixtures.anAccount(RETREAT, GrowthTier.BASE, AccountStatus.ACTIVE);
        List<StatedRule> rules = new ArrayList<>(TermsFixtures.DEFAULTS.rules());
        rules.add(StatedRule.of(RuleKey.of(RuleKind.SMALL_ORDER_SURCHARGE)
                        .forAccount(account)
                        .by(Channel.PHONE))
                .charging(TermsFixtures.percent("2.5"), eur("1"))
                .withoutThreshold()
                .withoutExemptions()
                .taxed(VatTreatment.OWN_RATE)
                .valid(FAR, FAR.plusDays(30)));
        rules.add(StatedRule.of(RuleKey.of(RuleKind.MINIMUM_MARGIN).forArticleGroup("DIN912"))
                .charging(TermsFixtures.percent("20"), eur("0")));
        save(rules);
        assertThat(found().rules().rules()).isEqualTo(rules);
        String fingerprint = found().fingerprint();
        save(rules.reversed());
        assertThat(found().fingerprint()).isEqualTo(fingerprint);
        save(minimum("75"));
        assertThat(found().fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    void saysForHowManyAccountsSomethingChanges() {
        AccountId spared = fixtures.anAccount(RETREAT, GrowthTier.BASE, AccountStatus.ACTIVE);
        fixtures.anAccount(RETREAT, GrowthTier.BASE, AccountStatus.ACTIVE);
        List<StatedRule> rules = new ArrayList<>(minimum("75"));
        rules.add(StatedRule.of(RuleKey.of(RuleKind.HARD_MINIMUM).forAccount(spared))
                .from(eur("50")));
        rules.add(StatedRule.of(RuleKey.of(RuleKind.EXPRESS).forAccount(spared)).charging(eur("1")));
        long retreat = jdbc.sql("select count(*) from accounts where strategy = 'RETREAT' and status <> 'BLOCKED'")
                .query(Long.class)
                .single();
        RuleSetEffect effect = ruleSets.effect(ANNA, new RuleSet(draft, FAR, rules), LocalDate.now(clock));
        assertThat(effect.byKind().keySet()).containsExactly(RuleKind.HARD_MINIMUM, RuleKind.EXPRESS);
        assertThat(effect.byKind()).containsEntry(RuleKind.HARD_MINIMUM, retreat - 1);
        assertThat(effect.byKind()).containsEntry(RuleKind.EXPRESS, 1L);
        assertThat(effect.accounts()).isEqualTo(retreat);
        RuleSetEffect none = ruleSets.effect(ANNA, TermsFixtures.DEFAULTS, LocalDate.now(clock));
        assertThat(none.accounts()).isZero();
        assertThat(none.byKind()).isEmpty();
    }

    @Test
    void listsWorkFirstAndTellsWhatIsInForce() {
        List<RuleSetSummary> versions = ruleSets.versions(ANNA);
        assertThat(versions.indexOf(found().summary()))
                .isLessThan(
                        versions.indexOf(ruleSets.version(ANNA, 3).orElseThrow().summary()));
        assertThat(versions)
                .filteredOn(version -> version.isInForce(LocalDate.now(clock)))
                .extracting(RuleSetSummary::version)
                .containsExactly(3);
        assertThat(ruleSets.version(ANNA, 1).orElseThrow().state()).isEqualTo(RuleSet.State.SUPERSEDED);
    }

    private RuleSetVersion found() {
        return ruleSets.version(ANNA, draft).orElseThrow();
    }

    private void save(List<StatedRule> rules) {
        assertThat(ruleSets.save(ANNA, draft, found().revision(), "Mindestbestellwert 75", rules))
                .isInstanceOf(RuleSetSaved.Done.class);
    }

    private static List<StatedRule> minimum(String goods) {
        RuleKey key = RuleKey.of(RuleKind.HARD_MINIMUM).forStrategy(Strategy.RETREAT);
        return TermsFixtures.DEFAULTS.rules().stream()
                .flatMap(rule -> Stream.of(rule.key().equals(key) ? rule.from(eur(goods)) : rule))
                .toList();
    }

    private static int done(RuleSetStep step) {
        return switch (step) {
            case RuleSetStep.Done done -> done.version();
            case RuleSetStep.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static String refusal(RuleSetStep step) {
        return ((RuleSetStep.Refused) step).reason().key();
    }
}
