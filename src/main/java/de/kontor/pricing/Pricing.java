package de.kontor.pricing;

import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what prices are found from. Other modules only: what a caller may see it decides by the standing it asks for. */
@Service
public class Pricing {
    /** Of each source the ladder that became valid last by the day. */
    private static final String LADDERS = """
            select article_id, kind, valid_from, from_quantity, price
            from (select p.*, max(valid_from) over (partition by article_id, kind) as latest
                  from prices p
                  where article_id = any(:articles) and valid_from <= :day
                    and (kind = 'LIST' or segment = :segment or account_id = :account)) valid
            where valid_from = latest
            order by article_id, kind, from_quantity
            """;

    private final Catalog catalog;
    private final JdbcClient jdbc;

    Pricing(Catalog catalog, JdbcClient jdbc) {
        this.catalog = catalog;
        this.jdbc = jdbc;
    }

    private record Row(UUID article, LadderKind kind, LocalDate validFrom, VolumeTier tier) {}

    /**
     * The facts the prices of these articles depend on for that standing on that day, in two statements however many
     * there are. An article without any valid ladder has facts without ladders.
     */
    @Transactional(readOnly = true)
    public Map<ArticleId, PriceFacts> facts(Standing standing, Collection<ArticleFacts> articles, LocalDate day) {
        List<ArticleId> ids = articles.stream().map(ArticleFacts::id).toList();
        Map<ArticleId, UnitPrice> costs = catalog.costs(ids);
        Map<UUID, List<Ladder>> ladders = ladders(standing, ids, day);
        Map<ArticleId, PriceFacts> facts = new HashMap<>();
        for (ArticleFacts article : articles) {
            facts.put(
                    article.id(),
                    new PriceFacts(
                            article.id(),
                            article.priceUnit(),
                            article.growthEligible(),
                            Optional.ofNullable(costs.get(article.id())).orElseThrow(),
                            ladders.getOrDefault(article.id().value(), List.of())));
        }
        return facts;
    }

    private Map<UUID, List<Ladder>> ladders(Standing standing, List<ArticleId> ids, LocalDate day) {
        List<Row> rows = jdbc.sql(LADDERS)
                .param("articles", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("segment", standing.segment())
                .param("account", standing.account().value())
                .query((row, n) -> new Row(
                        row.getObject("article_id", UUID.class),
                        LadderKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        new VolumeTier(row.getInt("from_quantity"), price(row.getBigDecimal("price")))))
                .list();
        Map<UUID, Map<LadderKind, List<Row>>> grouped = new HashMap<>();
        for (Row row : rows) {
            grouped.computeIfAbsent(row.article(), id -> new EnumMap<>(LadderKind.class))
                    .computeIfAbsent(row.kind(), kind -> new ArrayList<>())
                    .add(row);
        }
        Map<UUID, List<Ladder>> ladders = new HashMap<>();
        grouped.forEach((article, kinds) -> ladders.put(
                article, kinds.values().stream().map(Pricing::ladder).toList()));
        return ladders;
    }

    private static Ladder ladder(List<Row> rows) {
        Row first = rows.getFirst();
        return new Ladder(
                first.kind(), first.validFrom(), rows.stream().map(Row::tier).toList());
    }

    private static UnitPrice price(BigDecimal column) {
        return UnitPrice.of(column);
    }
}
