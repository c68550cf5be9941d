package de.kontor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * A start for the sake of the start: asks for a page and stops, while the JVM records which classes that took. Only
 * {@code ./kontor run} asks for it, after a build and on a scratch database.
 *
 * @see <a href="../../../../../docs/decisions/DD012-start-from-a-recorded-start.md">DD012</a>
 */
@Component
@ConditionalOnProperty("kontor.training")
class TrainingRun {
    private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);

    private final Environment environment;

    TrainingRun(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void finish() {
        try {
            ask("/login");
            ask("/login?v-r=init&location=login");
        } catch (IOException e) {
            LOG.warn("No page asked for: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }

    private void ask(String path) throws IOException, InterruptedException {
        var page = URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port") + path);
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
        }
    }
}
