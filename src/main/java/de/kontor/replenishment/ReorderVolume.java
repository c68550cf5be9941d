package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the plans of all accounts came to and commit to, month by month; three statements, however many plans. */
@Service
public class ReorderVolume {
    private static final String ORDERED = """
            select date_trunc('month', due)::date as month, coalesce(sum(goods), 0) as goods, count(*) as runs
            from reorder_runs where state = 'ORDERED' and due >= :from and due <= :until group by 1
            """;

    /** What is overdue is still to come, so it counts for this month. */
    private static final String IN_THE_CALENDAR = """
            select date_trunc('month', greatest(r.due, :today))::date as month, count(*) as runs,
                   sum(coalesce(r.goods, case when r.lines is null then p.agreed else reorder_agreed(r.lines) end)) as goods
            from reorder_runs r join reorder_plans p on p.id = r.plan_id
            where r.state not in ('ORDERED', 'SKIPPED', 'FAILED') and p.state <> 'ENDED' and r.due <= :until
            group by 1
            """;

    /** How many nominal dates of each plan fall into each month behind the calendar and behind a pause. */
    private static final String BEHIND_THE_CALENDAR = """
            with months as (
                select m::date as month, (m + interval '1 month - 1 day')::date as last
                from generate_series(cast(:month as date), cast(:until as date), interval '1 month') m),
            beats as (
                select unit, first, day_of_month, agreed, every * case unit when 'WEEKS' then 7 else 1 end as step,
                       greatest(planned_until + 1, coalesce(paused_until, planned_until + 1), first) as earliest
                from reorder_plans where state <> 'ENDED' and planned_until < :until),
            counted as (
                select month, agreed, case
                    when last < earliest then 0
                    when unit <> 'MONTHS' then floor((last - first)::numeric / step)
                                             - floor((greatest(month, earliest) - 1 - first)::numeric / step)
                    when (extract(year from age(month, date_trunc('month', first))) * 12
                          + extract(month from age(month, date_trunc('month', first))))::int % step = 0
                     and month + least(day_of_month, extract(day from last)::int) - 1 >= earliest then 1
                    else 0 end as runs
                from months cross join beats)
            select month, sum(runs) as runs, sum(agreed * runs) as goods from counted where runs > 0 group by month
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReorderVolume(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What runs of a month come to.
     *
     * @param ordered net goods value of runs that were ordered
     * @param committed net goods value of runs still to come
     * @param runs both together
     */
    public record Month(YearMonth month, Money ordered, Money committed, int runs) {}

    /**
     * The months before as ordered, this and the coming ones with what running plans commit to: runs in the calendar as
     * last shown to the buyer or at the prices agreed, moved, left out and changed as they are; the dates behind it by
     * the rhythm, in the month of their nominal date. For staff.
     *
     * @param before months before this one
     * @param after months after this one
     */
    @Transactional(readOnly = true)
    public List<Month> volume(Actor actor, int before, int after) {
        Actors.requireStaffReader(actor);
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        YearMonth first = now.minusMonths(before);
        LocalDate until = now.plusMonths(after).atEndOfMonth();
        Map<YearMonth, Money> ordered = new HashMap<>();
        Map<YearMonth, Money> committed = new HashMap<>();
        Map<YearMonth, Integer> counts = new HashMap<>();
        collect(jdbc.sql(ORDERED).param("from", first.atDay(1)).param("until", until), ordered, counts);
        collect(
                jdbc.sql(IN_THE_CALENDAR).param("today", LocalDate.now(clock)).param("until", until),
                committed,
                counts);
        collect(jdbc.sql(BEHIND_THE_CALENDAR).param("month", now.atDay(1)).param("until", until), committed, counts);
        List<Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.atDay(1).isAfter(until); month = month.plusMonths(1)) {
            months.add(new Month(
                    month,
                    ordered.getOrDefault(month, Money.ZERO),
                    committed.getOrDefault(month, Money.ZERO),
                    counts.getOrDefault(month, 0)));
        }
        return months;
    }

    private static void collect(
            JdbcClient.StatementSpec statement, Map<YearMonth, Money> sums, Map<YearMonth, Integer> counts) {
        statement.query(row -> {
            YearMonth month = YearMonth.from(row.getObject("month", LocalDate.class));
            sums.merge(month, Money.of(row.getBigDecimal("goods")), Money::plus);
            counts.merge(month, row.getInt("runs"), Integer::sum);
        });
    }
}
