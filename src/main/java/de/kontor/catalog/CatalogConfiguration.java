package de.kontor.catalog;

import de.kontor.shared.WorkingDays;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the catalogue. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {
    /** {@code kontor.delivery.cut-off-hour} is the Berlin hour until which an order counts from the same day. */
    @Bean
    Availability availability(
            ObjectProvider<WorkingDays> workingDays, @Value("${kontor.delivery.cut-off-hour:14}") int cutOffHour) {
        return new Availability(workingDays.getIfAvailable(WorkingDays::new), LocalTime.of(cutOffHour, 0));
    }
}
