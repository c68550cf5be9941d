package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** Writes the table {@code article_substitutes}. */
@Repository
class SubstituteRows {
    private final NamedParameterJdbcOperations jdbc;

    SubstituteRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the substitutes of each article in the map. */
    void put(Map<ArticleId, List<ArticleId>> substitutes) {
        delete(substitutes.keySet());
        List<SqlParameterSource> rows = new ArrayList<>();
        substitutes.forEach((article, others) -> {
            for (int position = 0; position < others.size(); position++) {
                rows.add(new MapSqlParameterSource("article", article.value())
                        .addValue("substitute", others.get(position).value())
                        .addValue("position", position));
            }
        });
        jdbc.batchUpdate("""
                insert into article_substitutes (article_id, substitute_id, position)
                values (:article, :substitute, :position)""", rows.toArray(SqlParameterSource[]::new));
    }

    private void delete(Collection<ArticleId> articles) {
        jdbc.update(
                "delete from article_substitutes where article_id = any(cast(:ids as uuid[]))",
                new MapSqlParameterSource("ids", SqlArrays.ids(articles)));
    }
}
