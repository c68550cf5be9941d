package de.kontor.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import de.kontor.identity.Forbidden;
import de.kontor.shared.Texts;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a person sees when a click fails: a sentence and a reference that is also in the log, never the cause. */
class FailureReport implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        UI screen = UI.getCurrent();
        if (isForbidden(cause)) {
            LOG.warn("refused: {}", cause.getMessage());
            show(screen, "portal.missing.text");
        } else {
            show(screen, "portal.failure.text", log(cause));
        }
    }

    /** Logs a failure; gives the reference to tell on the phone. */
    static String log(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("reference {}", reference, cause);
        return reference;
    }

    private static boolean isForbidden(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Forbidden) {
                return true;
            }
        }
        return false;
    }

    private static void show(UI screen, String key, Object... arguments) {
        if (screen != null) {
            screen.access(() -> Toast.error(Texts.of(screen.getLocale()).text(key, arguments)));
        }
    }
}
