package de.kontor.training;

import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.ordering.OrderCancelled;
import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of orders that were cancelled. What follows for bookings is done by a task: whoever cancels holds the order, and
 * nobody who holds an order waits for a session.
 *
 * @see "Decision record DD076-one-order-of-locks"
 */
@Component
class OrderEars {
    private final DurableTasks tasks;
    private final DurableTask<Cancelled> task;

    OrderEars(DurableTasks tasks, DurableTask<Cancelled> trainingOrderCancelled) {
        this.tasks = tasks;
        this.task = trainingOrderCancelled;
    }

    /** Which order. */
    record Cancelled(UUID order, UUID account) {}

    @EventListener
    void on(OrderCancelled event) {
        tasks.schedule(
                task,
                event.order().toString(),
                new Cancelled(event.order().value(), event.account().value()));
    }

    /** Gives seats back: those that were ordered, and those that came with a package. */
    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        DurableTask<Cancelled> trainingOrderCancelled(CancelledOrders orders) {
            return DurableTask.of(
                    "training-order-cancelled",
                    Cancelled.class,
                    Duration.ofDays(2),
                    cancelled -> orders.follow(AccountId.of(cancelled.account()), new OrderId(cancelled.order())));
        }
    }
}
