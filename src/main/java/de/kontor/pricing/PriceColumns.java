package de.kontor.pricing;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which column of a file holds what. Named by a header in German or English in any order; without a header by their
 * number: number and price; number, quantity, price, first day, last day.
 *
 * @param named whether the first row is a header
 */
record PriceColumns(Map<Column, Integer> places, boolean named) {
    /** What a column can hold. */
    enum Column {
        NUMBER("artikelnummer", "artikelnr", "artikel", "nummer", "articlenumber", "article", "number", "sku"),
        PRICE_UNIT("preiseinheit", "pe", "priceunit", "per"),
        QUANTITY("abmenge", "menge", "staffel", "abstück", "ab", "fromquantity", "quantity", "from"),
        PRICE("preis", "preisneu", "nettopreis", "price", "netprice"),
        FROM("gültigab", "gueltigab", "validfrom"),
        UNTIL("gültigbis", "gueltigbis", "validuntil");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    static PriceColumns of(List<String> first) {
        Map<Column, Integer> named = new EnumMap<>(Column.class);
        for (int i = 0; i < first.size(); i++) {
            String name = first.get(i).toLowerCase(Locale.GERMAN).replaceAll("[^a-zäöüß]", "");
            for (Column column : Column.values()) {
                if (column.names.contains(name)) {
                    named.putIfAbsent(column, i);
                }
            }
        }
        return named.containsKey(Column.NUMBER) || named.containsKey(Column.PRICE)
                ? new PriceColumns(named, true)
                : new PriceColumns(byPlace(first.size()), false);
    }

    private static Map<Column, Integer> byPlace(int columns) {
        if (columns < 2) {
            return Map.of();
        }
        if (columns == 2) {
            return Map.of(Column.NUMBER, 0, Column.PRICE, 1);
        }
        // as the export writes them
        if (columns >= 7) {
            return Map.of(
                    Column.NUMBER,
                    0,
                    Column.PRICE_UNIT,
                    2,
                    Column.QUANTITY,
                    3,
                    Column.PRICE,
                    4,
                    Column.FROM,
                    5,
                    Column.UNTIL,
                    6);
        }
        return Map.of(Column.NUMBER, 0, Column.QUANTITY, 1, Column.PRICE, 2, Column.FROM, 3, Column.UNTIL, 4);
    }

    boolean complete() {
        return places.containsKey(Column.NUMBER) && places.containsKey(Column.PRICE);
    }

    PriceFile.Row row(CsvRecord record) {
        return new PriceFile.Row(
                (int) record.getStartingLineNumber(),
                cell(record, Column.NUMBER),
                cell(record, Column.PRICE_UNIT),
                cell(record, Column.QUANTITY),
                cell(record, Column.PRICE),
                cell(record, Column.FROM),
                cell(record, Column.UNTIL));
    }

    private String cell(CsvRecord record, Column column) {
        Integer place = places.get(column);
        return place == null || place >= record.getFieldCount() ? "" : PriceFile.cell(record.getField(place));
    }
}
