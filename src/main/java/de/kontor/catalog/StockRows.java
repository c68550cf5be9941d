package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and changes {@code article_stock}. Every change is one statement that first locks its rows in the order of
 * their ids, so that two orders over the same articles wait for each other instead of in a circle, and then computes on
 * the locked values, so that nothing is promised twice.
 */
@Repository
class StockRows {
    private static final String LOCKED = """
            with locked as materialized (
                select stock.article_id, wanted.pieces
                from article_stock stock
                join unnest(:ids::uuid[], :pieces::int[]) as wanted (article_id, pieces) using (article_id)
                order by stock.article_id
                for update of stock
            )
            """;

    private final JdbcClient jdbc;

    StockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ArticleId, StockLevel> levels(Collection<ArticleId> ids) {
        Map<ArticleId, StockLevel> levels = new HashMap<>();
        ids.forEach(id -> levels.put(id, StockLevel.NONE));
        jdbc.sql("select article_id, on_hand, reserved from article_stock where article_id = any(:ids::uuid[])")
                .param("ids", SqlArrays.ids(ids))
                .query(row -> {
                    levels.put(
                            ArticleId.of(row.getObject("article_id", UUID.class)),
                            new StockLevel(row.getInt("on_hand"), row.getInt("reserved")));
                });
        return levels;
    }

    /** Locks the row of one article until the transaction ends. */
    Optional<StockLevel> lock(ArticleId id) {
        return jdbc.sql("select on_hand, reserved from article_stock where article_id = :id for update")
                .param("id", id.value())
                .query((row, number) -> new StockLevel(row.getInt("on_hand"), row.getInt("reserved")))
                .optional();
    }

    /** Reserves at most what is there; answers how many pieces each article gave. */
    Map<ArticleId, Integer> reserve(Map<ArticleId, Integer> pieces) {
        return change(pieces, """
                update article_stock stock
                set reserved = stock.reserved + least(locked.pieces, stock.on_hand - stock.reserved)
                from locked where stock.article_id = locked.article_id
                returning stock.article_id, new.reserved - old.reserved as pieces""");
    }

    Map<ArticleId, Integer> release(Map<ArticleId, Integer> pieces) {
        return change(pieces, """
                update article_stock stock set reserved = stock.reserved - locked.pieces
                from locked where stock.article_id = locked.article_id
                returning stock.article_id, locked.pieces""");
    }

    Map<ArticleId, Integer> ship(Map<ArticleId, Integer> pieces) {
        return change(pieces, """
                update article_stock stock
                set reserved = stock.reserved - locked.pieces, on_hand = stock.on_hand - locked.pieces
                from locked where stock.article_id = locked.article_id
                returning stock.article_id, locked.pieces""");
    }

    Map<ArticleId, Integer> receive(Map<ArticleId, Integer> pieces) {
        return change(pieces, """
                update article_stock stock set on_hand = stock.on_hand + locked.pieces
                from locked where stock.article_id = locked.article_id
                returning stock.article_id, locked.pieces""");
    }

    void addRows(Collection<ArticleId> ids) {
        jdbc.sql("insert into article_stock (article_id) select unnest(:ids::uuid[])")
                .param("ids", SqlArrays.ids(ids))
                .update();
    }

    void record(StockMovement.Kind kind, Map<ArticleId, Integer> deltas, String reason, String actor, Instant at) {
        jdbc.sql("""
                        insert into stock_movements (article_id, kind, delta_on_hand, reason, actor, at)
                        select article_id, :kind, delta, :reason, :actor, :at
                        from unnest(:ids::uuid[], :deltas::int[]) as moved (article_id, delta)""")
                .param("kind", kind.name())
                .param("reason", reason)
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .param("ids", SqlArrays.ids(deltas.keySet()))
                .param("deltas", SqlArrays.ints(deltas.values()))
                .update();
    }

    /** The newest movements of an article, newest first. */
    List<StockMovement> movements(ArticleId article, int limit) {
        return jdbc.sql("""
                        select kind, delta_on_hand, reason, actor, at from stock_movements
                        where article_id = :article order by at desc, id desc limit :limit""")
                .param("article", article.value())
                .param("limit", limit)
                .query((row, number) -> new StockMovement(
                        StockMovement.Kind.valueOf(row.getString("kind")),
                        row.getInt("delta_on_hand"),
                        row.getString("reason"),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private Map<ArticleId, Integer> change(Map<ArticleId, Integer> pieces, String update) {
        Map<ArticleId, Integer> changed = new HashMap<>();
        List<Map.Entry<ArticleId, Integer>> rows = List.copyOf(pieces.entrySet());
        jdbc.sql(LOCKED + update)
                .param("ids", SqlArrays.ids(rows.stream().map(Map.Entry::getKey).toList()))
                .param(
                        "pieces",
                        SqlArrays.ints(rows.stream().map(Map.Entry::getValue).toList()))
                .query(row -> {
                    changed.put(ArticleId.of(row.getObject("article_id", UUID.class)), row.getInt("pieces"));
                });
        return changed;
    }
}
