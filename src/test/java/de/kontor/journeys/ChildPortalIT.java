package de.kontor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.ChildPortal;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The tool of the crash tests itself: what a child has committed outlives its death, and it starts again. */
class ChildPortalIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void killsInTheMiddleAndStartsAgainOnTheSameData() throws Exception {
        try (var child = new ChildPortal(Counting.class)) {
            child.databaseAsOwner()
                    .sql("create table ticks (tick int primary key)")
                    .update();
            child.start();
            child.awaitLine("committed 20", PATIENCE);
            child.kill();
            var survived = highestTick(child);
            assertThat(survived).isGreaterThanOrEqualTo(20);

            child.start();
            child.awaitLine("committed " + (survived + 5), PATIENCE);
            child.kill();
            assertThat(highestTick(child)).isGreaterThanOrEqualTo(survived + 5);
            assertThat(child.database()
                            .sql("select count(*) from ticks")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(highestTick(child));
        }
    }

    private static int highestTick(ChildPortal child) {
        return child.database()
                .sql("select max(tick) from ticks")
                .query(Integer.class)
                .single();
    }

    /** Commits one number after the other, without end. */
    static final class Counting {
        public static void main(String[] args) throws Exception {
            var settings = System.getenv();
            try (var connection = DriverManager.getConnection(
                            settings.get("SPRING_DATASOURCE_URL"),
                            settings.get("SPRING_DATASOURCE_USERNAME"),
                            settings.get("SPRING_DATASOURCE_PASSWORD"));
                    var insert = connection.prepareStatement(
                            "insert into ticks select coalesce(max(tick), 0) + 1 from ticks returning tick")) {
                while (true) {
                    try (var rows = insert.executeQuery()) {
                        rows.next();
                        System.out.println("committed " + rows.getInt(1));
                    }
                }
            }
        }
    }
}
