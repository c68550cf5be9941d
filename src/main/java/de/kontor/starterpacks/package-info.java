/**
 * Starter packages (<em>Profi-Starter-Pakete</em>): what product managers put together for a trade.
 *
 * <p>Words: a <em>package</em> has a number and lives in <em>versions</em>; a version is one document, its
 * <em>content</em>, which never changes once it is submitted. A <em>slot</em> holds the <em>choices</em> a buyer picks
 * from; what was picked is a <em>selection</em>, and each picked article is a part with its exact <em>share</em> of the
 * price. Start reading at {@link de.kontor.starterpacks.VersionState} and {@link de.kontor.starterpacks.PackageCheck}.
 *
 * <p>Prices, shares and checks are pure. Included training seats and the suggested reorder are kept with the version for
 * the modules that redeem them. Deliberately knows no carts and orders: the limit per account and what was sold belong
 * to ordering.
 */
@NullMarked
@ApplicationModule(
        displayName = "Starter packages",
        allowedDependencies = {"shared", "identity", "audit", "catalog", "accounts", "terms", "pricing"})
package de.kontor.starterpacks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
