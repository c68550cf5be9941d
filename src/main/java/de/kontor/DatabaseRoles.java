package de.kontor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Creates, as superuser of the built-in server, the two roles and the database they share; safe to repeat. */
final class DatabaseRoles {
    private DatabaseRoles() {}

    /** Returns how to reach the named database in both roles. */
    static DatabaseAccess prepare(int port, Credentials credentials, String database) throws SQLException {
        try (var connection = connect(port, credentials)) {
            role(connection, DatabaseAccess.OWNER, credentials.owner());
            role(connection, DatabaseAccess.APP, credentials.app());
            if (isMissing(connection, "select 1 from pg_database where datname = '" + database + "'")) {
                execute(connection, "create database " + database + " owner " + DatabaseAccess.OWNER);
            }
            execute(connection, "revoke all on database " + database + " from public");
            execute(connection, "grant connect, temporary on database " + database + " to " + DatabaseAccess.APP);
        }
        return new DatabaseAccess(url(port, database), credentials.owner(), credentials.app());
    }

    /** A connection as superuser, for set-up only. */
    static Connection connect(int port, Credentials credentials) throws SQLException {
        return DriverManager.getConnection(url(port, "postgres"), PostgresServer.SUPERUSER, credentials.superuser());
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Passwords are of our own making, URL-safe Base64, so they need no quoting. */
    private static void role(Connection connection, String name, String password) throws SQLException {
        var verb = isMissing(connection, "select 1 from pg_roles where rolname = '" + name + "'") ? "create" : "alter";
        execute(
                connection,
                verb + " role " + name + " login nosuperuser nocreatedb nocreaterole password '" + password + "'");
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
