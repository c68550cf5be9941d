/**
 * Values every module speaks in: money, prices per price unit, quantities, VAT rates, the working-day calendar and
 * the typed ids many modules need.
 *
 * <p>Also the {@linkplain de.kontor.shared.Seller seller's data} and the {@linkplain de.kontor.shared.StartRefused
 * sentence} with which a start is refused, because both concern all modules.
 *
 * <p>Owns no table, no Spring bean with state and no rule of the business: what a price <em>is</em> lives here, how it
 * is found lives in {@code pricing}. Rounding is always named, never silent: a value with the wrong scale is refused.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package de.kontor.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
