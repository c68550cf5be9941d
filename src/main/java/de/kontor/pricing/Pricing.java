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

    /** Of each source the tier one packaging unit falls into; read with the article in one go, for long lists. */
    private static final String TIERS_OF_A_PACK = """
            select distinct on (p.article_id, p.kind)
                   p.article_id, p.kind, p.valid_from, p.price, a.price_unit, a.packaging_unit, a.growth_eligible, a.cost
            from prices p join articles a on a.id = p.article_id
            where p.article_id = any(:articles) and p.valid_from <= :day and p.from_quantity <= a.packaging_unit
              and (p.kind = 'LIST' or p.segment = :segment or p.account_id = :account)
            order by p.article_id, p.kind, p.valid_from desc, p.from_quantity desc
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
                                    PriceUnit.of(row.getInt("price_unit")),
                                    row.getBoolean("growth_eligible"),
                                    price(row.getBigDecimal("cost")),
                                    ladders));
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
