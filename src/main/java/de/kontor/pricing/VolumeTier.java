package de.kontor.pricing;

import de.kontor.shared.UnitPrice;

/**
 * A step of a ladder: from this quantity on, all pieces have this price.
 *
 * @param fromQuantity pieces, 1 or more
 * @param price net per price unit
 */
public record VolumeTier(int fromQuantity, UnitPrice price) {}
