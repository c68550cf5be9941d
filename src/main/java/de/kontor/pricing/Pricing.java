package de.kontor.pricing;

import de.kontor.accounts.Standing;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.shared.ArticleId;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.RuleSet;
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

    /** Of each source the tier one packaging unit falls into; read with the article in one go, for long lists. */
    private static final String TIERS_OF_A_PACK = """
            select distinct on (p.article_id, p.kind)
                   p.article_id, p.kind, p.valid_from, p.price,
                   a.article_group, a.price_unit, a.growth_eligible, a.cost
            from prices p join articles a on a.id = p.article_id
            where p.article_id = any(:articles) and p.valid_from <= :day and p.last_day >= :day
              and p.from_quantity <= a.packaging_unit
              and (p.kind = 'LIST' or p.segment = :segment or p.account_id = :account)
            order by p.article_id, p.kind, p.from_quantity desc
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

    /**
     * What one piece costs an account of that standing when it buys one packaging unit, in one statement; for sorting.
     * Articles without a price are missing.
     */
    @Transactional(readOnly = true)
    public Map<ArticleId, BigDecimal> pricesOfAPiece(
            Standing standing, RuleSet rules, Collection<ArticleId> articles, LocalDate day) {
        Map<ArticleId, PriceFacts> facts = new HashMap<>();
        jdbc.sql(TIERS_OF_A_PACK)
                .param("articles", articles.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("segment", standing.segment())
                .param("account", standing.account().value())
                .query(row -> {
                    ArticleId article = ArticleId.of(row.getObject("article_id", UUID.class));
                    Ladder ladder = new Ladder(
                            LadderKind.valueOf(row.getString("kind")),
                            row.getObject("valid_from", LocalDate.class),
                            List.of(new VolumeTier(1, price(row.getBigDecimal("price")))));
                    PriceFacts known = facts.get(article);
                    List<Ladder> ladders = new ArrayList<>(known == null ? List.of() : known.ladders());
                    ladders.add(ladder);
                    facts.put(
                            article,
                            new PriceFacts(
                                    article,
                                    row.getString("article_group"),
                                    PriceUnit.of(row.getInt("price_unit")),
                                    row.getBoolean("growth_eligible"),
                                    price(row.getBigDecimal("cost")),
                                    ladders,
                                    List.of()));
                });
        Map<ArticleId, BigDecimal> prices = new HashMap<>();
        facts.forEach((article, known) -> PriceCalculation.price(known, standing, rules, Quantity.of(1))
                .ifPresent(trace -> prices.put(article, perPiece(trace))));
        return prices;
    }

    /** Exact, as price units are powers of ten. */
    private static BigDecimal perPiece(PriceTrace trace) {
        return trace.unitPrice()
                .toBigDecimal()
                .divide(BigDecimal.valueOf(trace.priceUnit().pieces()));
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

    private static UnitPrice price(BigDecimal column) {
        return UnitPrice.of(column);
    }
}
