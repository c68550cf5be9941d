package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.catalog.CatalogImport;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.identity.SignedLinks;
import de.kontor.ordering.OrderFixtures;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans as people start, change and end them, rightly and wrongly. */
class ReorderPlansModuleTests extends ReorderTest {
    @Autowired
    ReorderLinks links;

    @Autowired
    SignedLinks signed;

    @Test
    void aFreshPlanKnowsItsNextFourRunsAndWhatTheNextOneCosts() {
        PlanDetails plan =
                plans.plan(owner, reorder.aPlan(owner, article("80.00"), 1)).orElseThrow();
        assertThat(plan.upcoming()).hasSizeGreaterThanOrEqualTo(4).isSortedAccordingTo((a, b) -> a.due()
                .compareTo(b.due()));
        assertThat(plan.upcoming().getFirst().due()).isEqualTo(plans.earliestFirst(owner));
        assertThat(plan.cost().orElseThrow().quote().goods()).isEqualTo(Money.of("80.00"));
        assertThat(plan.cost().orElseThrow().quote().fees()).isNotEmpty();
        assertThat(plan.events()).hasSize(1);
    }

    @Test
    void refusesADateInThePastOrTooSoonAndNamesTheFirstPossibleDay() {
        for (LocalDate first :
                List.of(reorder.today().minusDays(1), reorder.today().plusDays(1))) {
            PlanDraft draft = new PlanDraft(
                    "x",
                    Rhythm.from(first, 1, Unit.MONTHS),
                    false,
                    List.of(line(article("80.00"), 1)),
                    PlanSettings.USUAL);
            assertThat(refusal(plans.start(owner, draft))).isEqualTo("plan.refused.tooSoon");
        }
    }

    @ParameterizedTest
    @EnumSource(Unit.class)
    void refusesRhythmZero(Unit unit) {
        PlanDraft draft = new PlanDraft(
                "x",
                Rhythm.from(plans.earliestFirst(owner), 0, unit),
                false,
                List.of(line(article("80.00"), 1)),
                PlanSettings.USUAL);
        assertThat(refusal(plans.start(owner, draft))).isEqualTo("rhythm.refused." + unit);
    }

    @Test
    void refusesAPlanWithNothingOrOnlyWithWhatIsDiscontinued() {
        ArticleId gone = fixtures.anArticle().priced("80.00").id();
        context.getBean(CatalogImport.class).discontinue(OrderFixtures.SYSTEM, gone, Optional.empty());
        assertThat(refusal(plans.start(owner, reorder.aDraft(owner, PlanSettings.USUAL, line(gone, 1)))))
                .isEqualTo("plan.refused.discontinued");
        assertThat(refusal(plans.start(owner, reorder.aDraft(owner, PlanSettings.USUAL))))
                .isEqualTo("plan.refused.noLines");
        assertThat(refusal(plans.start(owner, reorder.aDraft(owner, PlanSettings.USUAL, line(ArticleId.next(), 1)))))
                .isEqualTo("plan.refused.discontinued");
    }

    @Test
    void ofTwoTabsTheSecondOneIsToldThatItSeesAnOldStand() {
        ArticleId article = article("80.00");
        PlanId id = reorder.aPlan(owner, article, 1);
        PlanDetails seen = plans.plan(owner, id).orElseThrow();
        PlanDraft more = new PlanDraft("Mehr", seen.rhythm(), false, List.of(line(article, 5)), seen.settings());
        assertThat(plans.edit(owner, id, seen.version(), more, "").orElseThrow())
                .isInstanceOf(PlanChange.Done.class);
        assertThat(refusal(plans.edit(owner, id, seen.version(), more, "").orElseThrow()))
                .isEqualTo("plan.refused.changed");
        RunView next = reorder.next(owner, id);
        runs.edit(owner, next.id().orElseThrow(), next.version(), List.of(line(article, 2)), "");
        assertThat(refusal(runs.edit(owner, next.id().orElseThrow(), next.version(), List.of(line(article, 3)), "")
                        .orElseThrow()))
                .isEqualTo("plan.refused.changed");
    }

    @Test
    void changedThisTimeTheNextRunDiffersAndThePlanStays() {
        ArticleId article = article("80.00");
        ArticleId extra = article("9.00");
        PlanId id = reorder.aPlan(owner, article, 2);
        runs.addOnce(owner, id, line(extra, 3), "");
        RunView ordered = reorder.come(next(id));
        assertThat(ordered.goods()).contains(Money.of("187.00"));
        assertThat(plans.plan(owner, id).orElseThrow().lines()).hasSize(1);
    }

    @Test
    void aNewRhythmReplacesTheDatesNobodyWasToldOf() {
        ArticleId article = article("80.00");
        PlanId id = reorder.aPlan(owner, article, 2);
        PlanDetails seen = plans.plan(owner, id).orElseThrow();
        LocalDate first = plans.earliestFirst(owner).plusDays(1);
        PlanDraft weekly = new PlanDraft(
                "Wöchentlich", Rhythm.from(first, 1, Unit.WEEKS), false, List.of(line(article, 2)), seen.settings());
        plans.edit(owner, id, seen.version(), weekly, "");
        List<RunView> upcoming = plans.plan(owner, id).orElseThrow().upcoming();
        assertThat(upcoming.getFirst().nominal()).isEqualTo(first);
        assertThat(upcoming.get(1).nominal()).isEqualTo(first.plusWeeks(1));
    }

