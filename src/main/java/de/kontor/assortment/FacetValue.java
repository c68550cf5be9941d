package de.kontor.assortment;

import de.kontor.shared.LocalizedText;

/**
 * One value of a facet.
 *
 * @param value stable name, as in addresses
 * @param hits results with this value when the choice in this facet alone is left out
 */
public record FacetValue(String value, LocalizedText name, int hits, boolean chosen) {}
