package de.kontor.terms;

import de.kontor.shared.Message;

/**
 * Why a rule cannot be published as it stands, in words.
 *
 * @param validity of the rule meant, where a key has several
 * @param field beside which it is said
 */
public record RuleProblem(RuleKey key, Validity validity, Field field, Message reason) {
    /** Where a problem lies. */
    public enum Field {
        SCOPE,
        CHANNEL,
        THRESHOLD,
        CHARGE,
        EXEMPTIONS,
        ALLOWANCE,
        VALIDITY
    }
}
