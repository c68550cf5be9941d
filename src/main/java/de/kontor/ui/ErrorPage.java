package de.kontor.ui;

import de.kontor.shared.Texts;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;

/**
 * What a browser sees when a request fails before or beside the screens: a file that is not there, a form sent too
 * late, a failure of the server. A sentence and a way on, in the words the screens use, never the cause. Programs that
 * ask for no page get Spring Boot's short JSON.
 */
@Component("error") // the name Spring Boot looks for
class ErrorPage implements View {
    private static final String PAGE = """
            <!doctype html>
            <html lang="{0}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{1} – Kontor</title>
            <link rel="icon" href="{4}/favicon.svg">
            <link rel="stylesheet" href="{4}/aura/aura.css">
            <link rel="stylesheet" href="{4}/styles.css">
            </head>
            <body>
            <div class="portal public">
            <header class="topbar"><div class="topbar-inner"><a class="logo" href="{4}/">Kontor</a></div></header>
            <main class="public-body" id="main"><div class="page">
            <h1>{1}</h1>
            <p>{2}</p>
            <p><a href="{4}/">{3}</a></p>
            </div></main>
            </div>
            </body>
            </html>
            """;

    private final ChosenLanguage language;

    ErrorPage(ChosenLanguage language) {
        this.language = language;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        // without one somebody opened the address of this page itself
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
                ? known
                : HttpStatus.NOT_FOUND.value();
        response.setStatus(status);
        response.setContentType(getContentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page(status, request));
    }

    /** The whole page for a status of 400 and above. */
    String page(int status, HttpServletRequest request) {
        Locale locale = language.of(request);
        Texts texts = Texts.of(locale);
        String what = what(status);
        String sentence = what.equals("failure")
                ? texts.text("portal.failure.text", FailureReport.log(cause(status, request)))
                : texts.text("portal." + what + ".text");
        return filled(
                locale.getLanguage(),
                texts.text("portal." + what + ".title"),
                sentence,
                texts.text("portal.missing.home"),
                request.getContextPath());
    }

    private static String what(int status) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return "failure";
        }
        return status == HttpStatus.FORBIDDEN.value() ? "refused" : "missing";
    }

    private static Throwable cause(int status, HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException(
                        "answered with " + status + ": " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }

    private static String filled(String... values) {
        String page = PAGE;
        for (int i = 0; i < values.length; i++) {
            page = page.replace("{" + i + "}", HtmlUtils.htmlEscape(values[i], StandardCharsets.UTF_8.name()));
        }
        return page;
    }
}
