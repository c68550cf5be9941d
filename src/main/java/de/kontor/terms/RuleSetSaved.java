package de.kontor.terms;

import de.kontor.shared.Message;
import java.util.List;

/** What became of the wish to save a draft. */
public sealed interface RuleSetSaved {
    /** It is stored. */
    record Done(int revision) implements RuleSetSaved {}

    /** Nothing was stored: somebody else saved since; {@code theirs} is what stands there now. */
    record Conflict(RuleSetVersion theirs) implements RuleSetSaved {}

    /** Nothing was stored: something is wrong with the rules. */
    record Invalid(List<RuleProblem> problems) implements RuleSetSaved {}

    /** Nothing was stored, and why. */
    record Refused(Message reason) implements RuleSetSaved {}
}
