package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Berlin;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What firms of the same trade order together. Never says who: fewer than three others are nobody. */
@Service
public class TradeHabits {
    private final JdbcClient jdbc;
    private final Clock clock;

    TradeHabits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * At most five articles that at least three other accounts of the member's trade had in one order with this one in the
     * last twelve months; those of the most accounts first.
     */
    @Transactional(readOnly = true)
    public List<ArticleId> orderedWith(Actor actor, ArticleId article) {
        Actor.Member member = actor.asMember();
        return jdbc.sql("""
                        select beside.subject
                        from order_lines this
                        join orders o on o.id = this.order_id
                        join accounts a on a.id = o.account_id
                        join order_lines beside on beside.order_id = o.id
                        join articles found on found.id = beside.subject
                        where this.subject = :article and this.kind = 'ARTICLE' and beside.kind = 'ARTICLE'
                          and beside.subject <> :article and found.status = 'ACTIVE'
                          and o.placed_at >= :since and o.state <> 'CANCELLED' and o.account_id <> :own
                          and a.trade = (select trade from accounts where id = :own)
                        group by beside.subject having count(distinct o.account_id) >= 3
                        order by count(distinct o.account_id) desc, count(distinct o.id) desc, beside.subject
                        limit 5
                        """)
                .param("article", article.value())
                .param("own", member.account().value())
                .param("since", since())
                .query((row, n) -> ArticleId.of(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * At most twenty articles that at least three other accounts of the member's trade ordered in the last twelve months,
     * those of the most accounts first.
     */
    List<ArticleId> usual(Actor.Member member) {
        return jdbc.sql("""
                        select l.subject
                        from orders o
                        join order_lines l on l.order_id = o.id
                        join accounts a on a.id = o.account_id
                        join articles found on found.id = l.subject
                        where a.trade = (select trade from accounts where id = :own) and o.account_id <> :own
                          and l.kind = 'ARTICLE' and found.status = 'ACTIVE'
                          and o.placed_at >= :since and o.state <> 'CANCELLED'
                        group by l.subject having count(distinct o.account_id) >= 3
                        order by count(distinct o.account_id) desc, count(distinct o.id) desc, l.subject
                        limit 20
                        """)
                .param("own", member.account().value())
                .param("since", since())
                .query((row, n) -> ArticleId.of(row.getObject(1, UUID.class)))
                .list();
    }

    private Timestamp since() {
        return Timestamp.from(Berlin.startOf(LocalDate.now(clock).minusYears(1)));
    }
}
