package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import java.util.Optional;

/**
 * What a rule is about. Two rules of one rule set with the same key never name the same day; one that names days stands
 * before the one that always holds.
 *
 * @param channel empty is every channel the kind knows
 * @param tier the growth tier a figure belongs to; empty for all
 * @param articleGroup the article group a margin belongs to; empty for all
 */
public record RuleKey(
        RuleKind kind,
        RuleScope scope,
        Optional<Channel> channel,
        Optional<GrowthTier> tier,
        Optional<String> articleGroup) {
    /** A kind, for everybody. */
    public static RuleKey of(RuleKind kind) {
        return new RuleKey(kind, RuleScope.EVERYBODY, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public RuleKey forStrategy(Strategy strategy) {
        return in(new RuleScope.Strategy(strategy));
    }

    public RuleKey forSegment(String code) {
        return in(new RuleScope.Segment(code));
    }

    public RuleKey forAccount(AccountId account) {
        return in(new RuleScope.Account(account));
    }

    public RuleKey in(RuleScope other) {
        return new RuleKey(kind, other, channel, tier, articleGroup);
    }

    public RuleKey by(Channel other) {
        return new RuleKey(kind, scope, Optional.of(other), tier, articleGroup);
    }

    public RuleKey forTier(GrowthTier other) {
        return new RuleKey(kind, scope, channel, Optional.of(other), articleGroup);
    }

    public RuleKey forArticleGroup(String group) {
        return new RuleKey(kind, scope, channel, tier, Optional.of(group));
    }
}
