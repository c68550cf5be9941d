package de.kontor.growth;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.shared.Berlin;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the work of a day is done: at five in the morning, or at the next start if the portal was down then. The schedule
 * only asks; which days are due says a table.
 */
@Configuration(proxyBeanMethods = false)
class GrowthConfiguration {
    private static final LocalTime EARLY = LocalTime.of(5, 0);

    /** Up to which day the work is to be done. */
    record Until(String day) {}

    /** Does the work of all days that are due; parked after a week of failures. */
    @Bean
    DurableTask<Until> growthDays(GrowthDay growth) {
        return DurableTask.of("growth-days", Until.class, Duration.ofDays(7), until -> growth.due()
                .forEach(growth::run));
    }

    @Bean
    DurableTask<GrowthNotices.Quarter> growthNoticeMails(GrowthNotices notices) {
        return DurableTask.of("growth-notice-mails", GrowthNotices.Quarter.class, Duration.ofDays(7), notices::mail);
    }

    /** Not in tests, which move the clock and start the work themselves. */
    @Bean
    @ConditionalOnBooleanProperty(name = "kontor.growth.daily", matchIfMissing = true)
    RecurringTask<Void> growthEveryMorning(DurableTasks tasks, DurableTask<Until> growthDays, Clock clock) {
        return Tasks.recurring("growth-every-morning", Schedules.daily(Berlin.ZONE, EARLY))
                .execute((instance, context) -> {
                    String today = LocalDate.now(clock).toString();
                    tasks.schedule(growthDays, today, new Until(today));
                });
    }
}
