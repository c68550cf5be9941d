package de.kontor.assortment;

import de.kontor.shared.ArticleId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the table {@code search_entries}. */
@Repository
class SearchEntries {
    /** How near a mistyped word has to come to a part of the text, 0 to 1; one slip in eight letters passes. */
    private static final String NEAR_ENOUGH = "0.4";

    private static final String UPSERT = """
            insert into search_entries (
                article_id, number_norm, gtin, manufacturer_norm, sort_key, title, words, category, status,
                standard_range)
            values (:article, :number, :gtin, :manufacturer, :sortKey, :title, :words, :category, :status,
                :standardRange)
            on conflict (article_id) do update set
                number_norm = excluded.number_norm, gtin = excluded.gtin,
                manufacturer_norm = excluded.manufacturer_norm, sort_key = excluded.sort_key,
                title = excluded.title, words = excluded.words, category = excluded.category, status = excluded.status,
                standard_range = excluded.standard_range""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SearchEntries(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void put(List<MapSqlParameterSource> rows) {
        batches.batchUpdate(UPSERT, rows.toArray(MapSqlParameterSource[]::new));
    }

    /** The hits in order; the categories, when given, are all that count. */
    SearchHits find(SearchTerms terms, Optional<Set<String>> categories, int offset, int limit) {
        forgiveSlips(terms);
        Map<String, Object> params = new HashMap<>();
        String matches = matches(terms, params);
        categories.ifPresent(codes -> params.put("categories", codes.toArray(String[]::new)));
        String from = "from search_entries where status <> 'DRAFT' and (" + matches + ")"
                + (categories.isPresent() ? " and category = any(:categories)" : "");
        List<Integer> totals = new ArrayList<>();
        String page = "select article_id, count(*) over () as total " + from
                + (terms.blank() ? " order by sort_key" : " order by " + rank(terms, params))
                + " offset :offset limit :limit";
        List<ArticleId> ids = jdbc.sql(page)
                .params(params)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> {
                    totals.add(row.getInt("total"));
                    return ArticleId.of(row.getObject("article_id", UUID.class));
                })
                .list();
        return new SearchHits(ids, totals.isEmpty() ? beyond(from, params, offset) : totals.getFirst());
    }

    /** How many hits lie in each category. */
    Map<String, Integer> perCategory(SearchTerms terms) {
        forgiveSlips(terms);
        Map<String, Object> params = new HashMap<>();
        String matches = matches(terms, params);
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select category, count(*) as hits from search_entries where status <> 'DRAFT' and (" + matches
                        + ") group by category")
                .params(params)
                .query(row -> {
                    counts.put(row.getString("category"), row.getInt("hits"));
                });
        return counts;
    }

    /** Sets how near is near enough, until the transaction ends. */
    private void forgiveSlips(SearchTerms terms) {
        if (terms.hasTolerantWord()) {
            jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', :threshold, true)")
                    .param("threshold", NEAR_ENOUGH)
                    .query(String.class)
                    .single();
        }
    }

    /** The total when the page lies behind the last hit. */
    private int beyond(String from, Map<String, Object> params, int offset) {
        return offset == 0
                ? 0
                : jdbc.sql("select count(*) " + from)
                        .params(params)
                        .query(Integer.class)
                        .single();
    }

    private static String matches(SearchTerms terms, Map<String, Object> params) {
        if (terms.blank()) {
            return "true";
        }
        List<String> all = new ArrayList<>();
        for (SearchTerm word : terms.words()) {
            String holds = like("words", word.patterns(), params);
            String near = word.tolerant()
                    .map(typed -> " or (%s <%% words and not exists (select from search_entries where %s))"
                            .formatted(bind(typed, params), holds))
                    .orElse("");
            all.add("(" + holds + near + ")");
        }
        String words = String.join(" and ", all);
        if (terms.number().isEmpty()) {
            return words;
        }
        String number = bind(terms.number(), params);
        String begins = "number_norm like " + bind(terms.number() + "%", params);
        if (terms.looksLikeNumber()) {
            words += " and not exists (select from search_entries where %s)".formatted(begins);
        }
        return "%s or gtin = %s or manufacturer_norm = %s or (%s)".formatted(begins, number, number, words);
    }

    private static String rank(SearchTerms terms, Map<String, Object> params) {
        String number = bind(terms.number(), params);
        String inTitle = String.join(
                " and ",
                terms.words().stream()
                        .map(word -> like("title", word.patterns(), params))
                        .toList());
        return """
                case when number_norm = %1$s then 0 when gtin = %1$s then 1 when manufacturer_norm = %1$s then 2
                     when number_norm like %2$s then 3 when %3$s then 4 else 5 end,
                status = 'DISCONTINUED', not standard_range, sort_key""".formatted(number, bind(terms.number() + "%", params), inTitle);
    }

    private static String like(String column, List<String> patterns, Map<String, Object> params) {
        List<String> either = patterns.stream()
                .map(pattern -> column + " like " + bind(pattern, params))
                .toList();
        return "(" + String.join(" or ", either) + ")";
    }

    private static String bind(String value, Map<String, Object> params) {
        String name = "p" + params.size();
        params.put(name, value);
        return ":" + name;
    }
}
