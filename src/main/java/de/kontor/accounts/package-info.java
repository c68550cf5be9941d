/**
 * The customers: accounts, their members, addresses and standing.
 *
 * <p>Words: an <em>account</em> is a customer company (<em>Kunde</em>); a <em>member</em> is a login inside it; the
 * <em>standing</em> is what prices and terms depend on: status, segment, strategy and growth tier.
 *
 * <p>Start reading at {@link de.kontor.accounts.Accounts} and {@link de.kontor.accounts.StandingDesk}. Deliberately
 * decides nothing: strategy and segment are set by hand and kept with reason and origin, the growth tier is written by
 * {@code growth}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "identity", "audit", "jobs", "mail"})
package de.kontor.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
