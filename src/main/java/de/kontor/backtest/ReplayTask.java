package de.kontor.backtest;

import de.kontor.jobs.DurableTask;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable task that runs one back-test; after a crash it begins anew. */
@Configuration(proxyBeanMethods = false)
class ReplayTask {
    /** Only when not even the failure could be noted, as without a database. */
    private static final Duration GIVEN_UP_AFTER = Duration.ofHours(1);

    @Bean
    DurableTask<Wanted> runBackTest(BackTestRun run) {
        return DurableTask.of("run-back-test", Wanted.class, GIVEN_UP_AFTER, wanted -> run.run(wanted.backTest()));
    }

    /** Which back-test to run. */
    record Wanted(UUID backTest) {}
}
