package de.kontor.jobs;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;

/**
 * A kind of work that must happen, declared as a bean by the module that owns it. Being a task of db-scheduler itself,
 * the bean needs no further registration.
 *
 * @param <T> payload, a small record stored as JSON: ids rather than contents
 * @see "Decision record DD009-durable-tasks"
 */
public final class DurableTask<T> extends OneTimeTask<T> {
    private final Handler<T> handler;

    private DurableTask(String name, Class<T> payload, Duration maxAge, Handler<T> handler) {
        super(name, payload, new RetryThenPark<>(maxAge), new DeadExecutionHandler.ReviveDeadExecution<>());
        this.handler = handler;
    }

    /**
     * Declares a task.
     *
     * @param name unique, kebab-case; stored with every scheduled task, so it is never changed
     * @param maxAge how long a failing task is tried again, from 10 seconds up to an hour apart, before it is parked
     * @param handler does the work outside any transaction; idempotent, because it can run twice
     */
    public static <T> DurableTask<T> of(String name, Class<T> payload, Duration maxAge, Handler<T> handler) {
        return new DurableTask<>(name, payload, maxAge, handler);
    }

    @Override
    public void executeOnce(TaskInstance<T> instance, ExecutionContext context) {
        try {
            handler.run(instance.getData());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new TaskFailed(e);
        }
    }

    /** What a task does. */
    @FunctionalInterface
    public interface Handler<T> {
        /** Throws whatever went wrong; the task is then tried again. */
        void run(T payload) throws Exception;
    }

    /** Carries a checked exception out of a handler. */
    private static final class TaskFailed extends RuntimeException {
        private TaskFailed(Exception cause) {
            super(cause);
        }
    }
}
