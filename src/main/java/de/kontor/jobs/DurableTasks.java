package de.kontor.jobs;

import org.springframework.stereotype.Service;

/** Schedules durable tasks. */
@Service
public class DurableTasks {
    /**
     * Schedules the task for now. Joins the caller's transaction: it will run if and only if that commits.
     *
     * @return false when a task of this name and key is waiting already; then nothing changes
     */
    public <T> boolean schedule(DurableTask<T> task, String key, T payload) {
        throw new UnsupportedOperationException();
    }
}
