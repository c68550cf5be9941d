package de.kontor.jobs;

import java.time.Duration;

/**
 * A kind of work that must happen, declared as a bean by the module that owns it.
 *
 * @param name unique, kebab-case; stored with every scheduled task, so it is never changed
 * @param payload a small record, stored as JSON; ids rather than contents
 * @param maxAge how long a failing task is tried again, from 10 seconds up to an hour apart, before it is parked
 * @param handler does the work outside any transaction; idempotent, because it can run twice
 */
public record DurableTask<T>(String name, Class<T> payload, Duration maxAge, Handler<T> handler) {
    /** What a task does. */
    @FunctionalInterface
    public interface Handler<T> {
        /** Throws whatever went wrong; the task is then tried again. */
        void run(T payload) throws Exception;
    }
}
