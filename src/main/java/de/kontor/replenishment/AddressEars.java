package de.kontor.replenishment;

import de.kontor.accounts.AddressesChanged;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.shared.AccountId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears of changed delivery addresses. What follows for plans is done by a task: whoever changes addresses holds the
 * account, and a worker that holds a plan waits for the account to order.
 */
@Component
class AddressEars {
    private final DurableTasks tasks;
    private final DurableTask<Changed> task;

    AddressEars(DurableTasks tasks, DurableTask<Changed> reorderRedate) {
        this.tasks = tasks;
        this.task = reorderRedate;
    }

    /** Whose addresses. */
    record Changed(UUID account) {}

    @EventListener
    void on(AddressesChanged event) {
        tasks.schedule(
                task, event.account().toString(), new Changed(event.account().value()));
    }

    /** Computes the coming dates of the plans of the account anew. */
    @Configuration(proxyBeanMethods = false)
    static class Task {
        @Bean
        DurableTask<Changed> reorderRedate(PlanDates dates) {
            return DurableTask.of(
                    "reorder-redate",
                    Changed.class,
                    Duration.ofDays(2),
                    changed -> dates.redate(AccountId.of(changed.account())));
        }
    }
}
