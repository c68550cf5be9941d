package de.kontor;

import de.kontor.shared.Berlin;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's clock: German business days begin and end in Berlin, wherever the server stands. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    Clock clock() {
        return Clock.system(Berlin.ZONE);
    }
}
