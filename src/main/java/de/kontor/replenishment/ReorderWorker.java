package de.kontor.replenishment;

import de.kontor.replenishment.RunQueue.Candidate;
import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works off the calendar: takes one run after the other under row locks, each in a transaction of its own. Any number of
 * these may work at once, on any number of nodes; whoever dies leaves nothing behind but an unlocked row. Each comes to
 * an end: a run it could not finish is left to a later look at the calendar.
 *
 * @see "Decision record DD048-exactly-one-order-per-run"
 */
@Component
class ReorderWorker {
    private static final Logger LOG = LoggerFactory.getLogger(ReorderWorker.class);
    private static final int CANDIDATES = 256;
    private static final long PAUSE_MS = 20;

    /** Rounds in a row in which everything was held by others; then it is theirs. */
    private static final int PATIENCE = 250;

    /** A run that was rolled back so often in a row is parked. */
    static final int TRIES = 3;

    private final RunQueue queue;
    private final RunRows runs;
    private final PlanRows plans;
    private final RunExecution execution;
    private final ReorderCalendar calendar;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReorderWorker(
            RunQueue queue,
            RunRows runs,
            PlanRows plans,
            RunExecution execution,
            ReorderCalendar calendar,
            TransactionTemplate transaction,
            Clock clock) {
        this.queue = queue;
        this.runs = runs;
        this.plans = plans;
        this.execution = execution;
        this.calendar = calendar;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What one worker did. */
    record Done(int runs, int failures) {}

    /** Announces everything that is to be announced by a day. */
    Done announceDue(LocalDate today) {
        return new Shift(
                        limit -> singly(queue.toAnnounce(today, limit)),
                        candidate -> announce(candidate, today),
                        () -> LocalDate.now(clock).equals(today))
                .work();
    }

    /** Tries everything that is to be ordered by a day: account by account, the oldest first. */
    Done orderDue(LocalDate today) {
        return order(today, EnumSet.allOf(FederalState.class), () -> true);
    }

    /** The same while orders may be placed: from five to seven, for plans in whose state people work today. */
    Done orderWhileOpen() {
        ZonedDateTime now = clock.instant().atZone(ReorderCalendar.BERLIN);
        LocalDate today = now.toLocalDate();
        return order(today, calendar.workingOn(today), () -> {
            ZonedDateTime moment = clock.instant().atZone(ReorderCalendar.BERLIN);
            return ReorderCalendar.isOpen(moment) && moment.toLocalDate().equals(today);
        });
    }

    private Done order(LocalDate today, Collection<FederalState> where, BooleanSupplier goesOn) {
        return new Shift(
                        limit -> byAccount(queue.toOrder(today, where, limit)),
                        candidate -> order(candidate, today),
                        goesOn)
                .work();
    }

    /** Tries one run, now; false when somebody else holds it or it is not due. */
    boolean orderNow(Run run, LocalDate today) {
        return order(new Candidate(run.id(), run.plan(), run.account()), today) == Outcome.DONE;
    }

    private enum Outcome {
        DONE,
        HELD_BY_ANOTHER,
        /** Done meanwhile, ended, or behind an older run of its plan. */
        NOT_OURS,
        FAILED
    }

    private static List<List<Candidate>> singly(List<Candidate> found) {
        return found.stream().map(List::of).toList();
    }

    private static List<List<Candidate>> byAccount(List<Candidate> found) {
        Map<AccountId, List<Candidate>> accounts = new LinkedHashMap<>();
        found.forEach(one -> accounts.computeIfAbsent(one.account(), account -> new ArrayList<>())
                .add(one));
        return List.copyOf(accounts.values());
    }

    /** One worker at work. */
    private static final class Shift {
        private final IntFunction<List<List<Candidate>>> batches;
        private final Function<Candidate, Outcome> attempt;
        private final BooleanSupplier goesOn;
        private final Set<RunId> leftAlone = new HashSet<>();
        private int done;
        private int failures;

        Shift(
                IntFunction<List<List<Candidate>>> batches,
                Function<Candidate, Outcome> attempt,
                BooleanSupplier goesOn) {
            this.batches = batches;
            this.attempt = attempt;
            this.goesOn = goesOn;
        }

        /** Until nothing is left, the window closes, or others hold all there is. */
        Done work() {
            int idle = 0;
            while (idle < PATIENCE && mayGoOn()) {
                List<List<Candidate>> open = open();
                if (open.isEmpty()) {
                    break;
                }
                int before = done + leftAlone.size();
                open.forEach(this::inTurn);
                if (done + leftAlone.size() > before) {
                    idle = 0;
                } else {
                    idle++;
                    pause();
                }
            }
            return new Done(done, failures);
        }

        private boolean mayGoOn() {
            return goesOn.getAsBoolean() && !Thread.currentThread().isInterrupted();
        }

        /** Shuffled, so that several workers do not all want the same ones; each group keeps its order. */
        private List<List<Candidate>> open() {
            List<List<Candidate>> open = new ArrayList<>();
            for (List<Candidate> group : batches.apply(CANDIDATES + leftAlone.size())) {
                List<Candidate> left = group.stream()
                        .filter(one -> !leftAlone.contains(one.run()))
                        .toList();
                if (!left.isEmpty()) {
                    open.add(left);
                }
            }
            Collections.shuffle(open);
            return open;
        }

        /** One after the other; what is held by somebody else comes later, and so does what follows it. */
        private void inTurn(List<Candidate> group) {
            for (Candidate candidate : group) {
                if (!mayGoOn()) {
                    return;
                }
                switch (attempt.apply(candidate)) {
                    case DONE -> done++;
                    case HELD_BY_ANOTHER -> {
                        return;
                    }
                    case NOT_OURS -> leftAlone.add(candidate.run());
                    case FAILED -> {
                        failures++;
                        leftAlone.add(candidate.run());
                    }
                }
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

    private Outcome announce(Candidate candidate, LocalDate today) {
        return guarded(
                candidate,
                today,
                () -> attempt(
                        candidate,
                        run -> queue.claimToAnnounce(run, today),
                        (plan, run) -> execution.announce(plan, run, today)));
    }

    private Outcome order(Candidate candidate, LocalDate today) {
        return guarded(candidate, today, () -> {
            try {
                return order(candidate, today, (plan, run) -> execution.order(plan, run, today));
            } catch (RunExecution.StockRaced raced) {
                return order(candidate, today, (plan, run) -> execution.orderAlone(plan, run, today));
            }
        });
    }

    private Outcome order(Candidate candidate, LocalDate today, BiConsumer<Plan, Run> deed) {
        return attempt(candidate, run -> queue.claimToOrder(run, today), deed);
    }

    private Outcome guarded(Candidate candidate, LocalDate today, Supplier<Outcome> attempt) {
        try {
            return attempt.get();
        } catch (RuntimeException e) {
            LOG.warn("Run {} was rolled back and is tried again", candidate.run(), e);
            noteFailure(candidate, today);
            return Outcome.FAILED;
        }
    }

    /** In a transaction of its own, because that of the run is gone. */
    private void noteFailure(Candidate candidate, LocalDate today) {
        try {
            Integer failures = transaction.execute(status -> queue.failed(candidate.run()));
            if (failures != null && failures >= TRIES) {
                attempt(
                        candidate,
                        run -> runs.lock(run)
                                .filter(found -> found.state() == RunState.PARKED
                                        || found.state().mayBecome(RunState.PARKED)),
                        (plan, run) -> execution.giveUp(plan, run, today));
            }
        } catch (RuntimeException e) {
            LOG.error("The failure of run {} could not be noted", candidate.run(), e);
        }
    }

    /** One run of an account at a time, so that runs that wait for each other find each other. */
    private Outcome attempt(Candidate candidate, Function<RunId, Optional<Run>> claim, BiConsumer<Plan, Run> deed) {
        Outcome outcome = transaction.execute(status -> {
            if (!queue.tryAccount(candidate.account())) {
                return Outcome.HELD_BY_ANOTHER;
            }
            Optional<Plan> plan = plans.tryLock(candidate.plan());
            if (plan.isEmpty()) {
                return Outcome.HELD_BY_ANOTHER;
            }
            Optional<Run> run = plan.get().state() == PlanState.ENDED ? Optional.empty() : claim.apply(candidate.run());
            run.ifPresent(found -> deed.accept(plan.get(), found));
            return run.isPresent() ? Outcome.DONE : Outcome.NOT_OURS;
        });
        return outcome == null ? Outcome.FAILED : outcome;
    }
}
