/**
 * Terms (<em>Konditionen</em>): the versioned rule set, and the verdicts every rule answers with.
 *
 * <p>Words: a <em>rule set</em> is one version of all rules; a <em>stated rule</em> is what somebody wrote down for
 * everybody, a strategy, a segment or an account; the <em>rule in effect</em> for an account and channel is assembled
 * from those field by field; a <em>verdict</em> is the answer of a rule to one order, with its reason, the rule version
 * and what ends it. All rules run, all verdicts are kept. Start reading at {@link de.kontor.terms.OrderTerms}.
 *
 * <p>Judging is pure. {@link de.kontor.terms.RuleSets} and {@link de.kontor.terms.RuleSetReview} lead a version from the
 * draft to publication, by two people; what is published never changes, and what speaks for it ({@link
 * de.kontor.terms.PublishingEvidence}) comes from below. Deliberately knows nothing of carts: it judges a goods value.
 */
@NullMarked
@ApplicationModule(
        displayName = "Terms",
        allowedDependencies = {"shared", "identity", "audit", "accounts"})
package de.kontor.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
