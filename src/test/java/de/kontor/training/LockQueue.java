package de.kontor.training;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Two who want the same row at the same moment. */
@Component
@Lazy // only a test asks for it: the portal of a benchmark has the same classes and no movable clock
class LockQueue {
    private static final int TRIES = 1_000;
    private static final long PAUSE = 10_000_000;

    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;

    LockQueue(TransactionTemplate transactions, JdbcClient jdbc) {
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /** The first is done but not committed before the second waits for its lock; answers what became of the second. */
    Future<Void> whileHolding(Runnable first, Runnable second) {
        try (var threads = Executors.newSingleThreadExecutor()) {
            return transactions.execute(status -> {
                first.run();
                Future<Void> waiting = threads.submit(second, null);
                for (int i = 0; i < TRIES && !somebodyWaits() && !waiting.isDone(); i++) {
                    LockSupport.parkNanos(PAUSE);
                }
                return waiting;
            });
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}
