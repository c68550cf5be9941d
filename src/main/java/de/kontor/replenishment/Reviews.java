package de.kontor.replenishment;

import de.kontor.shared.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of a run in review when its lines, its plan or its buyer's mind change. */
@Component
class Reviews {
    private final RunExecution execution;
    private final ReorderCalendar calendar;
    private final Clock clock;

    Reviews(RunExecution execution, ReorderCalendar calendar, Clock clock) {
        this.execution = execution;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The run as it stands now, asked about anew; with nothing left to ask it is back on its way if it was answered. */
    Run asked(Plan plan, Run run, boolean answered) {
        Run now = execution.lookedAt(plan, run);
        if (now.reason().isPresent()) {
            return now;
        }
        return answered
                ? again(RunEdit.of(now), plan, now).run()
                : RunEdit.of(now)
                        .because(run.reason().orElseThrow(), Message.of("plan.review.wayOut"))
                        .run();
    }

    /** Decided: back on its way, on its day or, if that has come, on the next working day. */
    RunEdit again(RunEdit edit, Plan plan, Run run) {
        LocalDate today = LocalDate.now(clock);
        LocalDate due = run.due().isAfter(today) ? run.due() : calendar.ahead(today, 1, plan.federalState());
        return edit.on(due, run.announceOn()).state(RunState.ANNOUNCED).freely();
    }

    /** The run after its plan was changed by somebody who saw the new total; only a late one still asks. */
    Run afterEdit(Plan plan, Run run) {
        Run fresh = RunEdit.of(run).agreed(Optional.empty()).run();
        if (run.state() != RunState.REVIEW_NEEDED) {
            return fresh;
        }
        boolean late =
                run.reason().filter(why -> why.key().equals("plan.review.late")).isPresent();
        return asked(plan, fresh, !late);
    }
}
