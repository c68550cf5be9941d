package de.kontor.assortment;

import de.kontor.shared.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the table {@code facet_values}; values are added and never change, so they are kept in memory. */
@Repository
class FacetValues {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private volatile Known known = Known.of(List.of());

    FacetValues(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A value of a facet. */
    record Row(int id, Key key, LocalizedText label, LocalizedText name, String sortKey) {}

    /** What has been read, in the order of ids and by key. */
    private record Known(List<Row> rows, Map<Key, Row> byKey) {
        static Known of(List<Row> rows) {
            Map<Key, Row> byKey = new HashMap<>();
            rows.forEach(row -> byKey.put(row.key(), row));
            return new Known(rows, byKey);
        }

        int lastId() {
            return rows.isEmpty() ? 0 : rows.getLast().id();
        }
    }

    /** What a value is called in addresses. */
    record Key(String facet, String value) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int facets = facet.compareTo(other.facet);
            return facets == 0 ? value.compareTo(other.value) : facets;
        }
    }

    /** How a value is shown. */
    record Naming(LocalizedText label, LocalizedText name) {}

    /** The ids of values, new ones written down; in the order of the keys, so that two imports never block each other. */
    Map<Key, Integer> ids(SortedMap<Key, Naming> values) {
        batches.batchUpdate(
                """
                insert into facet_values (facet, value, label_de, label_en, name_de, name_en, sort_key)
                select :facet, :value, :labelDe, :labelEn, :nameDe, :nameEn, :sortKey
                where not exists (select from facet_values where facet = :facet and value = :value)
                on conflict (facet, value) do nothing""",
                values.entrySet().stream()
                        .map(value -> parameters(value.getKey(), value.getValue()))
                        .toArray(MapSqlParameterSource[]::new));
        Map<Key, Integer> ids = new HashMap<>();
        load().forEach(row -> ids.put(row.key(), row.id()));
        return ids;
    }

    Optional<Row> find(String facet, String value) {
        Key wanted = new Key(facet, value);
        Row row = known.byKey().get(wanted);
        return Optional.ofNullable(row == null ? refresh().byKey().get(wanted) : row);
    }

    /** All values, of ids below the limit at least, in the order of ids. */
    List<Row> rows(int limit) {
        return (known.lastId() >= limit - 1 ? known : refresh()).rows();
    }

    private Known refresh() {
        Known fresh = Known.of(load());
        known = fresh;
        return fresh;
    }

    private List<Row> load() {
        return jdbc.sql("select * from facet_values order by id")
                .query((row, n) -> new Row(
                        row.getInt("id"),
                        new Key(row.getString("facet"), row.getString("value")),
                        new LocalizedText(row.getString("label_de"), row.getString("label_en")),
                        new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                        row.getString("sort_key")))
                .list();
    }

    private static MapSqlParameterSource parameters(Key key, Naming naming) {
        return new MapSqlParameterSource("facet", key.facet())
                .addValue("value", key.value())
                .addValue("labelDe", naming.label().de())
                .addValue("labelEn", naming.label().en())
                .addValue("nameDe", naming.name().de())
                .addValue("nameEn", naming.name().en())
                .addValue("sortKey", Folding.sortKey(Folding.fold(naming.name().de())));
    }
}
