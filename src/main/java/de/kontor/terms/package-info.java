/**
 * Terms (<em>Konditionen</em>): the versioned rule set, and the verdicts every rule answers with.
 *
 * <p>Words: a <em>rule set</em> is one published version of all rules; a <em>rule</em> is a record with its parameters;
 * a <em>verdict</em> is the answer of a rule to one order, with its reason, the rule version and what ends it. All rules
 * run, all verdicts are kept.
 *
 * <p>Everything but the reading of rule sets is pure. Deliberately knows nothing of carts: it judges a goods value.
 */
@NullMarked
@ApplicationModule(
        displayName = "Terms",
        allowedDependencies = {"shared", "identity", "audit", "jobs", "mail", "accounts"})
package de.kontor.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
