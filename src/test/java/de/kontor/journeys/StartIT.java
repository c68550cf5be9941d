package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.KontorJourney;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal answers before any browser is asked to look at it. */
@KontorJourney
class StartIT {
    @LocalServerPort
    int port;

    @Test
    void tellsOnlyItsHealthToStrangers() throws Exception {
        assertThat(get("/actuator/health").body()).contains("\"status\":\"UP\"").doesNotContain("components");
        assertThat(get("/actuator/env").statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
