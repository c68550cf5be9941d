package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.TopUpSource.Candidate;
import de.kontor.ordering.TopUpSource.Origin;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What plans tell the cart, and carts that go along with a run. */
class PlanTopUpsModuleTests extends ReorderTest {
    @Autowired
    PlanTopUps topUps;

    @Test
    void offersWhatTheNextRunsBringWithTheirDay() {
        ArticleId article = article("80.00");
        PlanId plan = reorder.aPlan(owner, article, 3);
        Candidate first = candidates(owner).getFirst();
        assertThat(first.item()).isEqualTo(new LineItem.Article(article));
        assertThat(first.quantity()).isEqualTo(Quantity.of(3));
        Origin origin = first.origin().orElseThrow();
        assertThat(origin.orderedOn()).isEqualTo(reorder.next(owner, plan).due());
        assertThat(topUps.owns(origin)).isTrue();
    }

    @Test
    void aPausedPlanOffersNothing() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 3);
        plans.pause(owner, plan, reorder.today().plusDays(60), "");
        assertThat(candidates(owner)).isEmpty();
    }

    @Test
    void aCartGoesAlongThisTimeAndThePlanStaysAsItIs() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 3);
        ArticleId more = article("7.00");
        Origin origin = candidates(owner).getFirst().origin().orElseThrow();
        assertThat(topUps.takeAlong(owner, origin, lines(more, 10))).isEmpty();
        assertThat(reorder.next(owner, plan).lines().orElseThrow()).contains(line(more, 10));
        assertThat(plans.plan(owner, plan).orElseThrow().lines()).hasSize(1);
        assertThat(topUps.giveBack(owner, origin, lines(more, 10))).isEmpty();
        assertThat(reorder.next(owner, plan).lines().orElseThrow()).doesNotContain(line(more, 10));
    }

    @Test
    void neverIntoARunOfAnotherAccountNorOneThatIsGone() {
        PlanId plan = reorder.aPlan(owner, article("80.00"), 3);
        ArticleId more = article("7.00");
        Origin origin = candidates(owner).getFirst().origin().orElseThrow();
        Actor.Member stranger = fixtures.aForwardOwnerInTier(GrowthTier.BASE);
        assertThat(topUps.takeAlong(stranger, origin, lines(more, 10))
                        .orElseThrow()
                        .key())
                .isEqualTo("plan.refused.runGone");
        runs.skip(owner, next(plan), "");
        assertThat(topUps.takeAlong(owner, origin, lines(more, 10))
                        .orElseThrow()
                        .key())
                .isEqualTo("plan.refused.runGone");
    }

    private List<Candidate> candidates(Actor.Member member) {
        return topUps.candidates(member.account(), reorder.today());
    }

    private static SequencedMap<LineItem, Quantity> lines(ArticleId article, int pieces) {
        SequencedMap<LineItem, Quantity> lines = new LinkedHashMap<>();
        lines.put(new LineItem.Article(article), Quantity.of(pieces));
        return lines;
    }
}
