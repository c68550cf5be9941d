package de.kontor.assortment;

import java.util.UUID;

/**
 * What a search knows of an article, as it is kept in {@code search_entries}. All texts are folded.
 *
 * @param place 0 standard range, 1 others, 2 discontinued of the standard range, 3 other discontinued
 * @param title words of the names
 * @param words words of everything else
 * @param facets ids of {@code facet_values}
 * @param hidden whether it is no longer found
 * @param changedIn the transaction that wrote it
 */
record SearchRow(
        UUID article,
        String number,
        String gtin,
        String manufacturer,
        int place,
        String sortKey,
        String nameDe,
        String nameEn,
        String[] title,
        String[] words,
        int[] facets,
        int packagingUnit,
        int leadTimeDays,
        boolean backOrder,
        boolean hidden,
        long changedIn) {}
