package de.kontor;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides which database the portal uses, before any bean exists: the configured one, else its own in
 * {@code kontor.home}. Both end up in the same properties, so nothing else needs to know.
 */
final class DatabaseStart implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            ExternalDatabase.check(environment);
        } else {
            startLocal(context);
        }
    }

    private static void startLocal(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var database = new LocalDatabase(Path.of(environment.getProperty("kontor.home", ".kontor")));
        // these handlers run after the context is closed: nobody is left who needs the database
        SpringApplication.getShutdownHandlers().add(database::close);
        stopWithContext(context, database);
        var access = database.open();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("localDatabase", Map.copyOf(access.properties())));
    }

    /** A portal that restarts in its process (./kontor dev) runs no shutdown handlers; the first bean is destroyed last. */
    private static void stopWithContext(ConfigurableApplicationContext context, LocalDatabase database) {
        if (context.getBeanFactory() instanceof DefaultSingletonBeanRegistry beans) {
            beans.registerDisposableBean("localDatabase", database::close);
        }
    }
}
