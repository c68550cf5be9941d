package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import de.kontor.shared.LoginId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Money;
import de.kontor.shared.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over plans with their past runs as given: from another system when a wholesaler moves in, and for demo data. No
 * mail, no order.
 */
@Service
public class PlanHistory {
    private final PlanRows plans;
    private final PlanEvents events;
    private final PlanCheck check;
    private final ReorderJson json;
    private final JdbcTemplate batches;
    private final Clock clock;

    PlanHistory(
            PlanRows plans, PlanEvents events, PlanCheck check, ReorderJson json, DataSource database, Clock clock) {
        this.plans = plans;
        this.events = events;
        this.check = check;
        this.json = json;
        this.batches = new JdbcTemplate(database);
        this.clock = clock;
    }

    /**
     * A run that was.
     *
     * @param state ordered with its order, skipped, or parked with a reason and what ends it
     */
    public record PastRun(
            LocalDate nominal,
            LocalDate due,
            RunState state,
            Optional<OrderId> order,
            Optional<String> orderNumber,
            Optional<Money> goods,
            Optional<Message> reason,
            Optional<Message> wayOut) {
        /** One that nothing stands in the way of. */
        public PastRun(
                LocalDate nominal,
                LocalDate due,
                RunState state,
                Optional<OrderId> order,
                Optional<String> orderNumber,
                Optional<Money> goods,
                Optional<Message> reason) {
            this(nominal, due, state, order, orderNumber, goods, reason, Optional.empty());
        }

        /** What the history of its plan says; nothing of a run still to come. */
        private Optional<Message> event() {
            return state == RunState.ORDERED && orderNumber.isPresent()
                    ? Optional.of(Message.of(
                            "plan.event.ordered",
                            new Message.Text(orderNumber.get()),
                            new Message.Amount(goods.orElse(Money.ZERO))))
                    : reason;
        }
    }

    /** A plan as it was kept elsewhere, with the prices agreed there. */
    public record PastPlan(
            AccountId account,
            LoginId owner,
            String ownerName,
            String name,
            Rhythm rhythm,
            List<PlanLine> lines,
            PlanSettings settings,
            PlanState state,
            Optional<LocalDate> pausedUntil,
            Instant createdAt,
            List<PastRun> runs) {}

    /** Takes over all of these plans, in a few statements; for administrators and the system. */
    @Transactional
    public void takeOver(Actor actor, List<PastPlan> past) {
        actor.requireStaff(Role.ADMIN);
        LocalDate today = LocalDate.now(clock);
        Map<AccountId, FederalState> states = new HashMap<>();
        List<Plan> stored = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> noted = new ArrayList<>();
        for (PastPlan one : past) {
            Plan plan = new Plan(
                    PlanId.next(),
                    one.account(),
                    one.owner(),
                    one.ownerName(),
                    one.name(),
                    one.state(),
                    one.pausedUntil(),
                    one.rhythm(),
                    one.rhythm().unit() == Rhythm.Unit.DAYS,
                    states.computeIfAbsent(one.account(), account -> check.stateOf(account, one.settings())),
                    List.copyOf(one.lines()),
                    one.settings(),
                    one.createdAt(),
                    today,
                    0);
            stored.add(plan);
            for (PastRun run : one.runs()) {
                Object[] row = row(plan, run);
                rows.add(row);
                run.event().ifPresent(what -> noted.add(event(plan, row[0], run.due(), what)));
            }
        }
        plans.insert(stored);
        batches.batchUpdate("""
                insert into reorder_runs (id, plan_id, account_id, nominal, due, announce_on, state, goods, net, reason,
                    way_out, order_id, order_number, payment, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        batches.batchUpdate("""
                insert into reorder_events (id, plan_id, run_id, account_id, at, actor, what, reason)
                values (?, ?, ?, ?, ?, ?, ?, '')
                """, noted);
        stored.forEach(plan -> events.noteAt(
                plan,
                plan.createdAt(),
                plan.ownerName(),
                Message.of("plan.event.started", new Day(plan.rhythm().first()))));
    }

    /** On the morning of the day, as the calendar does it. */
    private Object[] event(Plan plan, Object run, LocalDate day, Message what) {
        return new Object[] {
            TimeOrderedId.next(),
            plan.id().value(),
            run,
            plan.account().value(),
            Timestamp.from(day.atTime(5, 30).atZone(ReorderCalendar.BERLIN).toInstant()),
            Actors.PLAN.name(),
            json.write(what)
        };
    }

    private Object[] row(Plan plan, PastRun run) {
        return new Object[] {
            RunId.next().value(),
            plan.id().value(),
            plan.account().value(),
            run.nominal(),
            run.due(),
            run.due().minusDays(5),
            run.state().name(),
            run.goods().map(Money::toBigDecimal).orElse(null),
            run.goods().map(Money::toBigDecimal).orElse(null),
            run.reason().map(json::write).orElse(null),
            run.wayOut().map(json::write).orElse(null),
            run.order().map(OrderId::value).orElse(null),
            run.orderNumber().orElse(null),
            run.state() == RunState.ORDERED ? PaymentMethod.ON_ACCOUNT.name() : null,
            Timestamp.from(clock.instant())
        };
    }
}
