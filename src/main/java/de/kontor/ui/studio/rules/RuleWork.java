package de.kontor.ui.studio.rules;

import de.kontor.identity.Actor;
import de.kontor.terms.RuleSetReview;
import de.kontor.terms.RuleSets;
import java.time.Clock;

/** Who works on rule sets, and with what. */
record RuleWork(RuleSets ruleSets, RuleSetReview review, RuleDirectory directory, Actor actor, Clock clock) {}
