package de.kontor.terms;

import de.kontor.shared.Message;

/** What became of the wish to move a rule set on. */
public sealed interface RuleSetStep {
    /** It is in this state now. */
    record Done(int version, RuleSet.State state) implements RuleSetStep {}

    /** Nothing was changed, and why. */
    record Refused(Message reason) implements RuleSetStep {}
}
