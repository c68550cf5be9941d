package de.kontor.replenishment;

import static de.kontor.replenishment.RunState.ANNOUNCED;
import static de.kontor.replenishment.RunState.FAILED;
import static de.kontor.replenishment.RunState.ORDERED;
import static de.kontor.replenishment.RunState.PARKED;
import static de.kontor.replenishment.RunState.REVIEW_NEEDED;
import static de.kontor.replenishment.RunState.SCHEDULED;
import static de.kontor.replenishment.RunState.SKIPPED;
import static de.kontor.replenishment.RunState.WAITING_APPROVAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanStateTests {
    private static final Map<RunState, Set<RunState>> RUNS = Map.of(
            SCHEDULED, Set.of(ANNOUNCED, REVIEW_NEEDED, PARKED, SKIPPED),
            ANNOUNCED, Set.of(SCHEDULED, REVIEW_NEEDED, WAITING_APPROVAL, ORDERED, SKIPPED, PARKED),
            REVIEW_NEEDED, Set.of(SCHEDULED, ANNOUNCED, SKIPPED),
            WAITING_APPROVAL, Set.of(ORDERED, SKIPPED, PARKED),
            PARKED, Set.of(SCHEDULED, ANNOUNCED, REVIEW_NEEDED, WAITING_APPROVAL, ORDERED, SKIPPED),
            ORDERED, Set.of(FAILED),
            SKIPPED, Set.of(SCHEDULED),
            FAILED, Set.of(ORDERED));

    private static final Map<PlanState, Set<PlanState>> PLANS = Map.of(
            PlanState.ACTIVE, Set.of(PlanState.PAUSED, PlanState.ENDED),
            PlanState.PAUSED, Set.of(PlanState.PAUSED, PlanState.ACTIVE, PlanState.ENDED),
            PlanState.ENDED, Set.of());

    @Test
    void runsMoveAsTheMapSaysAndInNoOtherWay() {
        for (RunState from : RunState.values()) {
            for (RunState to : RunState.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(RUNS.get(from).contains(to));
            }
        }
    }

    @Test
    void plansMoveAsTheMapSaysAndInNoOtherWay() {
        for (PlanState from : PlanState.values()) {
            for (PlanState to : PlanState.values()) {
                assertThat(from.mayBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(PLANS.get(from).contains(to));
            }
        }
    }

    @Test
    void orderedSkippedAndFailedRunsAreOver() {
        for (RunState state : RunState.values()) {
            assertThat(state.isOpen())
                    .isEqualTo(!Set.of(ORDERED, SKIPPED, FAILED).contains(state));
        }
    }
}
