package de.kontor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kontor.shared.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built-in server as users get it: durable, closed to strangers, and there again after every kind of end. */
class LocalDatabaseTests {
    @TempDir
    Path folder;

    private LocalDatabase database;

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void keepsCommittedRowsOnDiskAndOverRestarts() throws Exception {
        database = new LocalDatabase(folder.resolve("home"));
        var first = database.open();
        assertThat(asOwner(first, "show fsync")).isEqualTo("on");
        assertThat(asOwner(first, "show synchronous_commit")).isEqualTo("on");
        assertThat(asOwner(first, "show full_page_writes")).isEqualTo("on");
        assertThat(asOwner(first, "show server_version")).startsWith("18.4");
        asOwner(first, "create table notes as select 'kept' as text");
        database.close();
        assertThat(folder.resolve("home/database/postmaster.pid")).doesNotExist();

        assertThat(asOwner(database.open(), "select text from notes")).isEqualTo("kept");
    }

    @Test
    void stopsAServerThatOutlivedItsPortal() throws Exception {
        var home = folder.resolve("home");
        database = new LocalDatabase(home);
        var killed = database.open();
        asOwner(killed, "create table notes as select 'kept' as text");
        // what a kill -9 leaves behind: a living server and a lock nobody holds
        database.forget();

        database = new LocalDatabase(home);
        var next = database.open();
        assertThat(asOwner(next, "select text from notes")).isEqualTo("kept");
        assertThatThrownBy(() -> asOwner(killed, "select 1")).isInstanceOf(SQLException.class);
    }

    @Test
    void startsOverAProcessNumberThatNowBelongsToSomebodyElse() throws Exception {
        var home = folder.resolve("home");
        database = new LocalDatabase(home);
        database.open();
        database.close();
        Files.writeString(
                home.resolve("database/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(asOwner(database.open(), "select 'up'")).isEqualTo("up");
    }

    @Test
    void asksForThePasswordOnLoopbackToo() {
        database = new LocalDatabase(folder.resolve("home"));
        var access = database.open();
        assertThatThrownBy(() -> DriverManager.getConnection(access.url(), DatabaseAccess.OWNER, "guess"))
                .hasMessageContaining("password");
    }

    @Test
    void keepsPasswordsFromOtherUsersOfTheMachine() throws Exception {
        database = new LocalDatabase(folder.resolve("home"));
        database.open();
        assertThat(permissions("home")).isEqualTo("rwx------");
        assertThat(permissions("home/credentials.properties")).isEqualTo("rw-------");
        assertThat(permissions("home/database")).isEqualTo("rwx------");
    }

    @Test
    void runsAsARoleThatOwnsNothing() throws Exception {
        database = new LocalDatabase(folder.resolve("home"));
        var access = database.open();
        try (var app = DriverManager.getConnection(access.url(), DatabaseAccess.APP, access.appPassword())) {
            assertThatThrownBy(() -> DatabaseRoles.execute(app, "create table mine (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesASecondPortalOnTheSameFolder() {
        database = new LocalDatabase(folder.resolve("home"));
        database.open();
        assertThatThrownBy(() -> new LocalDatabase(folder.resolve("home")).open())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("another portal");
    }

    @Test
    void saysInASentenceThatTheFolderCannotBeWritten() throws Exception {
        var file = Files.writeString(folder.resolve("a-file"), "");
        database = new LocalDatabase(file.resolve("home"));
        assertThatThrownBy(database::open)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("KONTOR_HOME");
    }

    private String permissions(String path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(path)));
    }

    private static String asOwner(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(access.url(), DatabaseAccess.OWNER, access.ownerPassword());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
