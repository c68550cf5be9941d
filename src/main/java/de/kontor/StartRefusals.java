package de.kontor;

import de.kontor.shared.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells on the console, in one sentence, why the portal does not start; all other failures keep their stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefusals implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentenceFor(failure);
        if (sentence == null) {
            return false;
        }
        System.err.println("Kontor does not start: " + sentence);
        return true;
    }

    private static @Nullable String sentenceFor(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException taken) {
                return "port " + taken.getPort() + " is taken; stop what uses it or choose another with PORT=8081.";
            }
        }
        return null;
    }
}