    @Test
    void skippedTheNextDateAlwaysLiesAhead() {
        PlanId id = reorder.aPlan(owner, article("80.00"), 2);
        for (int i = 0; i < 3; i++) {
            RunView next = reorder.next(owner, id);
            if (next.id().isEmpty()) {
                break;
            }
            runs.skip(owner, next.id().get(), "");
            assertThat(reorder.next(owner, id).due()).isAfter(reorder.today());
        }
        assertThat(reorder.orders(owner.account())).isZero();
    }

    @Test
    void movedFarAheadItIsAnnouncedAnewAndNeverIntoThePast() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.announce(run);
        assertThat(refusal(runs.move(owner, run, reorder.today(), "").orElseThrow()))
                .isEqualTo("plan.refused.move");
        runs.move(owner, run, reorder.run(run).due().plusDays(14), "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SCHEDULED);
        assertThat(reorder.come(run).state()).isEqualTo(RunState.ORDERED);
        assertThat(reorder.mails(owner.account(), "reorder-announced")).hasSize(2);
    }

    @Test
    void pausedItRestsAndGoesOnByItselfOnTheDay() {
        PlanId id = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(id);
        reorder.announce(run);
        LocalDate until = reorder.today().plusDays(20);
        plans.pause(owner, id, until, "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SKIPPED);
        assertThat(reorder.next(owner, id).due()).isAfterOrEqualTo(until);
        reorder.morningOf(until);
        reorders.plan(ReorderFixtures.SYSTEM);
        assertThat(plans.plan(owner, id).orElseThrow().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(reorder.come(next(id)).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void endedNothingIsOrderedAnyMoreAndTheOwnerIsTold() {
        PlanId id = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(id);
        reorder.announce(run);
        plans.end(owner, id, "");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.SKIPPED);
        assertThat(reorder.mails(owner.account(), "reorder-ended")).hasSize(1);
        assertThat(refusal(
                        plans.pause(owner, id, reorder.today().plusDays(5), "").orElseThrow()))
                .isEqualTo("plan.refused.ended");
    }

    @Test
    void aLinkSkipsOnceAndNothingWhenAlteredExpiredOrForeign() {
        PlanId id = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(id);
        reorder.announce(run);
        String mail = reorder.mails(owner.account(), "reorder-announced").getFirst();
        String token = mail.replaceAll("(?s).*/reorder/skip\\?token=([\\w-]+).*", "$1");
        assertThat(links.show(ReorderLinks.SKIP, token)).isInstanceOf(ReorderLinks.Shown.Open.class);
        // the token of one purpose opens no other, and a letter changed opens nothing
        assertThat(links.show(ReorderLinks.MOVE, token)).isInstanceOf(ReorderLinks.Shown.Closed.class);
        String altered = (token.charAt(0) == 'A' ? "B" : "A") + token.substring(1);
        assertThat(refusal(links.skip(altered))).isEqualTo("plan.link.invalid");
        String foreign = signed.sign(
                "reorder-skip", LoginId.next().value(), clock.instant().plusSeconds(60));
        assertThat(refusal(links.skip(foreign))).isEqualTo("plan.link.gone");

        assertThat(links.skip(token)).isInstanceOf(PlanChange.Done.class);
        assertThat(reorder.run(run).state()).isEqualTo(RunState.SKIPPED);
        assertThat(refusal(links.skip(token))).isEqualTo("plan.refused.state.SKIPPED");
        clock.advance(Duration.ofDays(9));
        assertThat(refusal(links.skip(token))).isEqualTo("plan.link.expired");
    }

    @Test
    void aLinkMovesToADayThatIsPossible() {
        RunId run = next(reorder.aPlan(owner, article("80.00"), 2));
        reorder.announce(run);
        String mail = reorder.mails(owner.account(), "reorder-announced").getFirst();
        String token = mail.replaceAll("(?s).*/reorder/move\\?token=([\\w-]+).*", "$1");
        assertThat(refusal(links.move(token, reorder.today()))).isEqualTo("plan.refused.move");
        assertThat(links.move(token, reorder.run(run).due().plusDays(7))).isInstanceOf(PlanChange.Done.class);
    }

    @Test
    void plansOfAnotherAccountDoNotExist() {
        PlanId id = reorder.aPlan(owner, article("80.00"), 2);
        RunId run = next(id);
        Actor.Member stranger = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        assertThat(plans.plan(stranger, id)).isEmpty();
        assertThat(plans.end(stranger, id, "")).isEmpty();
        assertThat(runs.skip(stranger, run, "")).isEmpty();
        assertThat(runs.agree(stranger, run, Money.ZERO, Scope.ALWAYS, "")).isEmpty();
        assertThat(runs.tryAgain(stranger, run, "")).isEmpty();
        assertThat(plans.plans(stranger)).isEmpty();
    }

    @Test
    void serviceActsOnBehalfWithAReasonThatIsKept() {
        PlanId id = reorder.aPlan(owner, article("80.00"), 2);
        Actor service = new Actor.Staff(LoginId.next(), "Sabine Service", Set.of(Role.SERVICE));
        RunId run = next(id);
        assertThat(refusal(runs.skip(service, run, " ").orElseThrow())).isEqualTo("plan.refused.reason");
        assertThat(runs.skip(service, run, "rief an").orElseThrow()).isInstanceOf(PlanChange.Done.class);
        PlanEvent last = plans.plan(owner, id).orElseThrow().events().getLast();
        assertThat(last.actor()).isEqualTo("Sabine Service");
        assertThat(last.reason()).isEqualTo("rief an");
    }

    private static String refusal(PlanChange change) {
        return change instanceof PlanChange.Refused(var reason) ? reason.key() : "done";
    }
}
