package de.kontor.ui.studio.rules;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Strategy;
import de.kontor.terms.RuleKey;
import de.kontor.terms.RuleKind;
import de.kontor.terms.RuleScope;
import de.kontor.terms.Stated;
import de.kontor.terms.StatedRule;
import de.kontor.terms.Validity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rules of a rule set by the place they have on the screen. Pure. */
record Sheet(List<StatedRule> rules) {
    static final List<RuleKind> RULES =
            Arrays.stream(RuleKind.values()).filter(RuleKind::isRule).toList();
    static final List<RuleKind> FIGURES = Arrays.stream(RuleKind.values())
            .filter(kind -> kind.isFigure() && kind != RuleKind.GROWTH_DISCOUNT)
            .toList();

    /** What stands in the table of the strategies, of the tiers and of the figures: one key per place. */
    static List<RuleKey> places() {
        List<RuleKey> places = new ArrayList<>();
        for (RuleKind kind : RULES) {
            for (Strategy strategy : Strategy.values()) {
                places.add(RuleKey.of(kind).forStrategy(strategy));
            }
        }
        for (GrowthTier tier : GrowthTier.values()) {
            places.add(RuleKey.of(RuleKind.GROWTH_DISCOUNT).forTier(tier));
            places.add(RuleKey.of(RuleKind.TRAINING_BONUS).forTier(tier));
        }
        FIGURES.forEach(kind -> places.add(RuleKey.of(kind)));
        return places;
    }

    /** The rule that always holds at a place; silent where none is written down. */
    StatedRule at(RuleKey place) {
        return written(place).orElseGet(() -> StatedRule.of(place));
    }

    /** What holds at a place, with what it inherits from the rule for everybody. */
    StatedRule together(RuleKey place) {
        StatedRule own = at(place);
        StatedRule all = inherited(place);
        return new StatedRule(
                place,
                or(own.threshold(), all.threshold()),
                or(own.charge(), all.charge()),
                or(own.exemptions(), all.exemptions()),
                or(own.allowance(), all.allowance()),
                own.vat(),
                Validity.ALWAYS);
    }

    /** The rule for everybody a place inherits from; silent where there is none, and for figures. */
    StatedRule inherited(RuleKey place) {
        return place.scope() instanceof RuleScope.Strategy ? at(place.in(RuleScope.EVERYBODY)) : StatedRule.of(place);
    }

    /** Rules for everybody that places inherit from; the screen shows them inside those places. */
    List<StatedRule> forEverybody() {
        return rules.stream()
                .filter(rule -> rule.kind().isRule()
                        && rule.key().equals(RuleKey.of(rule.kind()))
                        && rule.validity().equals(Validity.ALWAYS))
                .toList();
    }

    /** Everything that has no place in the tables: for a segment, an account, a channel, some days or a group. */
    List<StatedRule> special() {
        List<RuleKey> places = places();
        List<StatedRule> everybody = forEverybody();
        return rules.stream()
                .filter(rule -> !everybody.contains(rule))
                .filter(rule -> !places.contains(rule.key()) || !rule.validity().equals(Validity.ALWAYS))
                .toList();
    }

    private Optional<StatedRule> written(RuleKey place) {
        return rules.stream()
                .filter(rule -> rule.key().equals(place) && rule.validity().equals(Validity.ALWAYS))
                .findFirst();
    }

    private static <T> Stated<T> or(Stated<T> own, Stated<T> inherited) {
        return own.speaks() ? own : inherited;
    }
}
