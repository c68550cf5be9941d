package de.kontor.replenishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Dates of a plan that follow from its rhythm and lie too far ahead to be in the calendar yet. Pure.
 *
 * @see "Decision record DD045-runs-are-a-calendar-of-our-own"
 */
@Component
class ComingDates {
    private final ReorderCalendar calendar;

    ComingDates(ReorderCalendar calendar) {
        this.calendar = calendar;
    }

    /** The next dates behind those in the calendar, the soonest first; none of a plan that is over. */
    List<RunView> next(Plan plan, int howMany, LocalDate today) {
        List<RunView> views = new ArrayList<>();
        if (plan.state() != PlanState.ENDED) {
            LocalDate last = plan.plannedUntil();
            while (views.size() < howMany) {
                last = plan.rhythm().nominalAfter(last);
                LocalDate due = calendar.due(last, plan.federalState(), today);
                if (plan.pausedUntil().filter(due::isBefore).isEmpty()) {
                    views.add(RunView.planned(plan.id(), last, due));
                }
            }
        }
        return views;
    }

    /** Those behind the calendar that are due between two days. */
    List<RunView> between(Plan plan, LocalDate from, LocalDate until, LocalDate today) {
        List<RunView> views = new ArrayList<>();
        if (plan.state() == PlanState.ENDED) {
            return views;
        }
        // a date may be due a few days before or after the nominal one
        LocalDate start = from.minusDays(7).isAfter(plan.plannedUntil()) ? from.minusDays(7) : plan.plannedUntil();
        for (LocalDate nominal = plan.rhythm().nominalAfter(start);
                !nominal.isAfter(until.plusDays(7));
                nominal = plan.rhythm().nominalAfter(nominal)) {
            LocalDate due = calendar.due(nominal, plan.federalState(), today);
            boolean resting = plan.pausedUntil().filter(due::isBefore).isPresent();
            if (!resting && !due.isBefore(from) && !due.isAfter(until)) {
                views.add(RunView.planned(plan.id(), nominal, due));
            }
        }
        return views;
    }
}
