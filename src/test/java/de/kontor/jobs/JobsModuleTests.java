package de.kontor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.kontor.KontorTest;
import de.kontor.MovableClock;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Durable tasks happen if and only if their transaction commits, and again until they succeed. */
@KontorTest
@Import(JobsModuleTests.Tasks.class)
class JobsModuleTests {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final List<Note> WRITTEN = new CopyOnWriteArrayList<>();
    private static final List<Note> TRIED = new CopyOnWriteArrayList<>();

    @Autowired
    DurableTasks tasks;

    @Autowired
    DurableTask<Note> writeNote;

    @Autowired
    DurableTask<Note> failAlways;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private final String key = UUID.randomUUID().toString();
    private final Note note = new Note(UUID.randomUUID(), LocalDate.of(2026, 2, 28));

    @Test
    void runsAfterTheCommit() {
        transaction.executeWithoutResult(status -> tasks.schedule(writeNote, key, note));
        await().atMost(SOON).untilAsserted(() -> assertThat(WRITTEN).contains(note));
        await().atMost(SOON).untilAsserted(() -> assertThat(waiting(key)).isZero());
    }

    @Test
    void vanishesWithARollback() {
        transaction.executeWithoutResult(status -> {
            tasks.schedule(failAlways, key, note);
            assertThat(waiting(key)).isOne();
            status.setRollbackOnly();
        });
        assertThat(waiting(key)).isZero();
    }

    @Test
    void takesTheSameKeyTwiceForOne() {
        transaction.executeWithoutResult(status -> {
            assertThat(tasks.schedule(writeNote, key, note)).isTrue();
            assertThat(tasks.schedule(writeNote, key, note)).isFalse();
        });
        await().atMost(SOON).untilAsserted(() -> assertThat(waiting(key)).isZero());
        assertThat(WRITTEN).containsOnlyOnce(note);
    }

    @Test
    void keepsPayloadsAsJson() {
        transaction.executeWithoutResult(status -> {
            tasks.schedule(writeNote, key, note);
            assertThat(jdbc.sql(
                                    "select convert_from(task_data, 'UTF8') from scheduled_tasks where task_instance = :key")
                            .param("key", key)
                            .query(String.class)
                            .single())
                    .contains(note.id().toString())
                    .contains("2026-02-28");
            status.setRollbackOnly();
        });
    }

    @Test
    void triesAgainAndParksWhatNeverSucceedsUntilItIsWoken() {
        tasks.schedule(failAlways, key, note);
        await().atMost(SOON).untilAsserted(() -> assertThat(failures(key)).isOne());
        clock.advance(Duration.ofSeconds(10));
        await().atMost(SOON).untilAsserted(() -> assertThat(failures(key)).isEqualTo(2));
        clock.advance(Duration.ofSeconds(20));
        await().atMost(SOON).untilAsserted(() -> assertThat(failures(key)).isEqualTo(3));

        clock.advance(Duration.ofDays(30));
        assertThat(TRIED).hasSize(3);
        assertThat(waiting(key)).isOne();

        assertThat(tasks.schedule(failAlways, key, note)).isTrue();
        await().atMost(SOON).untilAsserted(() -> assertThat(TRIED).hasSizeGreaterThan(3));
    }

    private int waiting(String key) {
        return number("select count(*) from scheduled_tasks where task_instance = :key", key);
    }

    private int failures(String key) {
        return number("select coalesce(consecutive_failures, 0) from scheduled_tasks where task_instance = :key", key);
    }

    private int number(String sql, String key) {
        return jdbc.sql(sql).param("key", key).query(Integer.class).single();
    }

    record Note(UUID id, LocalDate day) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Tasks {
        @Bean
        DurableTask<Note> writeNote() {
            return DurableTask.of("write-note", Note.class, Duration.ofDays(1), WRITTEN::add);
        }

        @Bean
        DurableTask<Note> failAlways() {
            return DurableTask.of("fail-always", Note.class, Duration.ofSeconds(30), note -> {
                TRIED.add(note);
                throw new IOException("as always");
            });
        }
    }
}
