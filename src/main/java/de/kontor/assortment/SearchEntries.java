package de.kontor.assortment;

import de.kontor.shared.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the table {@code search_entries}. */
@Repository
class SearchEntries {
    private static final String UPSERT = """
            insert into search_entries (
                article_id, number_norm, gtin, manufacturer_norm, place, sort_key, name_de, name_en, title, tokens,
                facets, packaging_unit, lead_time_days, back_order)
            values (:article, :number, :gtin, :manufacturer, :place, :sortKey, :nameDe, :nameEn,
                array_to_tsvector(:title), array_to_tsvector(:tokens), :facets, :packagingUnit, :leadTimeDays,
                :backOrder)
            on conflict (article_id) do update set
                number_norm = excluded.number_norm, gtin = excluded.gtin,
                manufacturer_norm = excluded.manufacturer_norm, place = excluded.place, sort_key = excluded.sort_key,
                name_de = excluded.name_de, name_en = excluded.name_en, title = excluded.title,
                tokens = excluded.tokens, facets = excluded.facets, packaging_unit = excluded.packaging_unit,
                lead_time_days = excluded.lead_time_days, back_order = excluded.back_order""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SearchEntries(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An article found, with what its availability depends on besides its stock. */
    record Hit(ArticleId article, int packagingUnit, int leadTimeDays, boolean backOrder) {}

    /**
     * What a search answers.
     *
     * @param total at most {@link SearchStatement#MOST} and the numbers that begin like the query
     * @param facets hits per facet value
     * @param siblings the same without the choice in one facet, in the order of the choice
     */
    record Found(List<Hit> hits, int total, Map<Integer, Integer> facets, List<Map<Integer, Integer>> siblings) {}

    void put(List<MapSqlParameterSource> rows) {
        batches.batchUpdate(UPSERT, rows.toArray(MapSqlParameterSource[]::new));
    }

    void remove(Collection<ArticleId> articles) {
        jdbc.sql("delete from search_entries where article_id = any(:articles)")
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from search_entries)")
                .query(Boolean.class)
                .single();
    }

    /** How many articles hold each word. */
    Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        jdbc.sql("select word, ndoc from ts_stat('select tokens from search_entries')")
                .query(row -> {
                    words.put(row.getString("word"), row.getInt("ndoc"));
                });
        return words;
    }

    Found find(SearchStatement statement, int groups, Optional<String> nameColumn, Page page) {
        List<Hit> hits = new ArrayList<>();
        int[] total = new int[1];
        List<Map<Integer, Integer>> counts = new ArrayList<>();
        for (int i = 0; i <= groups; i++) {
            counts.add(new LinkedHashMap<>());
        }
        jdbc.sql(statement.sql(page.withFacets(), nameColumn.isPresent()))
                .params(statement.params())
                .param("offset", page.offset())
                .param("limit", page.limit())
                .query(row -> {
                    int kind = row.getInt("kind");
                    switch (kind) {
                        case 0 ->
                            hits.add(new Hit(
                                    ArticleId.of(row.getObject("article_id", UUID.class)),
                                    row.getInt("packaging_unit"),
                                    row.getInt("lead_time_days"),
                                    row.getBoolean("back_order")));
                        case 1 -> total[0] = row.getInt("hits");
                        default -> counts.get(kind - 2).put(row.getInt("facet"), row.getInt("hits"));
                    }
                });
        return new Found(hits, total[0], counts.getFirst(), counts.subList(1, counts.size()));
    }

    /** Which hits are wanted. */
    record Page(int offset, int limit, boolean withFacets) {}
}
