package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.ChildPortal;
import de.kontor.ordering.OrderingPortal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After kill -9 in the middle of placing orders nothing is lost and nothing doubled. */
class CrashIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothingWhenThePortalDiesWhileOrdersArePlaced() throws Exception {
        Path journal = folder.resolve("tokens");
        try (var child = new ChildPortal(OrderingPortal.class, journal.toString())) {
            for (int round = 0; round < ROUNDS; round++) {
                child.start();
                child.awaitLine("placed 25", PATIENCE);
                Thread.sleep(ThreadLocalRandom.current().nextInt(400));
                child.kill();
            }
            Files.createFile(OrderingPortal.stopSign(journal));
            child.start();
            child.awaitLine("finished", PATIENCE);
            child.kill();

            Set<String> tokens = tokens(journal);
            assertThat(tokens).hasSizeGreaterThan(ROUNDS * 25);
            assertThat(new HashSet<>(list(child, "select submit_token::text from orders")))
                    .isEqualTo(tokens);
            int orders = count(child, "select count(*) from orders");
            assertThat(orders).isEqualTo(tokens.size());
            assertThat(count(child, "select count(*) from outgoing_mails where key like 'order-received:%'"))
                    .isEqualTo(orders);
            assertThat(count(child, "select count(*) from outgoing_mails where state not in ('KEPT', 'SENT')"))
                    .isZero();
            assertThat(count(child, "select sum(reserved) from article_stock"))
                    .isEqualTo(count(child, "select sum(reserved) from order_lines"))
                    .isPositive();
            assertThat(count(child, "select count(*) from orders where state <> 'CONFIRMED'"))
                    .isZero();
            System.out.println("crash test: " + orders + " orders survived " + ROUNDS + " kills");
        }
    }

    private static Set<String> tokens(Path journal) throws Exception {
        Set<String> tokens = new HashSet<>();
        for (String line : Files.readAllLines(journal)) {
            tokens.add(line.split(" ")[1]);
        }
        return tokens;
    }

    private static int count(ChildPortal child, String sql) {
        return child.database().sql(sql).query(Integer.class).single();
    }

    private static List<String> list(ChildPortal child, String sql) {
        return child.database().sql(sql).query(String.class).list();
    }
}
