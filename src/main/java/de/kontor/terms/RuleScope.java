package de.kontor.terms;

import de.kontor.accounts.Standing;
import de.kontor.shared.AccountId;

/** For whom a rule speaks. */
public sealed interface RuleScope {
    RuleScope EVERYBODY = new Everybody();

    /** Every account. */
    record Everybody() implements RuleScope {}

    /** The accounts of a strategy. */
    record Strategy(de.kontor.accounts.Strategy strategy) implements RuleScope {}

    /** The accounts of a price segment. */
    record Segment(String code) implements RuleScope {}

    /** One account. */
    record Account(AccountId id) implements RuleScope {}

    /** Whether an account with this standing is meant. */
    default boolean covers(Standing standing) {
        return switch (this) {
            case Everybody everybody -> true;
            case Strategy(var strategy) -> standing.strategy() == strategy;
            case Segment(String code) -> standing.segment().equals(code);
            case Account(AccountId id) -> standing.account().equals(id);
        };
    }

    /** How special it is: of two scopes that state a field, the higher one counts. */
    default int rank() {
        return switch (this) {
            case Everybody everybody -> 0;
            case Strategy strategy -> 1;
            case Segment segment -> 2;
            case Account account -> 3;
        };
    }
}
