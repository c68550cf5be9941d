package de.kontor.accounts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import de.kontor.identity.Actor;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.shared.Berlin;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When planned changes of the standing begin: just after midnight, or at the next start if the portal was down. */
@Configuration(proxyBeanMethods = false)
class StandingConfiguration {
    private static final Actor TASK = new Actor.SystemActor(Actor.Cause.TASK);

    /** The day whose changes are to begin. */
    record Day(String day) {}

    @Bean
    DurableTask<Day> plannedStandings(StandingDesk standings) {
        return DurableTask.of("planned-standings", Day.class, Duration.ofDays(7), day -> standings.applyDue(TASK));
    }

    @Bean
    RecurringTask<Void> plannedStandingsAtMidnight(DurableTasks tasks, DurableTask<Day> plannedStandings, Clock clock) {
        return Tasks.recurring("planned-standings-at-midnight", Schedules.daily(Berlin.ZONE, LocalTime.of(0, 1)))
                .execute((instance, context) -> {
                    String today = LocalDate.now(clock).toString();
                    tasks.schedule(plannedStandings, today, new Day(today));
                });
    }
}
