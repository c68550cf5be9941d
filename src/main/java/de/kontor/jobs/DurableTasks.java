package de.kontor.jobs;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Schedules durable tasks. */
@Service
public class DurableTasks {
    /** Looked up late, because the scheduler knows all tasks and a task may schedule another one. */
    private final ObjectProvider<SchedulerClient> scheduler;

    private final JdbcClient jdbc;
    private final Clock clock;

    DurableTasks(ObjectProvider<SchedulerClient> scheduler, JdbcClient jdbc, Clock clock) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Schedules the task for now. Joins the caller's transaction: it will run if and only if that commits. A parked
     * task of this name and key is woken up with the new payload.
     *
     * @return false when a task of this name and key is waiting already; then nothing changes
     */
    @Transactional
    public <T> boolean schedule(DurableTask<T> task, String key, T payload) {
        queueUp(task.getName() + " " + key);
        var instance = task.instance(key, payload);
        return scheduler.getObject().scheduleIfNotExists(instance, clock.instant()) || wake(instance);
    }

    /**
     * Schedules the task for now under a key nobody else can have, such as a fresh id: one statement, without looking
     * for a task of that key. Joins the caller's transaction like {@link #schedule}.
     */
    @Transactional
    public <T> void scheduleNew(DurableTask<T> task, String key, T payload) {
        scheduler.getObject().scheduleBatch(List.of(task.instance(key, payload)), clock.instant());
    }

    /** Two transactions with one key come one after the other; otherwise the second would break at its commit. */
    private void queueUp(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", key)
                .query((row, number) -> key)
                .single();
    }

    private <T> boolean wake(TaskInstance<T> instance) {
        var client = scheduler.getObject();
        return client.getScheduledExecution(instance)
                .map(ScheduledExecution::getExecutionTime)
                .filter(RetryThenPark.PARKED::equals)
                .map(parked -> client.reschedule(instance, clock.instant(), instance.getData()))
                .orElse(false);
    }
}
