package de.kontor.terms;

import de.kontor.shared.LoginId;
import java.util.Optional;
import java.util.Set;

/**
 * A rule set in any state, with its content and its way.
 *
 * @param revision rises with every save, so that of two editors the second notices
 * @param rules its content; of a draft as if it were in force today
 * @param fingerprint the same for the same content, whatever the order of its rules
 * @param basedOn the version it was drafted from; empty for those that came with the portal
 * @param authors everybody who wrote at it; none of them may approve it
 * @param approver who approved it
 * @param comment why it was sent back; empty when it was not
 * @param reason why it was published without a back-test; empty when there was one
 */
public record RuleSetVersion(
        RuleSetSummary summary,
        int revision,
        RuleSet rules,
        String fingerprint,
        Optional<Integer> basedOn,
        Set<LoginId> authors,
        String approver,
        String comment,
        String reason) {
    public int version() {
        return summary.version();
    }

    public RuleSet.State state() {
        return summary.state();
    }
}
