package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of runs as payment sees it: how, since when and when next the order of a run is collected. */
@Component
class RunBills {
    private final JdbcClient jdbc;

    RunBills(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Has the order of a run collected by a method, from a day on. */
    void payFrom(RunId id, PaymentMethod method, LocalDate day) {
        jdbc.sql("update reorder_runs set pay_by = ?, pay_since = ?, payment_due = ? where id = ?")
                .params(method.name(), day, day, id.value())
                .update();
    }

    /**
     * What is to be collected for the order of a run.
     *
     * @param method the one of the order; the plan may prefer another by now
     * @param since the day of the order
     * @param due when it is tried next
     */
    record Bill(OrderId order, PaymentMethod method, LocalDate since, LocalDate due) {}

    /** What is still to be collected for a run, if anything. */
    Optional<Bill> bill(RunId id) {
        return jdbc.sql("""
                        select order_id, pay_by, pay_since, payment_due from reorder_runs
                        where id = ? and payment in ('DUE', 'COLLECTING') and payment_due is not null
                        """)
                .param(id.value())
                .query((row, n) -> new Bill(
                        new OrderId(row.getObject("order_id", UUID.class)),
                        PaymentMethod.valueOf(row.getString("pay_by")),
                        row.getObject("pay_since", LocalDate.class),
                        row.getObject("payment_due", LocalDate.class)))
                .optional();
    }

    /** Has it tried on a day; {@code null} when nothing is to be collected any more. */
    void payOn(RunId id, @Nullable LocalDate day) {
        jdbc.sql("update reorder_runs set payment_due = ? where id = ?")
                .params(new Object[] {day, id.value()})
                .update();
    }

    /** Runs whose payment is to be tried by a day. */
    List<RunId> toPay(LocalDate today) {
        return jdbc.sql("""
                        select id from reorder_runs where payment in ('DUE', 'COLLECTING') and payment_due <= ?
                        order by payment_due limit 1000
                        """)
                .param(today)
                .query((row, n) -> new RunId(row.getObject(1, UUID.class)))
                .list();
    }
}
