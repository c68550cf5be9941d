package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A run as people see it.
 *
 * @param id empty for a date too far ahead to be in the calendar
 * @param due the working day it happens on
 * @param lines what differs from the plan this time; empty when nothing does
 * @param goods net goods value as last shown; empty before it was looked at
 * @param saved fees saved by taking others along
 * @param declined whether the payment of its order was declined and is still open
 */
public record RunView(
        Optional<RunId> id,
        PlanId plan,
        LocalDate nominal,
        LocalDate due,
        RunState state,
        Optional<List<WantedLine>> lines,
        Optional<Money> goods,
        Optional<Money> net,
        Money saved,
        Optional<Message> reason,
        Optional<Message> wayOut,
        Optional<OrderId> order,
        Optional<String> orderNumber,
        boolean declined,
        int version) {
    /** From which day on a date stands in the calendar, so that it can be skipped, moved and changed. */
    public LocalDate changeableFrom() {
        return nominal.minusDays(Planner.DAYS_AHEAD);
    }

    /** Whether it waits because an article is gone that has a successor. */
    public boolean asksForSuccessor() {
        return state == RunState.REVIEW_NEEDED
                && reason.filter(why -> why.key().equals("plan.review.successor"))
                        .isPresent();
    }

    static RunView of(Run run) {
        return new RunView(
                Optional.of(run.id()),
                run.plan(),
                run.nominal(),
                run.due(),
                run.state(),
                run.lines().map(lines -> lines.stream().map(PlanLine::wanted).toList()),
                run.goods(),
                run.net(),
                run.saved(),
                run.reason(),
                run.wayOut(),
                run.order(),
                run.orderNumber(),
                RunPayments.isDeclined(run),
                run.version());
    }

    /** A date that follows from the rhythm but is not in the calendar yet. */
    static RunView planned(PlanId plan, LocalDate nominal, LocalDate due) {
        return new RunView(
                Optional.empty(),
                plan,
                nominal,
                due,
                RunState.SCHEDULED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Money.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0);
    }
}
