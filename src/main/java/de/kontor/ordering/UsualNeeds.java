package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Quantity;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an account will need, from its own order lines: an article it bought on at least two days of the last twelve
 * months is needed again after the median of the gaps between them, in the median quantity. A habit that is three gaps
 * overdue has ended.
 */
@Component
class UsualNeeds implements TopUpSource {
    private static final int MOST_ARTICLES = 200;
    private static final int ENDED_AFTER_GAPS = 3;

    private final JdbcClient jdbc;

    UsualNeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Habit(LineItem item, Quantity quantity, LocalDate last, int gap) {}

    @Override
    @Transactional(readOnly = true)
    public List<Candidate> candidates(AccountId account, LocalDate today) {
        List<Candidate> candidates = new ArrayList<>();
        habits(account, today).forEach(habit -> addNeeds(habit, today, candidates));
        candidates.sort(Comparator.comparing(Candidate::neededBy)
                .thenComparing(candidate -> candidate.item().subject()));
        return candidates;
    }

    /** The next need, today at the earliest, and those that follow it within the time that counts. */
    private static void addNeeds(Habit habit, LocalDate today, List<Candidate> candidates) {
        LocalDate due = habit.last().plusDays(habit.gap());
        LocalDate next = due.isBefore(today) ? today : due;
        LocalDate horizon = today.plusDays(WayOutQuestion.DAYS);
        do {
            candidates.add(new Candidate(habit.item(), habit.quantity(), next));
            next = next.plusDays(habit.gap());
        } while (!next.isAfter(horizon));
    }

    private List<Habit> habits(AccountId account, LocalDate today) {
        return jdbc.sql("""
                        with bought as (
                            select l.subject, (o.placed_at at time zone 'Europe/Berlin')::date as day, sum(l.quantity) as pieces
                            from orders o join order_lines l on l.order_id = o.id
                            where o.account_id = :account and o.placed_at >= :since and o.placed_at < :until
                              and o.state <> 'CANCELLED' and l.kind = 'ARTICLE'
                            group by l.subject, day),
                        paced as (
                            select subject, day, pieces, day - lag(day) over (partition by subject order by day) as gap
                            from bought)
                        select * from (
                            select subject, max(day) as last,
                                   percentile_disc(0.5) within group (order by pieces) as pieces,
                                   percentile_disc(0.5) within group (order by gap) as gap
                            from paced group by subject having count(*) >= 2) habits
                        where last + :ended * gap >= :today
                        order by last + gap, subject limit :most
                        """)
                .param("account", account.value())
                .param("since", start(today.minusYears(1)))
                .param("until", start(today.plusDays(1)))
                .param("today", today)
                .param("ended", ENDED_AFTER_GAPS)
                .param("most", MOST_ARTICLES)
                .query((row, n) -> new Habit(
                        new LineItem.Article(ArticleId.of(row.getObject("subject", UUID.class))),
                        Quantity.of((int) Math.min(row.getLong("pieces"), Quantity.MAX)),
                        row.getObject("last", LocalDate.class),
                        row.getInt("gap")))
                .list();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(Berlin.startOf(day));
    }
}
