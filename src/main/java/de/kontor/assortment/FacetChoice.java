package de.kontor.assortment;

import java.util.List;
import java.util.Set;

/**
 * What results have to hold: of every facet one of the chosen values.
 *
 * @param groups one per facet, of ids of {@code facet_values}
 */
record FacetChoice(List<Group> groups) {
    static final FacetChoice NONE = new FacetChoice(List.of());

    /** The chosen values of one facet. */
    record Group(String facet, Set<Integer> ids) {}

    boolean names(String facet) {
        return groups.stream().anyMatch(group -> group.facet().equals(facet));
    }

    boolean holds(int id) {
        return groups.stream().anyMatch(group -> group.ids().contains(id));
    }
}
