package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the table {@code articles}.
 *
 * @see "Decision record DD008-jdbc-beside-jpa"
 */
@Repository
class ArticleRows {
    private final JdbcClient jdbc;

    ArticleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ArticleFacts> byIds(Collection<ArticleId> ids) {
        return jdbc.sql("select * from articles where id = any(:ids::uuid[]) order by number")
                .param("ids", SqlArrays.ids(ids))
                .query(ArticleRows::facts)
                .list();
    }

    List<ArticleFacts> all() {
        return jdbc.sql("select * from articles order by number")
                .query(ArticleRows::facts)
                .list();
    }

    Optional<ArticleFacts> byNumber(String number) {
        return jdbc.sql("select * from articles where number = :number")
                .param("number", SqlArrays.storable(number))
                .query(ArticleRows::facts)
                .optional();
    }

    List<ArticleFacts> byFoldedNumber(String folded) {
        return jdbc.sql("""
                        select * from articles
                        where status <> 'DRAFT'
                          and (number_folded = :folded or gtin = :folded or manufacturer_number_folded = :folded)
                        order by number_folded <> :folded, gtin <> :folded, number""").param("folded", folded).query(ArticleRows::facts).list();
    }

    List<ArticleFacts> substitutes(ArticleId article) {
        return jdbc.sql("""
                        select a.* from article_substitutes s join articles a on a.id = s.substitute_id
                        where s.article_id = :id and a.status = 'ACTIVE'
                        order by s.position""")
                .param("id", article.value())
                .query(ArticleRows::facts)
                .list();
    }

    Map<ArticleId, UnitPrice> costs(Collection<ArticleId> ids) {
        Map<ArticleId, UnitPrice> costs = new HashMap<>();
        jdbc.sql("select id, cost from articles where id = any(:ids::uuid[])")
                .param("ids", SqlArrays.ids(ids))
                .query(row -> {
                    costs.put(id(row, "id"), UnitPrice.of(row.getBigDecimal("cost")));
                });
        return costs;
    }

    private static ArticleId id(ResultSet row, String column) throws SQLException {
        return ArticleId.of(row.getObject(column, UUID.class));
    }

    private static LocalizedText text(ResultSet row, String column) throws SQLException {
        return new LocalizedText(row.getString(column + "_de"), row.getString(column + "_en"));
    }

    private static ArticleFacts facts(ResultSet row, int number) throws SQLException {
        return new ArticleFacts(
                id(row, "id"),
                row.getString("number"),
                row.getString("gtin"),
                row.getString("manufacturer_number"),
                text(row, "name"),
                text(row, "description"),
                row.getString("category"),
                row.getString("article_group"),
                PriceUnit.of(row.getInt("price_unit")),
                row.getInt("packaging_unit"),
                row.getString("unit_code"),
                VatRate.of(row.getString("vat_rate")),
                AttributesJson.read(row.getString("attributes")),
                row.getBoolean("consumable"),
                row.getBoolean("standard_range"),
                row.getBoolean("growth_eligible"),
                row.getBoolean("stock_only"),
                row.getInt("lead_time_days"),
                ArticleStatus.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("successor", UUID.class)).map(ArticleId::of),
                row.getString("picture"));
    }
}
