/**
 * The customers: accounts, their members, addresses and standing.
 *
 * <p>Words: an <em>account</em> is a customer company (<em>Kunde</em>); a <em>member</em> is a login inside it; the
 * <em>standing</em> is what prices and terms depend on: status, segment, strategy and growth tier.
 *
 * <p>Deliberately decides nothing: who gets which strategy or tier is told to this module by others (by hand now, by
 * {@code growth} and {@code segmentation} later) and kept here with reason and origin.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "identity", "audit", "jobs", "mail"})
package de.kontor.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
