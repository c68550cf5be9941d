package de.kontor.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a failed task again, later each time, and parks it in the far future when it is too old. */
record RetryThenPark<T>(Duration maxAge) implements FailureHandler<T> {
    /** Due never, but still in the table with its payload and its number of failures. */
    static final Instant PARKED = Instant.parse("9999-01-01T00:00:00Z");

    private static final Logger LOG = LoggerFactory.getLogger(RetryThenPark.class);

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        var execution = complete.getExecution();
        int failures = execution.consecutiveFailures + 1;
        if (Backoff.isSpent(failures, maxAge)) {
            LOG.error(
                    "Task {} {} failed {} times and is parked",
                    execution.getTaskName(),
                    execution.getId(),
                    failures,
                    complete.getCause().orElse(null));
            operations.reschedule(complete, PARKED);
        } else {
            operations.reschedule(complete, complete.getTimeDone().plus(Backoff.after(failures)));
        }
    }
}
