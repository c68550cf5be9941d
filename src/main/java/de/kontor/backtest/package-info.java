/**
 * Back-tests: what a rule set would have meant for the orders of the last twelve months, before it is published.
 *
 * <p>Words: a <em>back-test</em> is one run of one content of a rule set, with the days it covers and its result; to
 * <em>replay</em> an order is to judge it again by other rules. Orders with a stored quote are quoted again from its
 * inputs; orders taken over from elsewhere are judged by what is known of them. Start reading at {@link
 * de.kontor.backtest.Replay}; {@link de.kontor.backtest.BackTests} is the facade.
 *
 * <p>Deliberately assumes that nobody would have behaved otherwise, and says so. Changes
 * nothing but its own rows.
 *
 * @see "Decision record DD031-back-test"
 */
@NullMarked
@ApplicationModule(
        displayName = "Back-test",
        allowedDependencies = {"shared", "identity", "audit", "jobs", "catalog", "accounts", "terms", "ordering"})
package de.kontor.backtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
