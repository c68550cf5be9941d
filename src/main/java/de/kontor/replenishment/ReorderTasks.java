package de.kontor.replenishment;

import de.kontor.jobs.DurableTask;
import de.kontor.jobs.RepeatedTask;
import de.kontor.replenishment.ReorderWorker.Done;
import de.kontor.shared.WorkingDays;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable tasks of auto-reorder. Each can run twice: what it does is decided under the lock of a row. */
@Configuration(proxyBeanMethods = false)
class ReorderTasks {
    private static final Duration MAX_AGE = Duration.ofHours(6);

    /** A worker; several share the work. */
    record Lane(int number) {}

    /** The day an estimate is made for. */
    record Estimate(String day) {}

    /** The run whose order is to be paid. */
    record Payment(UUID run) {}

    @Bean
    ReorderCalendar reorderCalendar(ObjectProvider<WorkingDays> workingDays) {
        return new ReorderCalendar(workingDays.getIfAvailable(WorkingDays::new));
    }

    /** {@code kontor.replenishment.by-itself=false} keeps the calendar still, for tests that move the clock. */
    @Bean
    @ConditionalOnProperty(name = "kontor.replenishment.by-itself", matchIfMissing = true)
    RepeatedTask reorderTick(ObjectProvider<ReorderClock> reorders) {
        return RepeatedTask.of("reorder-tick", Duration.ofMinutes(1), () -> reorders.getObject()
                .tick(Actors.PLAN));
    }

    @Bean
    DurableTask<Lane> announceReorders(ReorderWorker worker, Clock clock) {
        return DurableTask.of(
                "reorder-announce", Lane.class, MAX_AGE, lane -> check(worker.announceDue(LocalDate.now(clock))));
    }

    @Bean
    DurableTask<Lane> orderReorders(ReorderWorker worker) {
        // what fails near seven goes on the next morning
        return DurableTask.of("reorder-order", Lane.class, MAX_AGE, lane -> check(worker.orderWhileOpen()));
    }

    @Bean
    DurableTask<Payment> payReorder(RunPayments payments, Clock clock) {
        return DurableTask.of(
                "reorder-pay",
                Payment.class,
                MAX_AGE,
                payment -> payments.collect(new RunId(payment.run()), LocalDate.now(clock)));
    }

    @Bean
    DurableTask<Estimate> estimateConsumption(ConsumptionForecast forecast) {
        return DurableTask.of("reorder-estimate", Estimate.class, MAX_AGE, day -> forecast.refresh(Actors.PLAN));
    }

    private static void check(Done done) {
        if (done.failures() > 0) {
            throw new IllegalStateException(done.failures() + " runs were rolled back");
        }
    }
}
