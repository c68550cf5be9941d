package de.kontor.catalog;

import de.kontor.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the table {@code categories}. */
@Repository
class CategoryRows {
    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Category> all() {
        return jdbc.sql("""
                        with recursive tree as (
                            select *, array[position] as path, array[code::text] as codes
                            from categories where parent is null
                          union all
                            select child.*, tree.path || child.position, tree.codes || child.code::text
                            from categories child join tree on child.parent = tree.code
                        )
                        select code, parent, de, en, position from tree order by path, codes""")
                .query((row, number) -> new Category(
                        row.getString("code"),
                        Optional.ofNullable(row.getString("parent")),
                        new LocalizedText(row.getString("de"), row.getString("en")),
                        row.getInt("position")))
                .list();
    }

    void put(Category category) {
        jdbc.sql("""
                        insert into categories (code, parent, de, en, position)
                        values (:code, :parent, :de, :en, :position)
                        on conflict (code) do update
                        set parent = excluded.parent, de = excluded.de, en = excluded.en, position = excluded.position""")
                .param("code", category.code())
                .param("parent", category.parent().orElse(null))
                .param("de", category.name().de())
                .param("en", category.name().en())
                .param("position", category.position())
                .update();
    }
}
