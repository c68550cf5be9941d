package de.kontor.assortment;

import de.kontor.shared.LocalizedText;
import java.util.List;

/**
 * Something results can be narrowed by, as the norm.
 *
 * @param key stable name, as in addresses
 * @param values with hits, or chosen; in the order people count
 */
public record Facet(String key, LocalizedText label, List<FacetValue> values) {
    public Facet {
        values = List.copyOf(values);
    }
}
