package de.kontor.pricing;

import de.kontor.pricing.ImportedRow.Verdict;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The stored imports and their rows; many rows are one statement. */
@Component
class ImportRows {
    private static final String ROWS = """
            select r.*, a.price_unit from price_import_rows r left join articles a on a.id = r.article_id
            where r.import_id = :id and (cast(:verdict as text) is null or r.verdict = :verdict)
            order by r.line
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PriceImport imported, byte[] content) {
        jdbc.sql("""
                        insert into price_imports (id, book, account_id, file_name, content, valid_from, state, rows,
                            uploaded_by, uploaded_at)
                        values (:id, :book, :account, :file, :content, :from, :state, :rows, :by, :at)
                        """)
                .param("id", imported.id())
                .param("book", imported.book().code())
                .param("account", imported.book().owner().map(AccountId::value).orElse(null))
                .param("file", imported.fileName())
                .param("content", content)
                .param("from", imported.validFrom())
                .param("state", imported.state().name())
                .param("rows", imported.rows())
                .param("by", imported.uploadedBy())
                .param("at", imported.uploadedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from price_imports where id = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    Optional<PriceImport> find(UUID id) {
        return jdbc.sql("select * from price_imports where id = ?")
                .param(id)
                .query((row, n) -> imported(row, counts(id)))
                .optional();
    }

    List<PriceImport> newest(int offset, int limit) {
        return jdbc.sql("select * from price_imports order by uploaded_at desc, id offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> imported(row, Map.of()))
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from price_imports")
                .query(Integer.class)
                .single();
    }

    /** Moves an import on; false when it is no longer where it is thought to be. */
    boolean become(UUID id, PriceImport.State from, PriceImport.State to) {
        return jdbc.sql("update price_imports set state = :to, done = 0 where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    void appliedBy(UUID id, String name, Instant at) {
        jdbc.sql("update price_imports set applied_by = :name, applied_at = :at where id = :id")
                .param("id", id)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(UUID id, int rows) {
        jdbc.sql("update price_imports set done = :done where id = :id")
                .param("id", id)
                .param("done", rows)
                .update();
    }

    void clear(UUID id) {
        jdbc.sql("delete from price_import_rows where import_id = ?").param(id).update();
    }

    void insert(UUID id, List<ImportedRow> rows, Map<Integer, PriceFile.Row> texts) {
        jdbc.sql("""
                        insert into price_import_rows (import_id, line, number, quantity_text, price_text, from_text,
                            until_text, article_id, from_quantity, price, valid_from, valid_until, verdict, reason, before)
                        select :id, * from unnest(:lines::int[], :numbers::text[], :quantityTexts::text[],
                            :priceTexts::text[], :fromTexts::text[], :untilTexts::text[], :articles::uuid[],
                            :quantities::int[], :prices::numeric[], :firsts::date[], :lasts::date[], :verdicts::text[],
                            :reasons::jsonb[], :befores::numeric[])
                        """)
                .param("id", id)
                .param("lines", texts(rows, ImportedRow::line))
                .param("numbers", texts(rows, ImportedRow::number))
                .param("quantityTexts", texts(rows, ImportedRow::typedQuantity))
                .param("priceTexts", texts(rows, ImportedRow::typedPrice))
                .param("fromTexts", texts(rows, row -> text(texts, row)
                        .map(PriceFile.Row::from)
                        .orElse("")))
                .param("untilTexts", texts(rows, row -> text(texts, row)
                        .map(PriceFile.Row::until)
                        .orElse("")))
                .param("articles", texts(rows, row -> row.article().orElse(null)))
                .param("quantities", texts(rows, row -> row.fromQuantity().orElse(null)))
                .param("prices", texts(rows, row -> row.price().orElse(null)))
                .param("firsts", texts(rows, row -> row.validFrom().orElse(null)))
                .param("lasts", texts(rows, row -> row.validUntil().orElse(null)))
                .param("verdicts", texts(rows, ImportedRow::verdict))
                .param("reasons", texts(rows, row -> row.reason()
                        .map(json::writeValueAsString)
                        .orElse(null)))
                .param("befores", texts(rows, row -> row.before().orElse(null)))
                .update();
    }

    private static Optional<PriceFile.Row> text(Map<Integer, PriceFile.Row> texts, ImportedRow row) {
        return Optional.ofNullable(texts.get(row.line()));
    }

    /** Gives rows another verdict, because the book has changed since. */
    void rejudge(UUID id, Map<Integer, Optional<Message>> refusals) {
        List<Map.Entry<Integer, Optional<Message>>> entries = List.copyOf(refusals.entrySet());
        if (entries.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update price_import_rows r
                        set verdict = case when n.reason is null then 'UNCHANGED' else 'REFUSED' end, reason = n.reason
                        from unnest(:lines::int[], :reasons::jsonb[]) as n (line, reason)
                        where r.import_id = :id and r.line = n.line
                        """)
                .param("id", id)
                .param("lines", texts(entries, Map.Entry::getKey))
                .param("reasons", texts(entries, entry -> entry.getValue()
                        .map(json::writeValueAsString)
                        .orElse(null)))
                .update();
    }

    List<ImportedRow> rows(UUID id, Optional<Verdict> verdict, int offset, int limit) {
        return jdbc.sql(ROWS + " offset :offset limit :limit")
                .param("id", id)
                .param("verdict", verdict.map(Enum::name).orElse(null))
                .param("offset", offset)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Articles by the numbers people write, whatever blanks and hyphens; with all that a price is judged by. */
    Map<String, Named> articles(List<String> numbers) {
        Map<String, Named> found = new HashMap<>();
        jdbc.sql("""
                        select n.number as asked, a.id, a.number, a.price_unit, a.cost, a.article_group
                        from unnest(:numbers::text[]) as n (number)
                        join articles a on a.number_folded = regexp_replace(lower(n.number), '[^a-z0-9]', '', 'g')
                          and a.number_folded <> ''
                        order by a.number <> n.number, a.number desc
                        """).param("numbers", numbers.toArray(String[]::new)).query(row -> {
            found.putIfAbsent(
                    row.getString("asked"),
                    new Named(
                            ArticleId.of(row.getObject("id", UUID.class)),
                            PriceUnit.of(row.getInt("price_unit")),
                            UnitPrice.of(row.getBigDecimal("cost")),
                            row.getString("article_group")));
        });
        return found;
    }

    record Named(ArticleId id, PriceUnit unit, UnitPrice cost, String group) {}

    /** Who applied the last import that changed an article in a book, and when. */
    Optional<Map.Entry<Instant, String>> lastChange(PriceBook book, ArticleId article) {
        return jdbc.sql("""
                        select i.applied_at, i.applied_by from price_import_rows r join price_imports i on i.id = r.import_id
                        where r.article_id = :article and i.book = :book and i.state = 'APPLIED'
                          and r.verdict in ('NEW', 'CHANGED')
                        order by i.applied_at desc limit 1
                        """)
                .param("article", article.value())
                .param("book", book.code())
                .query((row, n) -> Map.entry(row.getTimestamp(1).toInstant(), row.getString(2)))
                .optional();
    }

    private Map<Verdict, Integer> counts(UUID id) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        jdbc.sql("select verdict, count(*) from price_import_rows where import_id = ? group by verdict")
                .param(id)
                .query(row -> {
                    counts.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    private static PriceImport imported(ResultSet row, Map<Verdict, Integer> counts) throws SQLException {
        return new PriceImport(
                row.getObject("id", UUID.class),
                PriceBook.ofCode(row.getString("book")).orElseThrow(),
                row.getString("file_name"),
                row.getObject("valid_from", LocalDate.class),
                PriceImport.State.valueOf(row.getString("state")),
                row.getInt("rows"),
                row.getInt("done"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("applied_by"),
                Optional.ofNullable(row.getTimestamp("applied_at")).map(java.sql.Timestamp::toInstant),
                counts);
    }

    private ImportedRow row(ResultSet row, int n) throws SQLException {
        int unit = row.getInt("price_unit");
        int quantity = row.getInt("from_quantity");
        return new ImportedRow(
                row.getInt("line"),
                row.getString("number"),
                Optional.ofNullable(row.getObject("article_id", UUID.class)).map(ArticleId::of),
                unit == 0 ? Optional.empty() : Optional.of(PriceUnit.of(unit)),
                row.getString("quantity_text"),
                row.getString("price_text"),
                quantity == 0 ? Optional.empty() : Optional.of(quantity),
                Optional.ofNullable(row.getBigDecimal("price")).map(UnitPrice::of),
                Optional.ofNullable(row.getObject("valid_from", LocalDate.class)),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Verdict.valueOf(row.getString("verdict")),
                Optional.ofNullable(row.getString("reason")).map(text -> json.readValue(text, Message.class)),
                Optional.ofNullable(row.getBigDecimal("before")).map(UnitPrice::of));
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> value) {
        @Nullable String[] texts = new String[rows.size()];
        for (int i = 0; i < texts.length; i++) {
            Object found = value.apply(rows.get(i));
            texts[i] = found == null ? null : found.toString();
        }
        return texts;
    }
}
