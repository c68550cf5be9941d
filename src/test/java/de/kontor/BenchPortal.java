package de.kontor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/** A whole portal in production mode on a new, empty database server of its own, for measuring. */
public final class BenchPortal implements AutoCloseable {
    private static final Map<String, String> LAX =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "60");

    private final Path home;
    private final LocalDatabase database;
    private final ConfigurableApplicationContext context;

    private BenchPortal(String name, Map<String, String> settings) {
        home = Path.of("target", "bench", name);
        try {
            FileSystemUtils.deleteRecursively(home.resolve("database"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = new LocalDatabase(home, settings);
        var properties = new HashMap<String, Object>(database.open().properties());
        properties.put("vaadin.productionMode", true);
        properties.put("server.port", 0);
        var application = new SpringApplication(KontorApplication.class);
        application.setAdditionalProfiles("test");
        application.addInitializers(started ->
                started.getEnvironment().getPropertySources().addFirst(new MapPropertySource("bench", properties)));
        try {
            context = application.run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** As in production: what is committed is on the disk. */
    public static BenchPortal durable(String name) {
        return new BenchPortal(name, PostgresServer.DURABLE);
    }

    /** For what only reads: filled faster, and as fast as the durable one in reading. */
    public static BenchPortal forReading(String name) {
        return new BenchPortal(name, LAX);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    /** The process that all processes of the database server descend from. */
    public long databaseProcess() {
        try (var lines = Files.lines(home.resolve("database").resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
