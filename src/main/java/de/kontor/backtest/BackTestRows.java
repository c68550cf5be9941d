package de.kontor.backtest;

import de.kontor.backtest.BackTest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of back-tests; every change is a transaction of its own unless there is one. */
@Component
@Transactional
class BackTestRows {
    private static final String OPEN = "state in ('QUEUED', 'RUNNING')";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    BackTestRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds a waiting run; false when one of this rule set is open already. */
    boolean insert(UUID id, int version, String requestedBy, Instant now, LocalDate firstDay, LocalDate lastDay) {
        return jdbc.sql("""
                        insert into back_tests (id, rule_set_version, state, requested_by, requested_at, first_day, last_day,
                                                fingerprint, orders_done, orders_total)
                        values (?, ?, 'QUEUED', ?, ?, ?, ?, '', 0, 0) on conflict do nothing
                        """)
                        .params(id, version, requestedBy, Timestamp.from(now), firstDay, lastDay)
                        .update()
                == 1;
    }

    Optional<BackTest> find(UUID id) {
        return jdbc.sql("select * from back_tests where id = ?")
                .param(id)
                .query((row, n) -> backTest(row, true))
                .optional();
    }

    /** Of one rule set, the newest first, without results. */
    List<BackTest> of(int version) {
        return jdbc.sql("select * from back_tests where rule_set_version = ? order by requested_at desc, id desc")
                .param(version)
                .query((row, n) -> backTest(row, false))
                .list();
    }

    /** The newest of every rule set that has one, without results. */
    List<BackTest> latest() {
        return jdbc.sql("""
                        select distinct on (rule_set_version) * from back_tests
                        order by rule_set_version, requested_at desc, id desc
                        """).query((row, n) -> backTest(row, false)).list();
    }

    /** Begins or, after a crash, begins anew; false when it is not open any more. */
    boolean begin(UUID id, String fingerprint, int total) {
        return jdbc.sql("update back_tests set state = 'RUNNING', fingerprint = ?, orders_done = 0, orders_total = ?"
                                + " where id = ? and " + OPEN)
                        .params(fingerprint, total, id)
                        .update()
                == 1;
    }

    /** Notes how far it is; false when it was cancelled. */
    boolean progress(UUID id, int done) {
        return jdbc.sql("update back_tests set orders_done = ? where id = ? and state = 'RUNNING'")
                        .params(done, id)
                        .update()
                == 1;
    }

    void finish(UUID id, BackTestResult result, Instant now) {
        jdbc.sql("update back_tests set state = 'DONE', result = ?, finished_at = ? where id = ? and state = 'RUNNING'")
                .params(json.writeValueAsString(result), Timestamp.from(now), id)
                .update();
    }

    /** Ends one that is open without a result; false when none is. */
    boolean end(UUID id, State as, Instant now) {
        return jdbc.sql("update back_tests set state = ?, finished_at = ? where id = ? and " + OPEN)
                        .params(as.name(), Timestamp.from(now), id)
                        .update()
                == 1;
    }

    boolean hasReport(int version, String fingerprint) {
        return jdbc.sql("""
                        select exists (select from back_tests
                                       where rule_set_version = ? and fingerprint = ? and state = 'DONE')
                        """).params(version, fingerprint).query(Boolean.class).single();
    }

    private BackTest backTest(ResultSet row, boolean withResult) throws SQLException {
        return new BackTest(
                row.getObject("id", UUID.class),
                row.getInt("rule_set_version"),
                State.valueOf(row.getString("state")),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("fingerprint"),
                row.getInt("orders_done"),
                row.getInt("orders_total"),
                Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant),
                Optional.ofNullable(withResult ? row.getString("result") : null)
                        .map(text -> json.readValue(text, BackTestResult.class)));
    }
}
