package de.kontor.assortment;

import java.util.UUID;

/** Rows of an index without a catalogue. */
final class SearchRows {
    private SearchRows() {}

    /** An active article with one word in its name and one elsewhere, named and numbered by the serial. */
    static SearchRow row(long serial, int place, String title, String word, int... facets) {
        String number = "n%03d".formatted(serial * 7 % 100);
        return new SearchRow(
                new UUID(serial, serial * 31),
                number,
                "20" + number.substring(1),
                "hw" + number,
                place,
                number,
                title + serial % 10,
                word + serial % 7,
                new String[] {title},
                title.equals(word) ? new String[0] : new String[] {word},
                facets,
                100,
                (int) serial % 9,
                serial % 2 == 0,
                false,
                serial);
    }

    static SearchRow hidden(SearchRow row) {
        return new SearchRow(
                row.article(),
                row.number(),
                row.gtin(),
                row.manufacturer(),
                row.place(),
                row.sortKey(),
                row.nameDe(),
                row.nameEn(),
                row.title(),
                row.words(),
                row.facets(),
                row.packagingUnit(),
                row.leadTimeDays(),
                row.backOrder(),
                true,
                row.changedIn());
    }
}
