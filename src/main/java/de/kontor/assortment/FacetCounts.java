package de.kontor.assortment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How many results hold each facet value, and which facets are worth showing.
 *
 * @param hits per id of {@code facet_values}
 * @param siblings the same per chosen facet, as if nothing was chosen in it
 */
record FacetCounts(int[] hits, Map<String, int[]> siblings) {
    static final FacetCounts NONE = new FacetCounts(new int[0], Map.of());

    private static final int MOST_FACETS = 6;
    private static final int MOST_VALUES = 10;
    private static final Set<String> HIDDEN = Set.of(SearchIndex.CATEGORY, "across-flats", "language");

    /** The hits to show for a value: as if nothing was chosen in its facet. */
    int of(FacetValues.Row value) {
        int[] counts = siblings.getOrDefault(value.key().facet(), hits);
        return value.id() < counts.length ? counts[value.id()] : 0;
    }

    /** The chosen facets and those that tell most results apart, at most six of at most ten values. */
    List<Facet> facets(FacetChoice choice, FacetValues values) {
        Map<String, List<Counted>> byFacet = new HashMap<>();
        for (FacetValues.Row row : values.rows(hits.length)) {
            boolean chosen = choice.holds(row.id());
            int counted = of(row);
            if ((counted > 0 || chosen) && !HIDDEN.contains(row.key().facet())) {
                byFacet.computeIfAbsent(row.key().facet(), facet -> new ArrayList<>())
                        .add(new Counted(row, counted, chosen));
            }
        }
        return byFacet.entrySet().stream()
                .filter(facet -> facet.getValue().size() > 1 || choice.names(facet.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, List<Counted>> facet) -> !choice.names(facet.getKey()))
                        .thenComparing(facet -> -coverage(facet.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_FACETS)
                .map(facet -> facet(facet.getKey(), facet.getValue()))
                .toList();
    }

    private record Counted(FacetValues.Row row, int hits, boolean chosen) {}

    private static int coverage(List<Counted> values) {
        return values.stream().mapToInt(Counted::hits).sum();
    }

    private static Facet facet(String key, List<Counted> values) {
        List<FacetValue> shown = values.stream()
                .sorted(Comparator.comparing((Counted value) -> !value.chosen())
                        .thenComparing(value -> -value.hits())
                        .thenComparing(value -> value.row().sortKey()))
                .limit(MOST_VALUES)
                .sorted(Comparator.comparing(value -> value.row().sortKey()))
                .map(value ->
                        new FacetValue(value.row().key().value(), value.row().name(), value.hits(), value.chosen()))
                .toList();
        return new Facet(key, Objects.requireNonNull(values.getFirst()).row().label(), shown);
    }
}
