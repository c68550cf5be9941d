package de.kontor.testbench;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The operator's licence for TestBench, looked for where Vaadin's own check looks; that check alone decides whether it
 * is good.
 */
final class Licence {
    private static final String SENTENCE = "TestBench needs a Vaadin licence of your own: put it into"
            + " VAADIN_PRO_KEY, VAADIN_OFFLINE_KEY or the folder ~/.vaadin, see docs/operations.md.";

    private Licence() {}

    /** Fails the test with one sentence if there is no licence at all. */
    static void require() {
        if (!isPresent()) {
            fail(SENTENCE);
        }
    }

    /** Does the first thing that makes Vaadin check the licence, and says in one sentence when it is refused. */
    static void use(Runnable first) {
        try {
            first.run();
        } catch (LinkageError e) {
            fail("Vaadin does not accept the licence found for TestBench (" + reason(e) + ").", e);
        }
    }

    private static boolean isPresent() {
        Path folder = Path.of(System.getProperty("user.home"), ".vaadin");
        return Stream.of("vaadin.proKey", "vaadin.offlineKey", "vaadin.key").anyMatch(key -> has(System.getProperty(key)))
                || Stream.of("VAADIN_PRO_KEY", "VAADIN_OFFLINE_KEY", "VAADIN_KEY").anyMatch(key -> has(System.getenv(key)))
                || Stream.of("proKey", "offlineKey", "offlineKeyV2", "serverKey")
                        .anyMatch(name -> Files.isReadable(folder.resolve(name)));
    }

    private static boolean has(String value) {
        return value != null && !value.isBlank();
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
