package de.kontor.assortment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What results have to hold: of every facet one of the chosen values.
 *
 * @param groups one per facet, of ids of {@code facet_values}
 */
record FacetChoice(List<Group> groups) {
    static final FacetChoice NONE = new FacetChoice(List.of());

    /** The chosen values of one facet. */
    record Group(String facet, Set<Integer> ids) {
        Set<String> tokens() {
            return ids.stream().map(FacetChoice::token).collect(Collectors.toSet());
        }
    }

    /** The word an article with that value answers to. */
    static String token(int id) {
        return "f:" + id;
    }

    /** The conditions as text search queries, without those of one facet. */
    Stream<String> queriesWithout(String facet) {
        return groups.stream()
                .filter(group -> !group.facet().equals(facet))
                .map(group -> SearchTerm.either(group.tokens()));
    }

    boolean names(String facet) {
        return groups.stream().anyMatch(group -> group.facet().equals(facet));
    }

    boolean holds(int id) {
        return groups.stream().anyMatch(group -> group.ids().contains(id));
    }
}
