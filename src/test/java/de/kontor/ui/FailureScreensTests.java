package de.kontor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.identity.Forbidden;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What people see when something fails unexpectedly, or is not for them. */
class FailureScreensTests extends ScreenTest {
    private static final String SECRET = "password of the database";

    @Autowired
    ErrorPage errors;

    @TempDir
    Path folder;

    /** A page that always fails. */
    @AnonymousAllowed
    public static class FailingPage extends Div implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw new IllegalStateException(SECRET);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Bleibt es dabei, nennen Sie uns die Kennung | Zur Startseite",
                "en | If it stays that way, tell us the reference | To the start page"
            })
    void givesAReferenceAndNothingOfTheCause(Locale language, String sentence, String wayOut) {
        speak(language);
        RouteConfiguration.forSessionScope().setRoute("failing", FailingPage.class);
        open("failing");
        assertThat(page())
                .contains(sentence, wayOut)
                .containsPattern("[0-9A-F]{8}")
                .doesNotContain(SECRET, "Exception", "at de.kontor", "java.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 404 | Das gibt es hier nicht. | Zur Startseite",
                "en | 404 | There is no such thing here. | To the start page",
                "de | 403 | Vielleicht war die Seite zu lange offen | Zur Startseite",
                "en | 403 | Perhaps the page was open for too long | To the start page",
                "de | 500 | Bleibt es dabei, nennen Sie uns die Kennung | Zur Startseite",
                "en | 503 | If it stays that way, tell us the reference | To the start page"
            })
    void saysTheSameWhereNoScreenAnswers(Locale language, int status, String sentence, String wayOut)
            throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addPreferredLocale(language);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException(SECRET));
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/<script>");
        MockHttpServletResponse response = new MockHttpServletResponse();
        errors.render(Map.of(), request, response);
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getContentAsString())
                .contains("lang=\"" + language, sentence, wayOut)
                .doesNotContain(SECRET, "Exception", "at de.kontor", "java.", "script");
    }

    @Test
    void givesAReferenceWhenAClickFails() {
        speak(Locale.GERMAN);
        new FailureReport().error(new ErrorEvent(new IllegalStateException(SECRET)));
        assertThat(toast()).containsPattern("die Kennung [0-9A-F]{8}").doesNotContain(SECRET, "Exception");
    }

    @Test
    void answersAForbiddenClickLikeAMissingThing() {
        speak(Locale.GERMAN);
        Exception forbidden = new IllegalStateException(new Forbidden(fixtures.anOwnerInRetreat(), SECRET));
        new FailureReport().error(new ErrorEvent(forbidden));
        assertThat(toast()).contains(MISSING).doesNotContain(SECRET, "Kennung");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de | Das gibt es hier nicht. | Zur Startseite", "en | no such thing | start page"})
    void saysThatAnAddressDoesNotExist(Locale language, String sentence, String wayOut) {
        signIn(fixtures.anOwnerInRetreat(), language);
        open("shop/nonsense/<script>");
        assertThat(page()).contains(sentence, wayOut).doesNotContain("script", "Available routes");
    }

    @ParameterizedTest
    @CsvSource({
        "/images/articles/glove.svg, 200",
        "/js/portal.js, 200",
        "/images/articles/nonsense.svg, 404",
        "/images/articles, 404",
        "/js/, 404",
    })
    void findsOnlyFilesThatAreThere(String path, int status) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ServerErrors.MissingFiles()
                .doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        assertThat(response.getStatus()).isEqualTo(status);
    }

    /** Tomcat refuses such an address before anything of the portal runs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"de | Das gibt es hier nicht. | Zur Startseite", "en | no such thing | start page"})
    void answersAnUnreadableAddressWithAPageOfItsOwn(String language, String sentence, String wayOut) throws Exception {
        Tomcat server = new Tomcat();
        server.setBaseDir(folder.toString());
        server.setPort(0);
        // else Tomcat adds its own, which would answer first
        ((StandardHost) server.getHost()).setErrorReportValveClass(UnreadAddress.class.getName());
        server.getHost().getPipeline().addValve(new UnreadAddress(errors));
        server.addContext("", folder.toString());
        server.start();
        try (Socket line = new Socket("localhost", server.getConnector().getLocalPort())) {
            String request =
                    "GET /shop/%% HTTP/1.1\r\nHost: localhost\r\nAccept-Language: %s\r\nConnection: close\r\n\r\n";
            line.getOutputStream().write(request.formatted(language).getBytes(StandardCharsets.US_ASCII));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains(sentence, wayOut)
                    .doesNotContain("Tomcat");
        } finally {
            server.stop();
            server.destroy();
        }
    }

    private String toast() {
        Notification shown = $(Notification.class).single();
        return shown.getElement().getTextRecursively()
                + shown.getChildren()
                        .map(child -> child.getElement().getTextRecursively())
                        .toList();
    }
}
