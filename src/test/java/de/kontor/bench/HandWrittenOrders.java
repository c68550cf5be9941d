package de.kontor.bench;

import de.kontor.identity.Actor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The fastest way to write the rows of an order: plain JDBC, every statement prepared, rows of a table in one batch,
 * nothing read that is not written. The rows are those of an order the portal placed, under new ids.
 */
final class HandWrittenOrders {
    private static final List<String> CHILDREN = List.of("order_lines", "order_fees", "order_vat", "order_events");

    private final DataSource database;
    private final Map<String, List<Map<String, Object>>> sample = new LinkedHashMap<>();

    /** Takes the newest order as the sample. */
    HandWrittenOrders(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection()) {
            sample.put(
                    "orders",
                    rows(connection, "orders where submit_token is not null order by placed_at desc limit 1"));
            Object order = sample.get("orders").getFirst().get("id");
            for (String table : CHILDREN) {
                sample.put(table, rows(connection, table + " where order_id = '" + order + "'"));
            }
            sample.put("outgoing_mails", rows(connection, "outgoing_mails where key = 'order-received:" + order + "'"));
        }
    }

    private static List<Map<String, Object>> rows(Connection connection, String from) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + from)) {
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnName(column), found.getObject(column));
                }
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("no rows in " + from);
        }
        return rows;
    }

    /** One order of what lies in the member's cart, in one transaction. */
    Object place(Actor.Member member, UUID token) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            reserve(connection, member);
            UUID order = UUID.randomUUID();
            write(
                    connection,
                    "orders",
                    Map.of(
                            "id",
                            order,
                            "number",
                            number(connection),
                            "submit_token",
                            token,
                            "account_id",
                            member.account().value(),
                            "placed_by",
                            member.login().value()));
            for (String table : CHILDREN) {
                write(
                        connection,
                        table,
                        Map.of("order_id", order, "account_id", member.account().value()));
            }
            UUID mail = UUID.randomUUID();
            write(
                    connection,
                    "outgoing_mails",
                    Map.of(
                            "id",
                            mail,
                            "key",
                            "by-hand:" + order,
                            "account_id",
                            member.account().value()));
            task(connection, mail);
            finish(connection, member, token, order);
            connection.commit();
            return order;
        }
    }

    private static void reserve(Connection connection, Actor.Member member) throws SQLException {
        List<UUID> articles = new ArrayList<>();
        List<Integer> pieces = new ArrayList<>();
        try (PreparedStatement lines = connection.prepareStatement(
                "select subject, quantity from cart_lines where login_id = ? order by subject")) {
            lines.setObject(1, member.login().value());
            try (ResultSet found = lines.executeQuery()) {
                while (found.next()) {
                    articles.add(found.getObject(1, UUID.class));
                    pieces.add(found.getInt(2));
                }
            }
        }
        try (PreparedStatement stock = connection.prepareStatement(
                "update article_stock set reserved = reserved + ? where article_id = ? and on_hand - reserved >= ?")) {
            for (int i = 0; i < articles.size(); i++) {
                stock.setInt(1, pieces.get(i));
                stock.setObject(2, articles.get(i));
                stock.setInt(3, pieces.get(i));
                stock.addBatch();
            }
            stock.executeBatch();
        }
    }

    private static String number(Connection connection) throws SQLException {
        try (PreparedStatement next = connection.prepareStatement("select nextval('order_numbers')");
                ResultSet found = next.executeQuery()) {
            found.next();
            return "H-%06d".formatted(found.getLong(1));
        }
    }

    private void write(Connection connection, String table, Map<String, Object> changed) throws SQLException {
        List<Map<String, Object>> rows = sample.get(table);
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")")) {
            for (Map<String, Object> row : rows) {
                for (int i = 0; i < columns.size(); i++) {
                    String column = columns.get(i);
                    boolean ownId = column.equals("id") && !changed.containsKey("id");
                    insert.setObject(i + 1, ownId ? UUID.randomUUID() : changed.getOrDefault(column, row.get(column)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Due in a year: delivering the mail is not part of placing an order. */
    private static void task(Connection connection, UUID mail) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)
                values ('by-hand', ?, ?, now() + interval '1 year', false, 1)
                """)) {
            insert.setString(1, mail.toString());
            insert.setBytes(2, mail.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private static void finish(Connection connection, Actor.Member member, UUID token, UUID order) throws SQLException {
        try (PreparedStatement lines = connection.prepareStatement("delete from cart_lines where login_id = ?");
                PreparedStatement cart = connection.prepareStatement(
                        "update carts set changed_at = now(), revision = revision + 1 where login_id = ?");
                PreparedStatement checkout =
                        connection.prepareStatement("update checkouts set order_id = ? where token = ?")) {
            lines.setObject(1, member.login().value());
            lines.executeUpdate();
            cart.setObject(1, member.login().value());
            cart.executeUpdate();
            checkout.setObject(1, order);
            checkout.setObject(2, token);
            checkout.executeUpdate();
        }
    }
}
