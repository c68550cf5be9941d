package de.kontor.replenishment;

import de.kontor.accounts.DeliveryAddress;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar: the table of runs. */
@Component
class RunRows {
    private static final String OPEN = "state not in ('ORDERED', 'SKIPPED', 'FAILED')";

    private final JdbcClient jdbc;
    private final ReorderJson json;
    private final Clock clock;

    RunRows(JdbcClient jdbc, ReorderJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Optional<Run> find(RunId id) {
        return one("select * from reorder_runs where id = ?", id);
    }

    Optional<Run> lock(RunId id) {
        return one("select * from reorder_runs where id = ? for update", id);
    }

    private Optional<Run> one(String sql, RunId id) {
        return jdbc.sql(sql).param(id.value()).query((row, n) -> run(row)).optional();
    }

    /** All runs of a plan that can still change, the soonest first. */
    List<Run> openOf(PlanId plan) {
        return jdbc.sql("select * from reorder_runs where plan_id = ? and " + OPEN + " order by due, nominal")
                .param(plan.value())
                .query((row, n) -> run(row))
                .list();
    }

    /** The runs of a plan that are over, the latest first. */
    List<Run> pastOf(PlanId plan, int limit) {
        return jdbc.sql("select * from reorder_runs where plan_id = ? and not (" + OPEN
                        + ") order by due desc, nominal desc limit ?")
                .params(plan.value(), limit)
                .query((row, n) -> run(row))
                .list();
    }

    /** The open runs of an account up to a day, the soonest first. */
    List<Run> openOf(AccountId account, LocalDate until) {
        return jdbc.sql("select * from reorder_runs where account_id = ? and due <= ? and " + OPEN
                        + " order by due, nominal, id limit 500")
                .params(account.value(), until)
                .query((row, n) -> run(row))
                .list();
    }

    /** All runs of an account between two days, whatever their state. */
    List<Run> between(AccountId account, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select * from reorder_runs where account_id = ? and due between ? and ?
                        order by due, nominal, id limit 500
                        """)
                .params(account.value(), from, until)
                .query((row, n) -> run(row))
                .list();
    }

    /**
     * The next run of each other plan of an account that can go along with one of {@code plan}, locked: scheduled or
     * announced, due between two days, of an active plan that is delivered, paid and booked the same way. Runs somebody
     * else holds are left out.
     *
     * @param addresses those of the account; a plan for none of them is delivered to the default one
     */
    List<Run> lockOthers(Plan plan, List<DeliveryAddress> addresses, LocalDate from, LocalDate until) {
        UUID[] known = addresses.stream().map(address -> address.id().value()).toArray(UUID[]::new);
        UUID usual = addresses.stream()
                .filter(DeliveryAddress::isDefault)
                .map(address -> address.id().value())
                .findFirst()
                .orElse(null);
        return jdbc.sql("""
                        select r.* from reorder_runs r
                            join reorder_plans p on p.id = r.plan_id and p.state = 'ACTIVE'
                            join reorder_plans own on own.id = :plan and p.payment = own.payment
                                and p.cost_centre = own.cost_centre and p.own_number in ('', own.own_number)
                                and case when p.address = any(:known) then p.address else cast(:usual as uuid) end
                                    is not distinct from
                                    case when own.address = any(:known) then own.address else cast(:usual as uuid) end
                        where r.account_id = :account and r.plan_id <> :plan and r.due between :from and :until
                          and r.state in ('SCHEDULED', 'ANNOUNCED')
                          and not exists (select from reorder_runs o where o.plan_id = r.plan_id
                                          and o.state not in ('ORDERED', 'SKIPPED', 'FAILED')
                                          and (o.due, o.nominal) < (r.due, r.nominal))
                        order by r.due, r.nominal, r.id limit 5 for update of r, p skip locked
                        """)
                .param("plan", plan.id().value())
                .param("account", plan.account().value())
                .param("known", known)
                .param("usual", usual)
                .param("from", from)
                .param("until", until)
                .query((row, n) -> run(row))
                .list();
    }

    /** Writes everything that may change; the caller holds the lock. */
    void update(Run run, RunState before) {
        if (run.state() != before && !before.mayBecome(run.state())) {
            throw new IllegalStateException("A run that is " + before + " cannot become " + run.state());
        }
        jdbc.sql("""
                        update reorder_runs set due = ?, announce_on = ?, state = ?, lines = ?, agreed_goods = ?, goods = ?,
                            fees = ?, net = ?, saved = ?, reason = ?, way_out = ?, order_id = ?, order_number = ?,
                            payment = ?, payment_tries = ?, changed_at = ?, failures = 0, not_before = null,
                            version = version + 1
                        where id = ?
                        """)
                .params(new Object[] {
                    run.due(),
                    run.announceOn(),
                    run.state().name(),
                    run.lines().map(json::write).orElse(null),
                    amount(run.agreedGoods()),
                    amount(run.goods()),
                    amount(run.fees()),
                    amount(run.net()),
                    run.saved().toBigDecimal(),
                    run.reason().map(json::write).orElse(null),
                    run.wayOut().map(json::write).orElse(null),
                    run.order().map(OrderId::value).orElse(null),
                    run.orderNumber().orElse(null),
                    run.payment().orElse(null),
                    run.paymentTries(),
                    now(),
                    run.id().value()
                })
                .update();
    }

    /** Notes that a run was tried, so that it is not tried again that day; {@code null} lets it be tried again. */
    void tried(RunId id, @Nullable LocalDate day) {
        jdbc.sql("update reorder_runs set tried_on = ? where id = ?")
                .params(new Object[] {day, id.value()})
                .update();
    }

    /** Puts runs into the calendar; those of a nominal date that is in it already are left as they are. */
    int insert(Planned planned) {
        return jdbc.sql("""
                        insert into reorder_runs (id, plan_id, account_id, nominal, due, announce_on, state, changed_at)
                        select * from unnest(:ids, :plans, :accounts, cast(:nominals as date[]), cast(:dues as date[]),
                                             cast(:announced as date[])),
                             (values ('SCHEDULED', :now::timestamptz)) v
                        on conflict (plan_id, nominal) do nothing
                        """)
                .param("ids", planned.ids())
                .param("plans", planned.plans())
                .param("accounts", planned.accounts())
                .param("nominals", written(planned.nominals()))
                .param("dues", written(planned.dues()))
                .param("announced", written(planned.announced()))
                .param("now", now())
                .update();
    }

    /** The driver sends no arrays of dates. */
    private static String[] written(LocalDate[] days) {
        String[] texts = new String[days.length];
        for (int i = 0; i < days.length; i++) {
            texts[i] = days[i].toString();
        }
        return texts;
    }

    /** Columns of many new runs. */
    record Planned(
            UUID[] ids, UUID[] plans, UUID[] accounts, LocalDate[] nominals, LocalDate[] dues, LocalDate[] announced) {}

    /**
     * Takes runs of a plan that nobody has been told of, changed or moved out of the calendar, so that they are planned
     * anew.
     */
    void forgetScheduled(PlanId plan) {
        jdbc.sql("""
                        delete from reorder_runs where plan_id = ? and state = 'SCHEDULED' and lines is null and not moved
                        """).param(plan.value()).update();
    }

    /** Notes that the day of a run was chosen by hand. */
    void moved(RunId id) {
        jdbc.sql("update reorder_runs set moved = true where id = ?")
                .param(id.value())
                .update();
    }

    /** A run nobody was told of, with the day it is wanted on: the nominal one, or the one it was moved to. */
    record Scheduled(RunId id, LocalDate wanted) {}

    /** The runs of a plan that are due after a day and nobody was told of. */
    List<Scheduled> scheduledAfter(PlanId plan, LocalDate today) {
        return jdbc.sql("""
                        select id, case when moved then due else nominal end as wanted from reorder_runs
                        where plan_id = ? and state = 'SCHEDULED' and due > ?
                        """)
                .params(plan.value(), today)
                .query((row, n) -> new Scheduled(
                        new RunId(row.getObject("id", UUID.class)), row.getObject("wanted", LocalDate.class)))
                .list();
    }

    /** Puts a run on another day. */
    void date(RunId id, LocalDate due, LocalDate announceOn) {
        jdbc.sql("""
                        update reorder_runs set due = :due, announce_on = :announce, changed_at = :now, version = version + 1
                        where id = :id and (due <> :due or announce_on <> :announce)
                        """)
                .param("due", due)
                .param("announce", announceOn)
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Runs of a plan that would have been due after a day and were left out. */
    List<Run> skippedAfter(PlanId plan, LocalDate today) {
        return jdbc.sql("select * from reorder_runs where plan_id = ? and state = 'SKIPPED' and due > ?")
                .params(plan.value(), today)
                .query((row, n) -> run(row))
                .list();
    }

    private static @Nullable BigDecimal amount(Optional<Money> money) {
        return money.map(Money::toBigDecimal).orElse(null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    Run run(ResultSet row) throws SQLException {
        return new Run(
                new RunId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                AccountId.of(row.getObject("account_id", UUID.class)),
                row.getObject("nominal", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("announce_on", LocalDate.class),
                RunState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("lines")).map(json::lines),
                money(row, "agreed_goods"),
                money(row, "goods"),
                money(row, "fees"),
                money(row, "net"),
                Money.of(row.getBigDecimal("saved")),
                message(row, "reason"),
                message(row, "way_out"),
                Optional.ofNullable(row.getObject("order_id", UUID.class)).map(OrderId::new),
                Optional.ofNullable(row.getString("order_number")),
                Optional.ofNullable(row.getString("payment")),
                row.getInt("payment_tries"),
                row.getInt("version"));
    }

    private static Optional<Money> money(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(Money::of);
    }

    private Optional<Message> message(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(json.message(row.getString(column)));
    }
}
