package de.kontor.ui.shop.search;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a search page answers to, as it stands in the address.
 *
 * @param page counted from 1
 */
record SearchAddress(String text, Optional<String> category, int page) {
    static final String PATH = "shop/articles";
    private static final int LAST_PAGE = 100_000;

    /** Reads an address; what cannot be read counts as not said. */
    static SearchAddress of(QueryParameters parameters) {
        return new SearchAddress(
                parameters.getSingleParameter("q").orElse("").strip(),
                parameters.getSingleParameter("category").filter(code -> !code.isBlank()),
                parameters.getSingleParameter("page").map(SearchAddress::page).orElse(1));
    }

    SearchAddress withText(String changed) {
        return new SearchAddress(changed, category, 1);
    }

    SearchAddress withCategory(Optional<String> changed) {
        return new SearchAddress(text, changed, 1);
    }

    SearchAddress withPage(int changed) {
        return new SearchAddress(text, category, changed);
    }

    Location location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put("q", text);
        }
        category.ifPresent(code -> parameters.put("category", code));
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return new Location(PATH, QueryParameters.simple(parameters));
    }

    String href() {
        return location().getPathWithQueryParameters();
    }

    private static int page(String typed) {
        return typed.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
