package de.kontor.assortment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Chooses which facets of a result are worth showing. */
final class FacetCounts {
    private static final int MOST_FACETS = 6;
    private static final int MOST_VALUES = 10;
    private static final Set<String> HIDDEN = Set.of(SearchIndex.CATEGORY, "across-flats", "language");

    private FacetCounts() {}

    /** The hits per value to show for a facet: as if nothing was chosen in it. */
    static Map<Integer, Integer> counts(String facet, SearchEntries.Found found, FacetChoice choice) {
        for (int i = 0; i < found.siblings().size(); i++) {
            if (choice.groups().get(i).facet().equals(facet)) {
                return found.siblings().get(i);
            }
        }
        return found.facets();
    }

    /** The chosen facets and those that tell most results apart, at most six of at most ten values. */
    static List<Facet> facets(SearchEntries.Found found, FacetChoice choice, FacetValues values) {
        Map<String, List<Counted>> byFacet = new HashMap<>();
        Map<Integer, FacetValues.Row> rows = values.rows(found.facets().keySet());
        rows.values().forEach(row -> {
            int hits = counts(row.key().facet(), found, choice).getOrDefault(row.id(), 0);
            if (!HIDDEN.contains(row.key().facet()) && (hits > 0 || choice.holds(row.id()))) {
                byFacet.computeIfAbsent(row.key().facet(), facet -> new ArrayList<>())
                        .add(new Counted(row, hits, choice.holds(row.id())));
            }
        });
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
