package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the rule in effect, field by field: each field comes from the most special rule that states it. Scope
 * decides first (account, segment, strategy, everybody), inside one scope the channel, and of one key the rule that names
 * days stands before the one that always holds. Pure.
 *
 * @see "Decision record DD020-effective-rule-field-by-field"
 * @see "Decision record DD060-rules-for-some-days"
 */
final class RuleAssembly {
    private final List<StatedRule> rules;
    private final Wanted wanted;

    RuleAssembly(List<StatedRule> rules, Wanted wanted) {
        this.rules = rules;
        this.wanted = wanted;
    }

    /** Which rules are asked for; what is left out matches only rules that leave it out too. */
    record Wanted(
            RuleKind kind,
            Predicate<RuleScope> scope,
            Optional<Channel> channel,
            Optional<GrowthTier> tier,
            Optional<String> articleGroup) {
        static Wanted of(RuleKind kind, Standing standing, Channel channel) {
            return new Wanted(
                    kind, scope -> scope.covers(standing), Optional.of(channel), Optional.empty(), Optional.empty());
        }

        static Wanted of(RuleKind kind, Strategy strategy, GrowthTier tier) {
            return new Wanted(
                    kind,
                    scope -> scope instanceof RuleScope.Everybody
                            || scope instanceof RuleScope.Strategy(Strategy own) && own == strategy,
                    Optional.empty(),
                    Optional.of(tier),
                    Optional.empty());
        }

        static Wanted figure(RuleKind kind, Optional<String> articleGroup) {
            return new Wanted(
                    kind, RuleScope.Everybody.class::isInstance, Optional.empty(), Optional.empty(), articleGroup);
        }
    }

    Stated<Money> threshold() {
        return field(StatedRule::threshold);
    }

    Stated<Charge> charge() {
        return field(StatedRule::charge);
    }

    /** The VAT of the charge: named by the rule that states the charge, else as the kind has it. */
    VatTreatment vat() {
        StatedRule charging = stating(StatedRule::charge);
        return charging == null
                ? wanted.kind().vat()
                : charging.vat().orElse(wanted.kind().vat());
    }

    Set<Exemption> exemptions() {
        return field(StatedRule::exemptions).value().orElse(Set.of());
    }

    Stated<Allowance> allowance() {
        return field(StatedRule::allowance);
    }

    private <T> Stated<T> field(Function<StatedRule, Stated<T>> field) {
        StatedRule winner = stating(field::apply);
        return winner == null ? Stated.silent() : field.apply(winner);
    }

    private @Nullable StatedRule stating(Function<StatedRule, Stated<?>> field) {
        StatedRule winner = null;
        int highest = -1;
        for (StatedRule rule : rules) {
            if (rule.kind() == wanted.kind() && field.apply(rule).speaks()) {
                int rank = rank(rule);
                if (rank > highest) {
                    highest = rank;
                    winner = rule;
                }
            }
        }
        return winner;
    }

    /** How special a rule is here, the days last; negative when it does not apply. */
    private int rank(StatedRule rule) {
        int special = rank(rule.key());
        return special < 0 ? special : 2 * special + (rule.validity().isAlways() ? 0 : 1);
    }

    private int rank(RuleKey key) {
        int channel = channelRank(key.channel());
        int tier = qualifierRank(key.tier(), wanted.tier());
        int group = qualifierRank(key.articleGroup(), wanted.articleGroup());
        boolean applies =
                channel >= 0 && tier >= 0 && group >= 0 && wanted.scope().test(key.scope());
        return applies ? 16 * key.scope().rank() + 4 * channel + tier + group : -1;
    }

    /** An automatic reorder follows the web unless a rule names it. */
    private int channelRank(Optional<Channel> named) {
        if (named.isEmpty()) {
            return 0;
        }
        if (named.equals(wanted.channel())) {
            return 2;
        }
        boolean followed = named.get() == Channel.WEB && wanted.channel().equals(Optional.of(Channel.AUTO_REORDER));
        return followed ? 1 : -1;
    }

    private static <T> int qualifierRank(Optional<T> named, Optional<T> asked) {
        return named.isEmpty() ? 0 : named.equals(asked) ? 1 : -1;
    }
}
