package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;

/**
 * Keeps the calendar going: fills it, and has announced, ordered and collected what is due. Looks at the table of runs
 * every minute, so a minute that was missed is made up for, whatever kept the portal down.
 *
 * @see "Decision record DD045-runs-are-a-calendar-of-our-own"
 */
@Service
public class ReorderClock {
    /** Workers of all nodes together, for each kind of work; fewer than the threads of one node, so that others get on. */
    public static final int LANES = 3;

    private final Planner planner;
    private final ReorderWorker worker;
    private final RunPayments payments;
    private final RunQueue queue;
    private final RunBills bills;
    private final ConsumptionForecast forecast;
    private final ReorderCalendar calendar;
    private final DurableTasks tasks;
    private final DurableTask<ReorderTasks.Lane> announce;
    private final DurableTask<ReorderTasks.Lane> order;
    private final DurableTask<ReorderTasks.Payment> pay;
    private final DurableTask<ReorderTasks.Estimate> estimate;
    private final Clock clock;

    ReorderClock(
            Planner planner,
            ReorderWorker worker,
            RunPayments payments,
            RunQueue queue,
            RunBills bills,
            ConsumptionForecast forecast,
            ReorderCalendar calendar,
            DurableTasks tasks,
            DurableTask<ReorderTasks.Lane> announceReorders,
            DurableTask<ReorderTasks.Lane> orderReorders,
            DurableTask<ReorderTasks.Payment> payReorder,
            DurableTask<ReorderTasks.Estimate> estimateConsumption,
            Clock clock) {
        this.planner = planner;
        this.worker = worker;
        this.payments = payments;
        this.queue = queue;
        this.bills = bills;
        this.forecast = forecast;
        this.calendar = calendar;
        this.tasks = tasks;
        this.announce = announceReorders;
        this.order = orderReorders;
        this.pay = payReorder;
        this.estimate = estimateConsumption;
        this.clock = clock;
    }

    /** One look at the calendar; for the system. Outside five to seven in Berlin nothing is ordered, nor on a day off. */
    public void tick(Actor actor) {
        actor.requireStaff();
        ZonedDateTime now = clock.instant().atZone(ReorderCalendar.BERLIN);
        LocalDate today = now.toLocalDate();
        planner.plan(today);
        if (forecast.isStale()) {
            tasks.schedule(estimate, "daily", new ReorderTasks.Estimate(today.toString()));
        }
        if (!queue.toAnnounce(today, 1).isEmpty()) {
            wake(announce);
        }
        if (ReorderCalendar.isOpen(now)) {
            if (!queue.toOrder(today, calendar.workingOn(today), 1).isEmpty()) {
                wake(order);
            }
            bills.toPay(today)
                    .forEach(run -> tasks.schedule(pay, run.toString(), new ReorderTasks.Payment(run.value())));
        }
    }

    private void wake(DurableTask<ReorderTasks.Lane> task) {
        for (int lane = 1; lane <= LANES; lane++) {
            tasks.schedule(task, "lane-" + lane, new ReorderTasks.Lane(lane));
        }
    }

    /** Fills the calendar 35 days ahead; for the system. How many runs are new. */
    public int plan(Actor actor) {
        actor.requireStaff();
        return planner.plan(LocalDate.now(clock));
    }

    /** Announces what is due, in the calling thread; for the system. How many there were. */
    public int announceDue(Actor actor) {
        actor.requireStaff();
        return worker.announceDue(LocalDate.now(clock)).runs();
    }

    /** Orders what is due, in the calling thread, at any hour of any day; for the system. How many runs were tried. */
    public int orderDue(Actor actor) {
        actor.requireStaff();
        return worker.orderDue(LocalDate.now(clock)).runs();
    }

    /** Collects what is due, in the calling thread; for the system. */
    public void collectDue(Actor actor) {
        actor.requireStaff();
        LocalDate today = LocalDate.now(clock);
        bills.toPay(today).forEach(run -> payments.collect(run, today));
    }
}
