package de.kontor.assortment;

import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    /** Before all transactions. */
    static final long BEGINNING = 0;

    private static final int MOST_OWN_NUMBERS = 500;
    private static final int FETCHED_AT_ONCE = 2_000;

    /** Rows that stay as they are keep their transaction, so that nobody reads them again. */
    private static final String UPSERT = """
            insert into search_entries as known (
                article_id, number_norm, gtin, manufacturer_norm, place, sort_key, name_de, name_en, title, words,
                facets, packaging_unit, lead_time_days, back_order)
            values (:article, :number, :gtin, :manufacturer, :place, :sortKey, :nameDe, :nameEn, :title, :words,
                :facets, :packagingUnit, :leadTimeDays, :backOrder)
            on conflict (article_id) do update set
                number_norm = excluded.number_norm, gtin = excluded.gtin,
                manufacturer_norm = excluded.manufacturer_norm, place = excluded.place, sort_key = excluded.sort_key,
                name_de = excluded.name_de, name_en = excluded.name_en, title = excluded.title,
                words = excluded.words, facets = excluded.facets, packaging_unit = excluded.packaging_unit,
                lead_time_days = excluded.lead_time_days, back_order = excluded.back_order, hidden = false,
                changed_in = pg_current_xact_id()
            where known.hidden
                or (known.number_norm, known.gtin, known.manufacturer_norm, known.place, known.sort_key, known.name_de,
                    known.name_en, known.title, known.words, known.facets, known.packaging_unit, known.lead_time_days,
                    known.back_order)
                is distinct from (excluded.number_norm, excluded.gtin, excluded.manufacturer_norm, excluded.place,
                    excluded.sort_key, excluded.name_de, excluded.name_en, excluded.title, excluded.words,
                    excluded.facets, excluded.packaging_unit, excluded.lead_time_days, excluded.back_order)""";

    /**
     * What is visible and was written by a transaction that had not ended at the horizon. Own changes of the asking
     * transaction are left out: it may still be rolled back. A restored database may hold transactions of a far future.
     */
    private static final String CHANGED = """
            changed_in >= cast(:horizon as xid8) and changed_in < pg_snapshot_xmax(pg_current_snapshot())
            and changed_in is distinct from pg_current_xact_id_if_assigned()""";

    private static final String GLANCE = """
            select 0 as kind, null::uuid as article_id, pg_snapshot_xmin(pg_current_snapshot())::text as transaction
            union all select 1, article_id, changed_in::text from search_entries where %s""".formatted(CHANGED);

    private static final String OWN = """
             union all (select case when folded = :own then 2 else 3 end, article_id, null from own_numbers
                        where account_id = :account and folded like :ownPrefix order by folded limit %d)""".formatted(MOST_OWN_NUMBERS);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;

    SearchEntries(JdbcClient jdbc, NamedParameterJdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** An article found, with what its availability depends on besides its stock. */
    record Hit(ArticleId article, int packagingUnit, int leadTimeDays, boolean backOrder, boolean standardRange) {}

    /**
     * What is to know before a search.
     *
     * @param horizon every transaction before it has ended
     * @param changed articles written since the horizon asked about, with the transaction
     * @param own articles whose own number begins like the query, and whether it is the whole one
     */
    record Glance(long horizon, Map<UUID, Long> changed, Map<UUID, Boolean> own) {}

    void put(List<MapSqlParameterSource> rows) {
        batches.batchUpdate(UPSERT, rows.toArray(MapSqlParameterSource[]::new));
    }

    void hide(Collection<ArticleId> articles) {
        jdbc.sql("""
                        update search_entries set hidden = true, changed_in = pg_current_xact_id()
                        where article_id = any(:articles) and not hidden""")
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from search_entries)")
                .query(Boolean.class)
                .single();
    }

    /** In one statement; an own number is looked up where there is an account and a number. */
    Glance glance(long horizon, Optional<AccountId> account, String own) {
        boolean looksUp = account.isPresent() && !own.isEmpty();
        JdbcClient.StatementSpec statement =
                jdbc.sql(looksUp ? GLANCE + OWN : GLANCE).param("horizon", Long.toString(horizon));
        if (looksUp) {
            statement = statement
                    .param("account", account.get().value())
                    .param("own", own)
                    .param("ownPrefix", own + "%");
        }
        long[] next = new long[1];
        Map<UUID, Long> changed = new HashMap<>();
        Map<UUID, Boolean> numbered = new HashMap<>();
        statement.query(row -> {
            switch (row.getInt("kind")) {
                case 0 -> next[0] = Long.parseLong(row.getString("transaction"));
                case 1 ->
                    changed.put(row.getObject("article_id", UUID.class), Long.parseLong(row.getString("transaction")));
                case 2 -> numbered.put(row.getObject("article_id", UUID.class), true);
                default -> numbered.put(row.getObject("article_id", UUID.class), false);
            }
        });
        return new Glance(next[0], changed, numbered);
    }

    /** Every transaction before it has ended. */
    long horizon() {
        return Long.parseLong(jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single());
    }

    /** Rows written by transactions that had not ended at the horizon; from the beginning, all that are found. */
    List<SearchRow> since(long horizon) {
        Map<String, String> words = new HashMap<>();
        JdbcClient.StatementSpec statement = horizon == BEGINNING
                ? jdbc.sql("select * from search_entries where not hidden"
                        + " and changed_in is distinct from pg_current_xact_id_if_assigned()")
                : jdbc.sql("select * from search_entries where " + CHANGED).param("horizon", Long.toString(horizon));
        List<SearchRow> rows = new ArrayList<>();
        statement.withFetchSize(FETCHED_AT_ONCE).query(row -> {
            rows.add(row(row, words));
        });
        return rows;
    }

    private static SearchRow row(ResultSet row, Map<String, String> words) throws SQLException {
        return new SearchRow(
                row.getObject("article_id", UUID.class),
                row.getString("number_norm"),
                row.getString("gtin"),
                row.getString("manufacturer_norm"),
                row.getInt("place"),
                row.getString("sort_key"),
                row.getString("name_de"),
                row.getString("name_en"),
                words(row.getArray("title"), words),
                words(row.getArray("words"), words),
                facets(row.getArray("facets")),
                row.getInt("packaging_unit"),
                row.getInt("lead_time_days"),
                row.getBoolean("back_order"),
                row.getBoolean("hidden"),
                Long.parseLong(row.getString("changed_in")));
    }

    /** The same word is the same object in all rows. */
    private static String[] words(Array column, Map<String, String> known) throws SQLException {
        String[] words = (String[]) column.getArray();
        for (int i = 0; i < words.length; i++) {
            words[i] = known.computeIfAbsent(words[i], word -> word);
        }
        return words;
    }

    private static int[] facets(Array column) throws SQLException {
        Integer[] values = (Integer[]) column.getArray();
        int[] facets = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            facets[i] = values[i];
        }
        return facets;
    }
}
