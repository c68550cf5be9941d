package de.kontor.identity;

import de.kontor.identity.LoginFilter.Kind;
import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import de.kontor.shared.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of logins, straight from the table. */
@Component
class LoginLists {
    private static final int MOST_ROWS = 200;
    private static final String ROWS = """
            select id, email, name, account_id, locked, created_at, last_signed_in_at,
                array(select role from login_roles where login_id = logins.id order by role) as roles
            from logins
            """;
    private static final String FILTER = """
            where (:text = '' or strpos(lower(name), :text) > 0 or strpos(email, :text) > 0)
                and (:kind = '' or (:kind = 'MEMBER') = (account_id is not null))
                and (:locked = '' or (:locked = 'true') = locked)
            """;

    private final JdbcClient jdbc;

    LoginLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LoginPage page(LoginFilter filter, int offset, int limit) {
        var rows = filtered(ROWS + FILTER + "order by lower(name), id offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", Math.min(limit, MOST_ROWS))
                .query(LoginLists::row)
                .list();
        long total = filtered("select count(*) from logins " + FILTER, filter)
                .query(Long.class)
                .single();
        return new LoginPage(rows, total);
    }

    private JdbcClient.StatementSpec filtered(String sql, LoginFilter filter) {
        Kind kind = filter.kind();
        Boolean locked = filter.locked();
        return jdbc.sql(sql)
                .param("text", TypedText.clean(filter.text()).toLowerCase(Locale.ROOT))
                .param("kind", kind == null ? "" : kind.name())
                .param("locked", locked == null ? "" : locked.toString());
    }

    private static LoginRow row(ResultSet row, int number) throws SQLException {
        @Nullable UUID account = row.getObject("account_id", UUID.class);
        @Nullable Timestamp lastSignedIn = row.getTimestamp("last_signed_in_at");
        return new LoginRow(
                LoginId.of(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("name"),
                account == null ? null : new AccountId(account),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("locked"),
                row.getTimestamp("created_at").toInstant(),
                lastSignedIn == null ? null : lastSignedIn.toInstant());
    }
}
