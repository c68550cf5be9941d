package de.kontor.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;

/**
 * Work that is looked at again and again, on one node at a time, declared as a bean by the module that owns it. It skips
 * what it missed, so it never is a calendar: it asks a table what is due.
 *
 * @see "Decision record DD045-runs-are-a-calendar-of-our-own"
 */
public final class RepeatedTask extends RecurringTask<Void> {
    private final Runnable work;

    private RepeatedTask(String name, Duration pause, Runnable work) {
        super(name, FixedDelay.of(pause), Void.class);
        this.work = work;
    }

    /**
     * Declares the work.
     *
     * @param name unique, kebab-case; never changed
     * @param pause between the end of one time and the start of the next; a failure changes nothing
     */
    public static RepeatedTask of(String name, Duration pause, Runnable work) {
        return new RepeatedTask(name, pause, work);
    }

    @Override
    public void executeRecurringly(TaskInstance<Void> instance, ExecutionContext context) {
        work.run();
    }
}
