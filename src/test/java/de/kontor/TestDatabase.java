package de.kontor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;
import org.springframework.util.FileSystemUtils;

/**
 * Gives every Spring context of the tests a database of its own: one server per JVM, one template migrated once as
 * owner, and a copy of it per context. Roles are those of production, durability is not.
 *
 * @see <a href="../../../../../docs/decisions/DD002-one-database-per-test-context.md">DD002</a>
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path FOLDER = Path.of("target", "test-database");
    private static final String TEMPLATE = "template_kontor";
    private static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "max_connections", "300");
    private static final AtomicInteger COPIES = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // several contexts stay open at once, so each gets a small pool; the template is migrated already
        var properties = new HashMap<String, Object>(create().properties());
        properties.put("spring.datasource.hikari.maximum-pool-size", 8);
        properties.put("spring.datasource.hikari.minimum-idle", 1);
        properties.put("spring.flyway.enabled", false);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", properties));
    }

    /** A fresh, migrated, empty database; for tests that start a portal of their own. */
    static DatabaseAccess create() {
        return Server.INSTANCE.copyTemplate("kontor_" + COPIES.incrementAndGet());
    }

    /** Started with the first context, stopped with the JVM. */
    private static final class Server {
        static final Server INSTANCE = new Server();

        private final Credentials credentials = Credentials.random();
        private final int port;

        private Server() {
            try {
                Files.createDirectories(FOLDER);
                var binaries = PostgresBinaries.unpackedBelow(FOLDER);
                var folder = freeFolder();
                var postgres =
                        new PostgresServer(binaries, folder.resolve("database"), folder.resolve("database.log"), FAST);
                // left over from a killed test run
                postgres.stop();
                FileSystemUtils.deleteRecursively(folder.resolve("database"));
                postgres.create(credentials.superuser());
                port = postgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                migrate(DatabaseRoles.prepare(port, credentials, TEMPLATE));
            } catch (IOException | SQLException e) {
                throw new IllegalStateException("No test database", e);
            }
        }

        /** Two test runs at once must not share a folder; the lock is held until the JVM ends. */
        private static Path freeFolder() throws IOException {
            for (int number = 1; ; number++) {
                var folder = Files.createDirectories(FOLDER.resolve("server-" + number));
                var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                        .tryLock();
                if (lock != null) {
                    return folder;
                }
            }
        }

        private static void stop(PostgresServer postgres) {
            try {
                postgres.stop();
            } catch (IOException e) {
                System.err.println("The test database did not stop: " + e.getMessage());
            }
        }

        /** The same migrations, in the same order and history tables, as at a start of the portal. */
        private static void migrate(DatabaseAccess access) {
            var flyway = Flyway.configure()
                    .dataSource(access.url(), DatabaseAccess.OWNER, access.ownerPassword())
                    .placeholders(Map.of("appRole", DatabaseAccess.APP))
                    .load();
            var modules = ApplicationModuleIdentifiers.of(ApplicationModules.of(KontorApplication.class));
            new SpringModulithFlywayMigrationStrategy(
                            modules, new HasMigrationFiles(new PathMatchingResourcePatternResolver()))
                    .migrate(flyway);
        }

        private synchronized DatabaseAccess copyTemplate(String name) {
            try (var connection = DatabaseRoles.connect(port, credentials)) {
                DatabaseRoles.execute(
                        connection,
                        "create database %s template %s owner %s strategy file_copy"
                                .formatted(name, TEMPLATE, DatabaseAccess.OWNER));
                return new DatabaseAccess(DatabaseRoles.url(port, name), credentials.owner(), credentials.app());
            } catch (SQLException e) {
                throw new IllegalStateException("No copy of the test database", e);
            }
        }
    }
}
