package de.kontor.assortment;

import de.kontor.shared.UnitPrice;

/**
 * What an account pays from a quantity on.
 *
 * @param fromQuantity pieces, 1 or more
 * @param base net per price unit, before the growth discount
 * @param own net per price unit, as charged
 */
public record TierPrice(int fromQuantity, UnitPrice base, UnitPrice own) {}
