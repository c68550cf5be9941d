package de.kontor.pricing;

import de.kontor.jobs.DurableTask;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable tasks of imports. Both can run twice: the state of the import says what is still to do. */
@Configuration(proxyBeanMethods = false)
class ImportTasks {
    /** The import a task is about. */
    record Job(UUID id) {}

    @Bean
    DurableTask<Job> priceImportCheck(ImportChecking work) {
        return DurableTask.of("price-import-check", Job.class, Duration.ofHours(6), job -> work.check(job.id()));
    }

    @Bean
    DurableTask<Job> priceImportApply(ImportApplying work) {
        return DurableTask.of("price-import-apply", Job.class, Duration.ofHours(6), job -> work.apply(job.id()));
    }
}
