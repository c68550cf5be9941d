package de.kontor.ui.shop.search;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import de.kontor.assortment.SearchSort;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a search page answers to, as it stands in the address.
 *
 * @param facets chosen values by facet; {@code f-norm=din912,din933} in the address
 * @param prices what a piece may cost the account; {@code from=0.10&to=0.50} in the address
 * @param page counted from 1
 */
record SearchAddress(
        String text,
        Optional<String> category,
        SortedMap<String, Set<String>> facets,
        PriceWish prices,
        SearchSort sort,
        int page) {
    static final String PATH = "shop/articles";
    private static final String FACET = "f-";
    private static final int LAST_PAGE = 100_000;
    private static final int MOST_FACETS = 10;

    static SearchAddress everything() {
        return new SearchAddress("", Optional.empty(), new TreeMap<>(), PriceWish.NONE, SearchSort.RELEVANCE, 1);
    }

    /** Reads an address; what cannot be read counts as not said. */
    static SearchAddress of(QueryParameters parameters) {
        SortedMap<String, Set<String>> facets = new TreeMap<>();
        parameters.getParameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(FACET))
                .limit(MOST_FACETS)
                .forEach(parameter -> {
                    Set<String> values = parameter.getValue().stream()
                            .flatMap(value -> Arrays.stream(value.split(",")))
                            .filter(value -> !value.isBlank())
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!values.isEmpty()) {
                        facets.put(parameter.getKey().substring(FACET.length()), values);
                    }
                });
        return new SearchAddress(
                parameters.getSingleParameter("q").orElse("").strip(),
                parameters.getSingleParameter("category").filter(code -> !code.isBlank()),
                facets,
                new PriceWish(
                        parameters.getSingleParameter("from").orElse("").strip(),
                        parameters.getSingleParameter("to").orElse("").strip()),
                parameters.getSingleParameter("sort").map(SearchAddress::sort).orElse(SearchSort.RELEVANCE),
                parameters.getSingleParameter("page").map(SearchAddress::page).orElse(1));
    }

    /** Another text starts with the same choice. */
    SearchAddress withText(String changed) {
        return new SearchAddress(changed, category, facets, prices, sort, 1);
    }

    SearchAddress withCategory(Optional<String> changed) {
        return new SearchAddress(text, changed, facets, prices, sort, 1);
    }

    /** With a value chosen that was not, or without it. */
    SearchAddress toggled(String facet, String value) {
        SortedMap<String, Set<String>> changed = new TreeMap<>(facets);
        Set<String> values = new TreeSet<>(changed.getOrDefault(facet, Set.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new SearchAddress(text, category, changed, prices, sort, 1);
    }

    SearchAddress withPrices(PriceWish changed) {
        return new SearchAddress(text, category, facets, changed, sort, 1);
    }

    SearchAddress sortedBy(SearchSort changed) {
        return new SearchAddress(text, category, facets, prices, changed, 1);
    }

    SearchAddress withPage(int changed) {
        return new SearchAddress(text, category, facets, prices, sort, changed);
    }

    /** The same text in the whole assortment. */
    SearchAddress wide() {
        return new SearchAddress(text, Optional.empty(), new TreeMap<>(), PriceWish.NONE, sort, 1);
    }

    boolean narrowed() {
        return category.isPresent() || !facets.isEmpty() || !prices.isNone();
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        category.ifPresent(code -> parameters.put("category", code));
        facets.forEach((facet, values) -> parameters.put(FACET + facet, String.join(",", values)));
        if (!prices.from().isEmpty()) {
            parameters.put("from", prices.from());
        }
        if (!prices.to().isEmpty()) {
            parameters.put("to", prices.to());
        }
        if (sort != SearchSort.RELEVANCE) {
            parameters.put("sort", sort.name().toLowerCase(Locale.ROOT));
        }
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return new Location(PATH, QueryParameters.simple(parameters));
    }

    String href() {
        return location().getPathWithQueryParameters();
    }

    private static SearchSort sort(String named) {
        return Arrays.stream(SearchSort.values())
                .filter(sort -> sort.name().equalsIgnoreCase(named))
                .findFirst()
                .orElse(SearchSort.RELEVANCE);
    }

    private static int page(String typed) {
        return typed.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
