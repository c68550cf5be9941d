package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Accounts;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Agreed is what a buyer saw: whoever only puts something into a run or takes it out agrees to nothing else. */
class AgreedPricesModuleTests extends ReorderTest {
    @Autowired
    PlanTopUps topUps;

    @Test
    void addingOnceDoesNotAgreeToWhatTheOtherLinesCostNow() {
        ArticleId article = article("100.00");
        PlanId plan = reorder.aPlan(owner, article, 1);
        RunId run = next(plan);
        nowCosts(article, "120.00");
        assertThat(runs.addOnce(owner, plan, line(article("1.00"), 1), "").orElseThrow())
                .isInstanceOf(PlanChange.Done.class);
        assertThat(reorder.come(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.orders(owner.account())).isZero();
        assertThat(reorder.mails(owner.account(), "reorder-review"))
                .singleElement()
                .asString()
                .contains("101,00", "121,00");
    }

    @Test
    void moreOfAnArticleThatHasBecomeDearerAsksToo() {
        ArticleId article = article("100.00");
        PlanId plan = reorder.aPlan(owner, article, 1);
        RunId run = next(plan);
        nowCosts(article, "120.00");
        runs.addOnce(owner, plan, line(article, 2), "");
        assertThat(reorder.come(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void addingOnceToARunInReviewLeavesItThereWithTheNewTotal() {
        ArticleId article = article("100.00");
        PlanId plan = reorder.aPlan(owner, article, 3);
        RunId run = next(plan);
        nowCosts(article, "110.00");
        reorder.announce(run);
        runs.addOnce(owner, plan, line(article("10.00"), 1), "");
        RunView asked = reorder.run(run);
        assertThat(asked.state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(asked.goods()).contains(Money.of("340.00"));
        assertThat(reorder.order(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        runs.agree(owner, run, Money.of("340.00"), Scope.THIS_TIME, "");
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void whatWasAgreedForARunStaysAgreedWhenSomethingIsAdded() {
        ArticleId article = article("100.00");
        PlanId plan = reorder.aPlan(owner, article, 3);
        RunId run = next(plan);
        nowCosts(article, "110.00");
        reorder.announce(run);
        runs.agree(owner, run, Money.of("330.00"), Scope.THIS_TIME, "");
        runs.addOnce(owner, plan, line(article("10.00"), 1), "");
        RunView ordered = reorder.order(run);
        assertThat(ordered.state()).isEqualTo(RunState.ORDERED);
        assertThat(ordered.goods()).contains(Money.of("340.00"));
    }

    @Test
    void aCartThatGoesAlongAndComesBackAgreesToNothing() {
        ArticleId article = article("100.00");
        PlanId plan = reorder.aPlan(owner, article, 1);
        RunId run = next(plan);
        Origin origin = topUps.candidates(owner.account(), reorder.today())
                .getFirst()
                .origin()
                .orElseThrow();
        nowCosts(article, "120.00");
        ArticleId more = article("7.00");
        assertThat(topUps.takeAlong(owner, origin, lines(more, 1))).isEmpty();
        assertThat(topUps.takeAlong(owner, origin, lines(article, 4))).isEmpty();
        assertThat(topUps.giveBack(owner, origin, lines(article, 4))).isEmpty();
        assertThat(topUps.giveBack(owner, origin, lines(more, 1))).isEmpty();
        assertThat(reorder.come(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.mails(owner.account(), "reorder-review"))
                .singleElement()
                .asString()
                .contains("100,00", "120,00");
    }

    @Test
    void editedOnThePageThatShowsTheTotalItIsAgreed() {
        ArticleId article = article("100.00");
        RunId run = next(reorder.aPlan(owner, article, 3));
        nowCosts(article, "110.00");
        reorder.announce(run);
        runs.edit(owner, run, reorder.run(run).version(), List.of(line(article, 2)), "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ANNOUNCED);
        assertThat(reorder.order(run).state()).isEqualTo(RunState.ORDERED);
    }

    @Test
    void takingASuccessorDoesNotAgreeToTheOtherLines() {
        ArticleId gone = fixtures.anArticle().priced("80.00").id();
        ArticleId successor = article("82.00");
        ArticleId dear = article("100.00");
        PlanId plan = reorder.aPlan(owner, PlanSettings.USUAL, line(gone, 1), line(dear, 1));
        RunId run = next(plan);
        discontinue(gone, successor);
        nowCosts(dear, "120.00");
        reorder.announce(run);
        assertThat(reorder.run(run).reason().orElseThrow().key()).isEqualTo("plan.review.successor");
        runs.takeSuccessors(owner, run, Scope.ALWAYS, "");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
        assertThat(reorder.run(run).reason().orElseThrow().key()).isEqualTo("plan.review.dearer");
    }

    @Test
    void alwaysIsRefusedWithTheReasonWhenThePlanCannotBeAgreedAnew() {
        ArticleId article = article("100.00");
        RunId run = next(reorder.aPlan(owner, article, 3));
        nowCosts(article, "110.00");
        reorder.announce(run);
        context.getBean(Accounts.class)
                .changeStatus(ReorderFixtures.SYSTEM, owner.account(), AccountStatus.BLOCKED, "test");
        assertThat(refusal(runs.agree(owner, run, Money.of("330.00"), Scope.ALWAYS, "")))
                .isEqualTo("order.accountBlocked");
        assertThat(reorder.run(run).state()).isEqualTo(RunState.REVIEW_NEEDED);
    }

    @Test
    void refusedBecauseThePriceMovedTheNewValueIsTheOneToAgreeTo() {
        ArticleId article = article("100.00");
        RunId run = next(reorder.aPlan(owner, article, 3));
        nowCosts(article, "110.00");
        reorder.announce(run);
        Money shown = reorder.run(run).goods().orElseThrow();
        clock.advance(Duration.ofDays(1));
        nowCosts(article, "120.00");
        assertThat(refusal(runs.agree(owner, run, shown, Scope.THIS_TIME, ""))).isEqualTo("plan.refused.priceMoved");
        Money now = reorder.run(run).goods().orElseThrow();
        assertThat(now).isEqualTo(Money.of("360.00"));
        assertThat(refusal(runs.agree(owner, run, now, Scope.THIS_TIME, ""))).isEqualTo("done");
    }

    @Test
    void aRunThatWaitsForAnApproverIsNeitherMovedNorChanged() {
        ArticleId article = article("100.00");
        RunId id = next(reorder.aPlan(owner, article, 3));
        reorder.announce(id);
        RunRows rows = context.getBean(RunRows.class);
        Run run = rows.find(id).orElseThrow();
        rows.update(RunEdit.of(run).state(RunState.WAITING_APPROVAL).run(), run.state());
        assertThat(refusal(runs.move(owner, id, run.due().plusDays(20), "")))
                .isEqualTo("plan.refused.state.WAITING_APPROVAL");
        int version = reorder.run(id).version();
        assertThat(refusal(runs.edit(owner, id, version, List.of(line(article, 1)), "")))
                .isEqualTo("plan.refused.state.WAITING_APPROVAL");
    }

    private static SequencedMap<LineItem, Quantity> lines(ArticleId article, int pieces) {
        SequencedMap<LineItem, Quantity> lines = new LinkedHashMap<>();
        lines.put(new LineItem.Article(article), Quantity.of(pieces));
        return lines;
    }
}
