package de.kontor.pricing;

import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.pricing.PriceStep.BaseLadder;
import de.kontor.pricing.PriceStep.Candidate;
import de.kontor.pricing.PriceStep.Floor;
import de.kontor.pricing.PriceStep.GrowthDiscount;
import de.kontor.pricing.PriceStep.GrowthOutcome;
import de.kontor.pricing.PriceStep.Outcome;
import de.kontor.pricing.PriceStep.Volume;
import de.kontor.shared.Percentage;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the price of a quantity of an article. Pure; the one fixed order of domain section 3, one method per step. */
public final class PriceCalculation {
    private final PriceFacts facts;
    private final Standing standing;
    private final RuleSet rules;

    private PriceCalculation(PriceFacts facts, Standing standing, RuleSet rules) {
        this.facts = facts;
        this.standing = standing;
        this.rules = rules;
    }

    /** The price for an account of that standing; empty when no ladder counts for it. */
    public static Optional<PriceTrace> price(PriceFacts facts, Standing standing, RuleSet rules, Quantity quantity) {
        PriceCalculation calculation = new PriceCalculation(facts, standing, rules);
        return calculation.baseLadder().map(ladder -> calculation.trace(ladder, quantity));
    }

    private PriceTrace trace(Ladder ladder, Quantity quantity) {
        List<PriceStep> steps = new ArrayList<>(4);
        steps.add(new BaseLadder(candidates(ladder), ladder.kind()));
        VolumeTier tier = ladder.tierFor(quantity);
        steps.add(new Volume(tier.fromQuantity(), tier.price()));
        UnitPrice price = withGrowthDiscount(ladder, tier.price(), steps);
        return new PriceTrace(price, facts.priceUnit(), rules.version(), ladder, steps);
    }

    private Optional<Ladder> baseLadder() {
        Ladder strongest = null;
        for (Ladder ladder : facts.ladders()) {
            if (counts(ladder)
                    && (strongest == null
                            || ladder.kind().ordinal() < strongest.kind().ordinal())) {
                strongest = ladder;
            }
        }
        return Optional.ofNullable(strongest);
    }

    private boolean counts(Ladder ladder) {
        return standing.strategy() != Strategy.RETREAT || ladder.kind() == LadderKind.LIST;
    }

    private List<Candidate> candidates(Ladder winner) {
        List<Candidate> candidates =
                new ArrayList<>(facts.ended().size() + facts.ladders().size());
        facts.ended().forEach(ladder -> candidates.add(candidate(ladder, Outcome.ENDED)));
        for (Ladder ladder : facts.ladders()) {
            Outcome outcome =
                    ladder == winner ? Outcome.WINS : counts(ladder) ? Outcome.WEAKER : Outcome.NOT_IN_RETREAT;
            candidates.add(candidate(ladder, outcome));
        }
        return candidates;
    }

    private static Candidate candidate(Ladder ladder, Outcome outcome) {
        return new Candidate(
                ladder.kind(),
                ladder.validFrom(),
                ladder.validUntil(),
                ladder.tiers().getFirst().price(),
                outcome);
    }

    private UnitPrice withGrowthDiscount(Ladder ladder, UnitPrice price, List<PriceStep> steps) {
        Percentage discount = rules.growthDiscount(standing.growthTier());
        GrowthOutcome outcome = growthOutcome(ladder, discount);
        if (outcome != GrowthOutcome.APPLIED) {
            steps.add(new GrowthDiscount(standing.growthTier(), Percentage.ZERO, price, outcome));
            return price;
        }
        UnitPrice discounted = price.discountedBy(discount);
        steps.add(new GrowthDiscount(standing.growthTier(), discount, discounted, outcome));
        UnitPrice floor = facts.cost().withMargin(Margins.of(rules, facts.articleGroup()));
        if (!discounted.isBelow(floor)) {
            return discounted;
        }
        // a base price already below the floor stays as it is: the floor limits the discount, it raises nothing
        UnitPrice held = floor.isBelow(price) ? floor : price;
        steps.add(new Floor(held));
        return held;
    }

    private GrowthOutcome growthOutcome(Ladder ladder, Percentage discount) {
        if (standing.strategy() == Strategy.RETREAT) {
            return GrowthOutcome.NOT_IN_RETREAT;
        }
        if (ladder.kind() == LadderKind.ACCOUNT) {
            return GrowthOutcome.ACCOUNT_PRICE;
        }
        if (!facts.growthEligible()) {
            return GrowthOutcome.NOT_ELIGIBLE;
        }
        return discount.isZero() ? GrowthOutcome.NOT_YET : GrowthOutcome.APPLIED;
    }
}
