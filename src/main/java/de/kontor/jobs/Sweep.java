package de.kontor.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/**
 * Looks again and again for what is due by the tables of a module, declared as a bean by that module. What was due
 * while nothing ran is found by the next look, so nothing is missed.
 *
 * @see "Decision record DD009-durable-tasks"
 */
public final class Sweep {
    private Sweep() {}

    /**
     * Declares a sweep.
     *
     * @param name unique, kebab-case; stored, so it is never changed
     * @param look finds what is due and does it, one short transaction each; idempotent, because it can run twice
     */
    public static RecurringTask<Void> every(String name, Duration pause, Runnable look) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> look.run());
    }
}
