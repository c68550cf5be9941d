package de.kontor.pricing;

import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fetches what prices are found from. Other modules only: what a caller may see it decides by the standing it asks for. */
@Service
public class Pricing {
    /** Of each source the ladder that started last by the day, whether it still holds or has ended. */
    private static final String LADDERS = """
            select article_id, kind, valid_from, valid_until, last_day >= :day as holds, from_quantity, price
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

    /** The ladders of an article that hold, and those that have ended without another of their source. */
    private record Found(List<Ladder> holding, List<Ladder> ended) {
        static final Found NONE = new Found(List.of(), List.of());
    }

    /**
     * The facts the prices of these articles depend on for that standing on that day, in two statements however many
     * there are. An article without any valid ladder has facts without ladders.
     */
    @Transactional(readOnly = true)
    public Map<ArticleId, PriceFacts> facts(Standing standing, Collection<ArticleFacts> articles, LocalDate day) {
        List<ArticleId> ids = articles.stream().map(ArticleFacts::id).toList();
        Map<ArticleId, UnitPrice> costs = catalog.costs(ids);
        Map<UUID, Found> ladders = ladders(standing, ids, day);
        Map<ArticleId, PriceFacts> facts = new HashMap<>();
        for (ArticleFacts article : articles) {
            Found found = ladders.getOrDefault(article.id().value(), Found.NONE);
            facts.put(
                    article.id(),
                    new PriceFacts(
                            article.id(),
                            article.articleGroup(),
                            article.priceUnit(),
                            article.growthEligible(),
                            Optional.ofNullable(costs.get(article.id())).orElseThrow(),
                            found.holding(),
                            found.ended()));
        }
        return facts;
    }

    private Map<UUID, Found> ladders(Standing standing, List<ArticleId> ids, LocalDate day) {
        Map<UUID, Map<LadderKind, LadderRow>> grouped = new HashMap<>();
        jdbc.sql(LADDERS)
                .param("articles", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("segment", standing.segment())
                .param("account", standing.account().value())
                .query(row -> {
                    LadderKind kind = LadderKind.valueOf(row.getString("kind"));
                    LadderRow ladder = grouped.computeIfAbsent(
                                    row.getObject("article_id", UUID.class), id -> new EnumMap<>(LadderKind.class))
                            .computeIfAbsent(kind, first -> LadderRow.first(row, kind));
                    ladder.add(row);
                });
        Map<UUID, Found> found = new HashMap<>();
        grouped.forEach((article, kinds) -> found.put(article, found(kinds.values())));
        return found;
    }

    private static Found found(Collection<LadderRow> rows) {
        Map<Boolean, List<Ladder>> split = rows.stream()
                .collect(Collectors.partitioningBy(
                        LadderRow::holds, Collectors.mapping(LadderRow::ladder, Collectors.toList())));
        return new Found(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
    }
}
