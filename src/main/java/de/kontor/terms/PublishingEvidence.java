package de.kontor.terms;

/** Knows what a rule set would have meant. Implemented by modules below this one; without it a reason is asked for. */
public interface PublishingEvidence {
    /**
     * Whether a finished report exists on exactly this content.
     *
     * @param version of the rule set
     * @param fingerprint as {@link RuleSetVersion#fingerprint()} gives it
     */
    boolean hasReport(int version, String fingerprint);
}
