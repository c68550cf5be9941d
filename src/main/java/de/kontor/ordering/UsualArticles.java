package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Quantity;
import de.kontor.terms.DeliverySpeed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the account of the member who acts buys again and again, to be bought again in one click. */
@Service
public class UsualArticles {
    private static final int MOST = 8;

    /** Some can no longer be bought; the next ones take their place. */
    private static final int CANDIDATES = 3 * MOST;

    private final JdbcClient jdbc;
    private final QuoteDesk quotes;
    private final Clock clock;

    UsualArticles(JdbcClient jdbc, QuoteDesk quotes, Clock clock) {
        this.jdbc = jdbc;
        this.quotes = quotes;
        this.clock = clock;
    }

    private record Habit(LineItem item, Quantity quantity, int orders, LocalDate last) {}

    /**
     * At most eight articles that at least two orders of the last twelve months held, the most frequent first, each with
     * the median of its quantities, snapped up to the packaging unit. What cannot be ordered today is left out.
     */
    @Transactional(readOnly = true)
    public List<UsualArticle> usual(Actor actor) {
        Actor.Member member = Shopping.shopper(actor);
        SequencedMap<LineItem, Habit> habits = new LinkedHashMap<>();
        habits(member).forEach(habit -> habits.put(habit.item(), habit));
        if (habits.isEmpty()) {
            return List.of();
        }
        SequencedMap<LineItem, Quantity> items = new LinkedHashMap<>();
        habits.forEach((item, habit) -> items.put(item, habit.quantity()));
        Quote quote = quotes.quote(member, items, DeliverySpeed.STANDARD);
        Map<LineItem, CartView.Line> lines = quotes.describe(member, quote).stream()
                .filter(line -> line.quoted().verdicts().isEmpty())
                .collect(Collectors.toMap(line -> line.quoted().item(), line -> line));
        return habits.values().stream()
                .flatMap(habit -> Optional.ofNullable(lines.get(habit.item()))
                        .map(line -> new UsualArticle(line, habit.orders(), habit.last()))
                        .stream())
                .limit(MOST)
                .toList();
    }

    private List<Habit> habits(Actor.Member member) {
        Timestamp since = Timestamp.from(Berlin.startOf(LocalDate.now(clock).minusYears(1)));
        return jdbc.sql("""
                        select l.subject, count(distinct o.id) as orders, max(o.placed_at) as last,
                               percentile_disc(0.5) within group (order by l.quantity) as median
                        from orders o join order_lines l on l.order_id = o.id
                        where o.account_id = ? and o.placed_at >= ? and o.state <> 'CANCELLED' and l.kind = 'ARTICLE'
                        group by l.subject having count(distinct o.id) >= 2
                        order by orders desc, last desc, l.subject limit ?
                        """)
                .params(member.account().value(), since, CANDIDATES)
                .query((row, n) -> new Habit(
                        new LineItem.Article(ArticleId.of(row.getObject("subject", UUID.class))),
                        Quantity.of(row.getInt("median")),
                        row.getInt("orders"),
                        Berlin.dayOf(row.getTimestamp("last").toInstant())))
                .list();
    }
}
