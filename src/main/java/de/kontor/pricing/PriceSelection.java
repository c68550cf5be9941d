package de.kontor.pricing;

import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The articles of a book that a query means, as parts of a statement. Every ladder has a step from one piece on. */
record PriceSelection(PriceBook book, PriceQuery query, LocalDate day) {
    /** What {@link #from()} needs in front. */
    String with() {
        return query.category().isEmpty()
                ? " "
                : ", below (code) as (select code from categories where code = :category"
                        + " union all select c.code from categories c join below on c.parent = below.code) ";
    }

    /** The articles as {@code a}. */
    String from() {
        StringBuilder from = new StringBuilder(" from articles a where ").append(state());
        if (query.articles().isPresent()) {
            from.append(" and a.id = any(:articles)");
        }
        if (query.category().isPresent()) {
            from.append(" and a.category in (select code from below)");
        }
        return from.toString();
    }

    StatementSpec bind(StatementSpec statement) {
        StatementSpec bound = statement.param("day", day);
        query.articles()
                .ifPresent(ids -> bound.param(
                        "articles", ids.stream().map(ArticleId::value).toArray(UUID[]::new)));
        query.category().ifPresent(code -> bound.param("category", code));
        book.segmentCode().ifPresent(code -> bound.param("segment", code));
        book.owner().map(AccountId::value).ifPresent(id -> bound.param("account", id));
        return bound;
    }

    private String state() {
        return switch (query.state()) {
            case HOLDING -> exists("p.from_quantity = 1 and p.last_day >= :day");
            case UPCOMING -> exists("p.from_quantity = 1 and p.valid_from > :day");
            case ENDED ->
                exists("p.from_quantity = 1 and p.last_day < :day") + " and not " + exists("p.last_day >= :day");
            case BELOW_FLOOR ->
                exists("p.last_day >= :day and p.price < (select round(a.cost / m.keep, 4) from margins m"
                        + " where m.article_group = a.article_group)");
        };
    }

    private String exists(String condition) {
        String in =
                switch (book) {
                    case PriceBook.ListPrices list -> "p.kind = 'LIST'";
                    case PriceBook.SegmentBook segment -> "p.kind = 'SEGMENT' and p.segment = :segment";
                    case PriceBook.AccountPrices agreed -> "p.kind = 'ACCOUNT' and p.account_id = :account";
                };
        return "exists (select from prices p where p.article_id = a.id and " + in + " and " + condition + ")";
    }
}
