package de.kontor.pricing;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.terms.RuleSet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The price books as tables, for the studio; each answer takes a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class PriceTables {
    private static final Role[] READERS = {Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN};
    private static final String BELOW_FLOOR = "p.price < round(a.cost / m.keep, 4)";
    private static final Validity NOTHING = new Validity(List.of());

    private final LadderRows ladders;
    private final Margins margins;
    private final JdbcClient jdbc;
    private final Clock clock;

    PriceTables(LadderRows ladders, Margins margins, JdbcClient jdbc, Clock clock) {
        this.ladders = ladders;
        this.margins = margins;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of agreed and book prices below the floor, and how many there are in all. */
    public record Flagged(List<FlaggedPrice> prices, int total) {}

    /** One page of the articles in a book, by number; for commercial and product managers and administrators. */
    public PricePage table(Actor actor, PriceBook book, PriceQuery query, int offset, int limit) {
        actor.requireStaff(READERS);
        PriceSelection selection = new PriceSelection(book, query, LocalDate.now(clock));
        int total = selection
                .bind(margins.statement(
                        "with recursive " + Margins.TABLE + selection.with() + "select count(*)" + selection.from()))
                .query(Integer.class)
                .single();
        List<Fact> facts = selection
                .bind(margins.statement("with recursive " + Margins.TABLE + selection.with() + "select a.*"
                        + selection.from() + " order by a.number offset :offset limit :limit"))
                .param("offset", offset)
                .param("limit", limit)
                .query(PriceTables::fact)
                .list();
        return new PricePage(rows(book, facts), total);
    }

    /** One article as it stands in a book, also when it has no price there; empty for an unknown article. */
    public Optional<PriceRow> row(Actor actor, PriceBook book, ArticleId article) {
        actor.requireStaff(READERS);
        return row(book, article);
    }

    Optional<PriceRow> row(PriceBook book, ArticleId article) {
        List<Fact> facts = jdbc.sql("select * from articles a where id = ?")
                .param(article.value())
                .query(PriceTables::fact)
                .list();
        return rows(book, facts).stream().findFirst();
    }

    /** The agreed and book prices that hold today or will, and lie below the floor; the worst first. */
    public Flagged belowFloor(Actor actor, int offset, int limit) {
        actor.requireStaff(READERS);
        String flagged = "with " + Margins.TABLE + ", flagged as (select p.kind, p.segment, p.account_id, p.article_id,"
                + " min(p.price) as lowest, p.valid_from, p.valid_until from prices p join articles a on a.id = p.article_id"
                + " join margins m using (article_group) where p.kind <> 'LIST' and p.last_day >= :day and "
                + BELOW_FLOOR
                + " group by p.kind, p.segment, p.account_id, p.article_id, p.valid_from, p.valid_until) ";
        LocalDate today = LocalDate.now(clock);
        int total = margins.statement(flagged + "select count(*) from flagged")
                .param("day", today)
                .query(Integer.class)
                .single();
        List<FlaggedPrice> prices = margins.statement(flagged + """
                        select f.*, a.number, a.name_de, a.name_en, a.price_unit, a.cost, round(a.cost / m.keep, 4) as floor
                        from flagged f join articles a on a.id = f.article_id join margins m using (article_group)
                        order by f.lowest / round(a.cost / m.keep, 4), a.number, f.kind, f.segment, f.account_id, f.valid_from
                        offset :offset limit :limit
                        """)
                .param("day", today)
                .param("offset", offset)
                .param("limit", limit)
                .query(PriceTables::flagged)
                .list();
        return new Flagged(prices, total);
    }

    private record Fact(
            ArticleId article, String number, LocalizedText name, PriceUnit unit, UnitPrice cost, String group) {}

    private List<PriceRow> rows(PriceBook book, List<Fact> facts) {
        LocalDate today = LocalDate.now(clock);
        RuleSet rules = margins.rules();
        List<ArticleId> ids = facts.stream().map(Fact::article).toList();
        Map<ArticleId, Validity> own = ladders.of(book, ids);
        Map<ArticleId, UnitPrice> list = listPrices(ids, today);
        return facts.stream()
                .map(fact -> {
                    Validity validity = own.getOrDefault(fact.article(), NOTHING);
                    return new PriceRow(
                            fact.article(),
                            fact.number(),
                            fact.name(),
                            fact.unit(),
                            fact.cost(),
                            Margins.of(rules, fact.group()),
                            Optional.ofNullable(list.get(fact.article())),
                            validity.from(today),
                            validity.endedBefore(today),
                            today);
                })
                .toList();
    }

    private Map<ArticleId, UnitPrice> listPrices(List<ArticleId> ids, LocalDate day) {
        Map<ArticleId, UnitPrice> prices = new HashMap<>();
        jdbc.sql("""
                        select article_id, price from prices
                        where article_id = any(:articles) and kind = 'LIST' and from_quantity = 1
                          and valid_from <= :day and last_day >= :day
                        """)
                .param("articles", ids.stream().map(ArticleId::value).toArray(UUID[]::new))
                .param("day", day)
                .query(row -> {
                    prices.put(
                            ArticleId.of(row.getObject("article_id", UUID.class)),
                            UnitPrice.of(row.getBigDecimal("price")));
                });
        return prices;
    }

    private static Fact fact(ResultSet row, int n) throws SQLException {
        return new Fact(
                ArticleId.of(row.getObject("id", UUID.class)),
                row.getString("number"),
                new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                PriceUnit.of(row.getInt("price_unit")),
                UnitPrice.of(row.getBigDecimal("cost")),
                row.getString("article_group"));
    }

    private static FlaggedPrice flagged(ResultSet row, int n) throws SQLException {
        PriceBook book = row.getString("kind").equals(LadderKind.SEGMENT.name())
                ? new PriceBook.SegmentBook(row.getString("segment"))
                : new PriceBook.AccountPrices(AccountId.of(row.getObject("account_id", UUID.class)));
        return new FlaggedPrice(
                book,
                ArticleId.of(row.getObject("article_id", UUID.class)),
                row.getString("number"),
                new LocalizedText(row.getString("name_de"), row.getString("name_en")),
                PriceUnit.of(row.getInt("price_unit")),
                UnitPrice.of(row.getBigDecimal("lowest")),
                UnitPrice.of(row.getBigDecimal("cost")),
                UnitPrice.of(row.getBigDecimal("floor")),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }
}
