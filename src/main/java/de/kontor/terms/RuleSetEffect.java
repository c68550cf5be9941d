package de.kontor.terms;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.Population;
import de.kontor.accounts.Standing;
import de.kontor.shared.AccountId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For how many accounts something changes when one rule set takes the place of another. Pure.
 *
 * @param accounts for whom at least one rule or figure changes
 * @param all how many accounts there are
 * @param byKind for how many each rule changes; kinds that change for nobody are left out
 */
public record RuleSetEffect(long accounts, long all, Map<RuleKind, Long> byKind) {
    /**
     * @param groups all accounts
     * @param special the accounts named in one of both, which are part of the groups too
     */
    static RuleSetEffect between(RuleSet before, RuleSet after, List<Population.Group> groups, List<Standing> special) {
        Map<RuleKind, Long> byKind = new EnumMap<>(RuleKind.class);
        long changed = 0;
        long all = 0;
        List<Counted> counted = new ArrayList<>();
        for (Population.Group group : groups) {
            long named = special.stream().filter(one -> isIn(group, one)).count();
            // a fresh id: nothing was agreed with it
            counted.add(new Counted(
                    new Standing(
                            AccountId.next(),
                            AccountStatus.ACTIVE,
                            group.segment(),
                            group.strategy(),
                            group.growthTier()),
                    group.accounts() - named));
        }
        special.stream()
                .filter(one -> one.status() != AccountStatus.BLOCKED)
                .forEach(one -> counted.add(new Counted(one, 1)));
        for (Counted some : counted) {
            all += some.accounts();
            List<RuleKind> kinds = Stream.of(RuleKind.values())
                    .filter(kind ->
                            !inEffect(before, kind, some.standing()).equals(inEffect(after, kind, some.standing())))
                    .toList();
            kinds.forEach(kind -> byKind.merge(kind, some.accounts(), Long::sum));
            changed += kinds.isEmpty() ? 0 : some.accounts();
        }
        byKind.values().removeIf(count -> count == 0);
        return new RuleSetEffect(changed, all, byKind);
    }

    private record Counted(Standing standing, long accounts) {}

    private static boolean isIn(Population.Group group, Standing standing) {
        return standing.status() != AccountStatus.BLOCKED
                && standing.segment().equals(group.segment())
                && standing.strategy() == group.strategy()
                && standing.growthTier() == group.growthTier();
    }

    /** The rule in effect by every channel; equal lists mean that the account notices nothing. */
    private static List<Object> inEffect(RuleSet rules, RuleKind kind, Standing standing) {
        return Stream.of(Channel.values())
                .<Object>map(channel -> inEffect(rules, kind, standing, channel))
                .toList();
    }

    private static Object inEffect(RuleSet rules, RuleKind kind, Standing standing, Channel channel) {
        return switch (kind) {
            case HARD_MINIMUM -> rules.effectiveHardMinimum(standing, channel);
            case SMALL_ORDER_SURCHARGE -> rules.effectiveSurcharge(standing, channel);
            case FIRST_SURCHARGE_WAIVER -> rules.waivesFirstSurcharge(standing, channel);
            case FREIGHT -> rules.effectiveFreight(standing, channel);
            case ASSISTED_MINIMUM -> rules.effectiveAssistedMinimum(standing, channel);
            case ASSISTED_FEE -> rules.effectiveAssistedFee(standing, channel);
            case EXPRESS -> rules.effectiveExpress(standing, channel);
            case PAPER_INVOICE -> rules.effectivePaperInvoice(standing, channel);
            case RETURN_FEE -> rules.effectiveReturnFee(standing, channel);
            case ADVICE -> rules.effectiveAdvice(standing, channel);
            case RESPONSE_TIME -> rules.effectiveResponseTime(standing, channel);
            case TRAINING_SEATS, TRAINING_BONUS -> rules.freeSeats(standing.strategy(), standing.growthTier());
            case CONTACT_BUDGET -> rules.effectiveContactBudget(standing, channel);
            case GROWTH_DISCOUNT -> rules.growthTiers();
            case GROWTH_STEP -> rules.growthStep();
            case MINIMUM_MARGIN ->
                rules.rules().stream()
                        .filter(rule -> rule.kind() == RuleKind.MINIMUM_MARGIN)
                        .toList();
            case PACKAGE_MARGIN -> rules.packageMargin();
            case SEAT_CANCELLATION -> rules.seatCancellationFee();
            case REORDER_TOLERANCE -> rules.reorderTolerance();
            case ACCOUNT_STATUS, MEMBER_LIMIT, STANDARD_RANGE, ARTICLE_STATUS, STARTER_PACKAGE -> Optional.empty();
        };
    }
}
