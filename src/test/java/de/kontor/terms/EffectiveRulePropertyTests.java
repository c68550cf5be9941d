package de.kontor.terms;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rule in effect, field by field, against an oracle that asks scope after scope and channel after channel. */
class EffectiveRulePropertyTests {
    private static final List<AccountId> ACCOUNTS = List.of(AccountId.next(), AccountId.next());
    private static final List<String> SEGMENTS = List.of("STANDARD", "METALL");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Property
    void surchargeIsAssembledFieldByField(
            @ForAll("rules") List<StatedRule> rules, @ForAll("standings") Standing standing, @ForAll Channel channel) {
        RuleSet set = new RuleSet(4, DAY, rules);
        Optional<Money> threshold = oracle(
                        rules, RuleKind.SMALL_ORDER_SURCHARGE, standing, channel, StatedRule::threshold)
                .value();
        Optional<Charge> charge = oracle(rules, RuleKind.SMALL_ORDER_SURCHARGE, standing, channel, StatedRule::charge)
                .value();
        Set<Exemption> exemptions = oracle(
                        rules, RuleKind.SMALL_ORDER_SURCHARGE, standing, channel, StatedRule::exemptions)
                .value()
                .orElse(Set.of());
        var effective = set.effectiveSurcharge(standing, channel);
        assertThat(effective.isPresent()).isEqualTo(threshold.isPresent() && charge.isPresent());
        effective.ifPresent(found -> {
            assertThat(found.threshold()).isEqualTo(threshold.orElseThrow());
            assertThat(found.charge()).isEqualTo(charge.orElseThrow());
            assertThat(found.exemptions()).isEqualTo(exemptions);
        });
    }

    @Property
    void freightIsAssembledFieldByField(
            @ForAll("rules") List<StatedRule> rules, @ForAll("standings") Standing standing, @ForAll Channel channel) {
        Stated<Charge> charge = oracle(rules, RuleKind.FREIGHT, standing, channel, StatedRule::charge);
        var effective = new RuleSet(4, DAY, rules).effectiveFreight(standing, channel);
        assertThat(effective.isPresent()).isEqualTo(charge.speaks());
        effective.ifPresent(found -> {
            assertThat(found.charge()).isEqualTo(charge.value().orElse(Charge.FREE));
            assertThat(found.freeFrom())
                    .isEqualTo(oracle(rules, RuleKind.FREIGHT, standing, channel, StatedRule::threshold)
                            .value());
        });
    }

    @Property
    void doesNotCareInWhichOrderTheRulesStand(
            @ForAll("rules") List<StatedRule> rules,
            @ForAll("standings") Standing standing,
            @ForAll Channel channel,
            @ForAll Random random) {
        List<StatedRule> shuffled = new ArrayList<>(rules);
        Collections.shuffle(shuffled, random);
        RuleSet one = new RuleSet(4, DAY, rules);
        RuleSet other = new RuleSet(4, DAY, shuffled);
        assertThat(other.effectiveSurcharge(standing, channel)).isEqualTo(one.effectiveSurcharge(standing, channel));
        assertThat(other.effectiveFreight(standing, channel)).isEqualTo(one.effectiveFreight(standing, channel));
    }

    /** Written down as the domain says it: account, segment, strategy, all; in each the channel before the general, named days first. */
    private static <T> Stated<T> oracle(
            List<StatedRule> rules,
            RuleKind kind,
            Standing standing,
            Channel channel,
            Function<StatedRule, Stated<T>> field) {
        List<RuleScope> scopes = List.of(
                new RuleScope.Account(standing.account()),
                new RuleScope.Segment(standing.segment()),
                new RuleScope.Strategy(standing.strategy()),
                RuleScope.EVERYBODY);
        List<Optional<Channel>> channels = channel == Channel.AUTO_REORDER
                ? List.of(Optional.of(channel), Optional.of(Channel.WEB), Optional.empty())
                : List.of(Optional.of(channel), Optional.empty());
        for (RuleScope scope : scopes) {
            for (Optional<Channel> named : channels) {
                RuleKey key = new RuleKey(kind, scope, named, Optional.empty(), Optional.empty());
                for (boolean always : new boolean[] {false, true}) {
                    for (StatedRule rule : rules) {
                        if (rule.key().equals(key)
                                && rule.validity().isAlways() == always
                                && field.apply(rule).speaks()) {
                            return field.apply(rule);
                        }
                    }
                }
            }
        }
        return Stated.silent();
    }

    @Provide
    Arbitrary<Standing> standings() {
        return Combinators.combine(Arbitraries.of(ACCOUNTS), Arbitraries.of(SEGMENTS), Arbitraries.of(Strategy.class))
                .as((account, segment, strategy) ->
                        new Standing(account, AccountStatus.ACTIVE, segment, strategy, GrowthTier.BASE));
    }

    /** Any rules in force on the day: of one key at most one that always holds and one that names days. */
    @Provide
    Arbitrary<List<StatedRule>> rules() {
        return Combinators.combine(
                        keys(),
                        stated(Arbitraries.longs().between(0, 30_000).map(Money::ofCents)),
                        stated(Arbitraries.longs().between(0, 2_000).map(cents ->
                                (Charge) new Charge.Amount(Money.ofCents(cents)))),
                        stated(Arbitraries.just(Set.of(Exemption.STARTER_PACKAGE))),
                        Arbitraries.of(Validity.ALWAYS, new Validity(Optional.of(DAY), Optional.of(DAY))))
                .as((key, threshold, charge, exemptions, days) ->
                        new StatedRule(key, threshold, charge, exemptions, Stated.silent(), Optional.empty(), days))
                .list()
                .ofMaxSize(25)
                .uniqueElements(rule -> Map.entry(rule.key(), rule.validity()));
    }

    private static Arbitrary<RuleKey> keys() {
        Arbitrary<RuleScope> scopes = Arbitraries.oneOf(
                Arbitraries.just(RuleScope.EVERYBODY),
                Arbitraries.of(Strategy.class).map(RuleScope.Strategy::new),
                Arbitraries.of(SEGMENTS).map(RuleScope.Segment::new),
                Arbitraries.of(ACCOUNTS).map(RuleScope.Account::new));
        return Combinators.combine(
                        Arbitraries.of(RuleKind.SMALL_ORDER_SURCHARGE, RuleKind.FREIGHT),
                        scopes,
                        Arbitraries.of(Channel.class).optional())
                .as((kind, scope, channel) -> new RuleKey(kind, scope, channel, Optional.empty(), Optional.empty()));
    }

    private static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2, Arbitraries.create(Stated::<T>silent)),
                net.jqwik.api.Tuple.of(1, Arbitraries.create(Stated::<T>none)),
                net.jqwik.api.Tuple.of(3, values.map(Stated::of)));
    }
}
