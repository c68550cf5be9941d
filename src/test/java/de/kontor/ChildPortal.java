package de.kontor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A second JVM on a database of its own, which can be killed like a power cut and started again.
 *
 * <p>It runs any main class of the test class path and finds the database where a configured portal does: in
 * {@code SPRING_DATASOURCE_*} and {@code SPRING_FLYWAY_*}. It tells how far it is by lines on standard output; print one
 * after a commit and the test knows what must survive.
 */
public final class ChildPortal implements AutoCloseable {
    private final DatabaseAccess access;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> command;
    private final List<String> arguments;
    private Process process;

    public ChildPortal(Class<?> main, String... arguments) {
        this(TestDatabase.create(), main, arguments);
    }

    private ChildPortal(DatabaseAccess access, Class<?> main, String... arguments) {
        this.access = access;
        this.arguments = List.of(arguments);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command = Stream.concat(
                        Stream.of(
                                java,
                                "-Xmx700m",
                                "-XX:+UseCompactObjectHeaders",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                classPath(),
                                main.getName()),
                        Stream.of(arguments))
                .toList();
    }

    /** Another child on the same database. */
    public ChildPortal beside(Class<?> main, String... others) {
        return new ChildPortal(access, main, others);
    }

    /** Whether it runs; it may have ended by itself. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** What it was started with. */
    public String argument(int position) {
        return arguments.get(position);
    }

    /** Starts the child on the data its predecessor left behind; lines of the predecessor are forgotten. */
    public void start() {
        lines.clear();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        access.properties().forEach((name, value) -> builder.environment()
                .put(name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        builder.environment().put("SPRING_PROFILES_ACTIVE", "test");
        builder.environment().put("PORT", "0");
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var started = process;
        Thread.ofVirtual().start(() -> {
            try (var output = started.inputReader()) {
                output.lines().forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("(output ended: " + e.getMessage() + ")");
            }
        });
    }

    /** Waits for the next line that starts with the prefix and returns it; fails with all output when none comes. */
    public String awaitLine(String prefix, Duration patience) throws InterruptedException {
        var seen = new StringBuilder();
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var line = lines.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (line == null) {
                throw new AssertionError("No line '" + prefix + "…' from the child portal; it said:\n" + seen);
            }
            if (line.startsWith(prefix)) {
                return line;
            }
            seen.append(line).append('\n');
        }
    }

    /** Ends the child as {@code kill -9} does, wherever it stands, and waits until it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The child's database in the role of the application, to see what survived. */
    public JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(access.url(), DatabaseAccess.APP, access.appPassword()));
    }

    /** The child's database as owner, for tables that only a test needs. */
    public JdbcClient databaseAsOwner() {
        return JdbcClient.create(
                new DriverManagerDataSource(access.url(), DatabaseAccess.OWNER, access.ownerPassword()));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    /** Maven may hide the class path in the manifest of a jar; this property has it in full. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
