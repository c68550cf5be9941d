package de.kontor.backtest;

import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.backtest.BackTest.State;
import de.kontor.backtest.BackTestStart.Refused;
import de.kontor.backtest.BackTestStart.Running;
import de.kontor.backtest.BackTestStart.Started;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.terms.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Back-tests of rule sets: started, watched, stopped and read; for commercial managers. */
@Service
public class BackTests {
    private final BackTestRows rows;
    private final RuleSets ruleSets;
    private final AccountSearch accounts;
    private final DurableTasks tasks;
    private final DurableTask<ReplayTask.Wanted> runBackTest;
    private final Audit audit;
    private final Clock clock;

    BackTests(
            BackTestRows rows,
            RuleSets ruleSets,
            AccountSearch accounts,
            DurableTasks tasks,
            DurableTask<ReplayTask.Wanted> runBackTest,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.accounts = accounts;
        this.tasks = tasks;
        this.runBackTest = runBackTest;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Replays the orders of the last twelve months, up to and with yesterday, by the content a rule set has when the run
     * begins. One run per rule set at a time.
     */
    @Transactional
    public BackTestStart start(Actor actor, int version) {
        actor.requireStaff(Role.COMMERCIAL);
        if (ruleSets.version(actor, version).isEmpty()) {
            return new Refused(Message.of("backtest.refused.unknown"));
        }
        UUID id = BackTest.nextId();
        LocalDate today = LocalDate.now(clock);
        if (!rows.insert(id, version, actor.name(), clock.instant(), today.minusYears(1), today.minusDays(1))) {
            return rows.of(version).stream()
                    .filter(test -> test.state().isOpen())
                    .findFirst()
                    .<BackTestStart>map(test -> new Running(test.id()))
                    .orElseGet(() -> new Refused(Message.of("backtest.refused.again")));
        }
        tasks.scheduleNew(runBackTest, id.toString(), new ReplayTask.Wanted(id));
        record(actor, id, version, "back-test-started");
        return new Started(id);
    }

    /** The newest of every rule set that has one, by version; without results. */
    @Transactional(readOnly = true)
    public Map<Integer, BackTest> latest(Actor actor) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.latest().stream().collect(Collectors.toMap(BackTest::version, test -> test));
    }

    /** A back-test, with its result once it is done; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<BackTest> backTest(Actor actor, UUID id) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.find(id);
    }

    /** Stops one that still goes on; it leaves no result. False when there is nothing to stop. */
    @Transactional
    public boolean cancel(Actor actor, UUID id) {
        actor.requireStaff(Role.COMMERCIAL);
        boolean ended = rows.end(id, State.CANCELLED, clock.instant());
        if (ended) {
            rows.find(id).ifPresent(test -> record(actor, id, test.version(), "back-test-cancelled"));
        }
        return ended;
    }

    /** The figures as CSV, semicolons between; empty when there is no result. */
    @Transactional(readOnly = true)
    public Optional<byte[]> csv(Actor actor, UUID id, Locale language) {
        actor.requireStaff(Role.COMMERCIAL);
        return rows.find(id).flatMap(BackTest::result).map(result -> new BackTestCsv(language)
                .write(result, names(result)));
    }

    private Map<AccountId, AccountSummary> names(BackTestResult result) {
        return accounts.summaries(result.accounts().stream()
                .map(BackTestResult.ByAccount::account)
                .toList());
    }

    private void record(Actor actor, UUID id, int version, String action) {
        audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        action,
                        "rule-set",
                        String.valueOf(version),
                        Map.of("backTest", id.toString())));
    }
}
