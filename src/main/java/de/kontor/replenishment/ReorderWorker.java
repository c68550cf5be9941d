package de.kontor.replenishment;

import de.kontor.replenishment.RunRows.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off the calendar: takes one run after the other under row locks, each in a transaction of its own. Any number of
 * these may work at once, on any number of nodes; whoever dies leaves nothing behind but an unlocked row.
 *
 * @see "Decision record DD048-exactly-one-order-per-run"
 */
@Component
class ReorderWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ReorderWorker.class);
    private static final int CANDIDATES = 64;
    private static final long PAUSE_MS = 20;

    private final RunRows runs;
    private final PlanRows plans;
    private final RunExecution execution;
    private final TransactionTemplate transaction;

    ReorderWorker(RunRows runs, PlanRows plans, RunExecution execution, TransactionTemplate transaction) {
        this.runs = runs;
        this.plans = plans;
        this.execution = execution;
        this.transaction = transaction;
    }

    /** What one worker did. */
    record Done(int runs, int failures) {}

    /** Announces everything that is to be announced by a day. */
    Done announceDue(LocalDate today) {
        return work(
                limit -> runs.toAnnounce(today, limit),
                candidate -> attempt(
                        candidate,
                        run -> runs.claimToAnnounce(run, today),
                        (plan, run) -> execution.announce(plan, run, today)));
    }

    /** Tries everything that is to be ordered by a day, the oldest first. */
    Done orderDue(LocalDate today) {
        return work(
                limit -> runs.toOrder(today, limit),
                candidate -> attempt(
                        candidate,
                        run -> runs.claimToOrder(run, today),
                        (plan, run) -> execution.order(plan, run, today)));
    }

    /** Tries one run, now; false when somebody else holds it or it is not due. */
    boolean orderNow(RunId run, PlanId plan, LocalDate today) {
        return attempt(
                        new Candidate(run, plan),
                        id -> runs.claimToOrder(id, today),
                        (of, claimed) -> execution.order(of, claimed, today))
                == Outcome.DONE;
    }

    private enum Outcome {
        DONE,
        HELD_BY_ANOTHER,
        NOT_OURS,
        FAILED
    }

    private Done work(IntFunction<List<Candidate>> candidates, Function<Candidate, Outcome> attempt) {
        Set<RunId> givenUp = new HashSet<>();
        int done = 0;
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            List<Candidate> open = new ArrayList<>(candidates.apply(CANDIDATES + givenUp.size()));
            open.removeIf(candidate -> givenUp.contains(candidate.run()));
            if (open.isEmpty()) {
                break;
            }
            // so that several workers do not all want the same one
            Collections.shuffle(open);
            int before = done;
            for (Candidate candidate : open) {
                switch (attempt.apply(candidate)) {
                    case DONE -> done++;
                    case HELD_BY_ANOTHER -> {}
                    case NOT_OURS -> givenUp.add(candidate.run());
                    case FAILED -> {
                        failures++;
                        givenUp.add(candidate.run());
                    }
                }
            }
            if (done == before) {
                pause();
            }
        }
        return new Done(done, failures);
    }

    private Outcome attempt(Candidate candidate, Function<RunId, Optional<Run>> claim, BiConsumer<Plan, Run> deed) {
        try {
            Outcome outcome = transaction.execute(status -> {
                Optional<Plan> plan = plans.tryLock(candidate.plan());
                if (plan.isEmpty()) {
                    return Outcome.HELD_BY_ANOTHER;
                }
                if (plan.get().state() == PlanState.ENDED) {
                    return Outcome.NOT_OURS;
                }
                Optional<Run> run = claim.apply(candidate.run());
                run.ifPresent(found -> deed.accept(plan.get(), found));
                return run.isPresent() ? Outcome.DONE : Outcome.HELD_BY_ANOTHER;
            });
            return outcome == null ? Outcome.FAILED : outcome;
        } catch (RuntimeException e) {
            LOG.warn("Run {} was rolled back and is tried again", candidate.run(), e);
            return Outcome.FAILED;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
