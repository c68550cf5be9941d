package de.kontor.replenishment;

import static de.kontor.replenishment.ReorderFixtures.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.CountedStatements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar takes as many statements for many plans as for one, and a run as many for many lines as for one. */
class ReorderStatementsModuleTests extends ReorderTest {
    private static final PlanSettings ALONE = ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT);

    @Autowired
    ReorderWorker worker;

    @Autowired
    RunRows rows;

    @Test
    void thePlannerWritesManyPlansWithTheStatementsOfOne() {
        PlanId first = reorder.aPlan(owner, article("80.00"), 2);
        reorders.plan(SYSTEM);
        reorder.planAhead(owner, first);
        clock.advance(Duration.ofDays(1));
        int one = CountedStatements.of(() -> reorders.plan(SYSTEM));
        for (int i = 0; i < 8; i++) {
            reorder.aPlan(owner, article("80.00"), 2);
        }
        clock.advance(Duration.ofDays(1));
        int many = CountedStatements.of(() -> reorders.plan(SYSTEM));
        System.out.println("statements of the planner: " + many);
        assertThat(many).isEqualTo(one).isBetween(1, 6);
    }

    @Test
    void aRunTakesTheSameStatementsForManyLines() {
        RunId small = next(reorder.aPlan(owner, ALONE, line(article("80.00"), 2)));
        List<WantedLine> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add(line(article("80.00"), 2));
        }
        RunId large = next(reorder.aPlan(owner, ALONE, lines.toArray(WantedLine[]::new)));
        RunId warm = next(reorder.aPlan(owner, ALONE, line(article("80.00"), 2)));
        List.of(small, large, warm).forEach(reorder::announce);
        reorder.morningOf(reorder.run(small).due());
        ordered(warm);
        int one = ordered(small);
        int many = ordered(large);
        System.out.println("statements per run: " + one + " with one line, " + many + " with eight");
        assertThat(many).isEqualTo(one).isBetween(1, 32);
    }

    private int ordered(RunId run) {
        Run due = rows.find(run).orElseThrow();
        int statements = CountedStatements.of(() -> worker.orderNow(due, reorder.today()));
        assertThat(reorder.run(run).state()).isEqualTo(RunState.ORDERED);
        return statements;
    }
}
