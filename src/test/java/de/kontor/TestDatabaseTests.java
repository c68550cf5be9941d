package de.kontor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every test of a module relies on: the roles, extensions and rights of production. */
@KontorTest
class TestDatabaseTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scheduler scheduler;

    @Autowired
    Clock clock;

    @Test
    void worksInTheRoleOfTheApplication() {
        assertThat(single("select current_user")).isEqualTo(DatabaseAccess.APP);
        assertThat(single("select rolsuper::text from pg_roles where rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void leavesTheSchemaToItsOwner() {
        assertThat(jdbc.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of(DatabaseAccess.OWNER));
        assertThatThrownBy(() -> jdbc.sql("create table mine (id int)").update())
                .hasStackTraceContaining("permission denied for schema public");
    }

    @Test
    void readsAndWritesRowsOfEveryTable() {
        assertThat(jdbc.sql("""
                        select relname from pg_class
                        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'flyway%'
                          and not (has_table_privilege(oid, 'SELECT') and has_table_privilege(oid, 'INSERT'))
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void hasTheExtensionsOfTheSearch() {
        assertThat(single("select round(similarity('Sechskantschraube', 'sechskantschrauben')::numeric, 1)::text"))
                .isEqualTo("0.9");
        assertThat(single("select unaccent('Café')")).isEqualTo("Cafe");
    }

    @Test
    void givesEveryContextADatabaseOfItsOwn() {
        assertThat(TestDatabase.create().url())
                .isNotEqualTo(TestDatabase.create().url());
        assertThat(single("select current_database()")).startsWith("kontor_");
    }

    @Test
    void runsDurableTasks() {
        assertThat(scheduler.getSchedulerState().isStarted()).isTrue();
    }

    @Test
    void tellsTheTimeOfBerlin() {
        assertThat(clock.getZone().getId()).isEqualTo("Europe/Berlin");
    }

    private String single(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
