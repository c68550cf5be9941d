package de.kontor.pricing;

import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The stored ladders, a row per volume tier. Every method is a fixed number of statements, however many articles are
 * meant.
 */
@Component
class LadderRows {
    private static final String IN_BOOK =
            " kind = :kind and segment is not distinct from :segment and account_id is not distinct from :account ";

    private final JdbcClient jdbc;

    LadderRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one transaction at a time change a book: what is checked against it holds until the end. */
    void lock(PriceBook book) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:book, 27))")
                .param("book", "price book " + book.code())
                .query(row -> {});
    }

    /** All ladders of the book for these articles, over and to come included, each article's in order of time. */
    Map<ArticleId, Validity> of(PriceBook book, Collection<ArticleId> articles) {
        Map<ArticleId, TreeMap<LocalDate, LadderRow>> found = new HashMap<>();
        in(book, """
                        select article_id, valid_from, valid_until, true as holds, from_quantity, price from prices
                        where article_id = any(:articles) and""" + IN_BOOK + "order by from_quantity")
                .param("articles", ids(articles))
                .query(row -> {
                    found.computeIfAbsent(ArticleId.of(row.getObject("article_id", UUID.class)), id -> new TreeMap<>())
                            .computeIfAbsent(
                                    row.getObject("valid_from", LocalDate.class),
                                    day -> LadderRow.first(row, book.kind()))
                            .add(row);
                });
        Map<ArticleId, Validity> ladders = new HashMap<>();
        found.forEach((article, byDay) -> ladders.put(
                article,
                new Validity(byDay.values().stream().map(LadderRow::ladder).toList())));
        return ladders;
    }

    /** Writes ladders that were checked, each in place of one of the same first day. */
    void put(PriceBook book, List<PriceDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        remove(book, drafts);
        insert(book, drafts);
        settle(book, drafts.stream().map(PriceDraft::article).toList());
    }

    /** Takes ladders out by article and first day. */
    void withdraw(PriceBook book, ArticleId article, LocalDate validFrom) {
        in(book, "delete from prices where article_id = :article and valid_from = :from and" + IN_BOOK)
                .param("article", article.value())
                .param("from", validFrom)
                .update();
        settle(book, List.of(article));
    }

    /** Gives a ladder an agreed end, or takes it away. */
    void end(PriceBook book, ArticleId article, LocalDate validFrom, Optional<LocalDate> lastDay) {
        in(book, """
                        update prices set valid_until = :until::date, last_day = coalesce(:until::date, 'infinity')
                        where article_id = :article and valid_from = :from and""" + IN_BOOK)
                .param("article", article.value())
                .param("from", validFrom)
                .param("until", lastDay.orElse(null))
                .update();
        settle(book, List.of(article));
    }

    private void remove(PriceBook book, List<PriceDraft> drafts) {
        in(book, """
                        delete from prices p using unnest(:articles, :days::date[]) as gone (article, day)
                        where p.article_id = gone.article and p.valid_from = gone.day and""" + IN_BOOK)
                .param("articles", ids(drafts.stream().map(PriceDraft::article).toList()))
                .param("days", texts(drafts.stream().map(PriceDraft::validFrom).toList()))
                .update();
    }

    private void insert(PriceBook book, List<PriceDraft> drafts) {
        List<Row> rows = drafts.stream()
                .flatMap(draft -> draft.tiers().stream().map(tier -> new Row(draft, tier)))
                .toList();
        in(book, """
                        insert into prices (kind, segment, account_id, article_id, from_quantity, price, valid_from,
                            valid_until, last_day)
                        select :kind, :segment::text, :account::uuid, article, quantity, price, first, last,
                               coalesce(last, 'infinity')
                        from unnest(:articles, :quantities::int[], :prices::numeric[], :firsts::date[], :lasts::date[])
                            as given (article, quantity, price, first, last)
                        """)
                .param(
                        "articles",
                        ids(rows.stream().map(row -> row.draft().article()).toList()))
                .param(
                        "quantities",
                        texts(rows.stream()
                                .map(row -> row.tier().fromQuantity())
                                .toList()))
                .param(
                        "prices",
                        texts(rows.stream().map(row -> row.tier().price()).toList()))
                .param(
                        "firsts",
                        texts(rows.stream().map(row -> row.draft().validFrom()).toList()))
                .param(
                        "lasts",
                        rows.stream()
                                .map(row -> row.draft()
                                        .validUntil()
                                        .map(LocalDate::toString)
                                        .orElse(null))
                                .toArray(String[]::new))
                .update();
    }

    private record Row(PriceDraft draft, VolumeTier tier) {}

    /** Keeps {@code last_day}: the agreed end, or the day before the next ladder of the source starts. */
    private void settle(PriceBook book, Collection<ArticleId> articles) {
        in(book, """
                        update prices p set last_day = l.last_day
                        from (select article_id, valid_from, least(
                                  coalesce(min(valid_until), 'infinity'),
                                  lead(valid_from) over (partition by article_id order by valid_from) - 1) as last_day
                              from prices where article_id = any(:articles) and""" + IN_BOOK + """
                              group by article_id, valid_from) l
                        where p.article_id = l.article_id and p.valid_from = l.valid_from
                          and p.last_day <> l.last_day and""" + IN_BOOK).param("articles", ids(articles)).update();
    }

    private StatementSpec in(PriceBook book, String sql) {
        return jdbc.sql(sql)
                .param("kind", book.kind().name())
                .param("segment", book.segmentCode().orElse(null))
                .param("account", book.owner().map(AccountId::value).orElse(null));
    }

    private static UUID[] ids(Collection<ArticleId> articles) {
        return articles.stream().map(ArticleId::value).toArray(UUID[]::new);
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }
}
