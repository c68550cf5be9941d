package de.kontor.pricing;

import de.kontor.jobs.DurableTask;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Computing all effective prices anew as a durable task, because other rules hold or will. */
@Configuration(proxyBeanMethods = false)
class EffectivePriceTask {
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(1);

    /** All articles; nothing else is to know. */
    record Everything(String why) {}

    @Bean
    DurableTask<Everything> computeEffectivePrices(ObjectProvider<EffectivePrices> prices) {
        return DurableTask.of(
                "compute-effective-prices", Everything.class, GIVEN_UP_AFTER, everything -> prices.getObject()
                        .computeAll());
    }
}
