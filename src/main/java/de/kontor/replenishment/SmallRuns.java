package de.kontor.replenishment;

import de.kontor.accounts.Accounts;
import de.kontor.replenishment.StockResolution.Chosen;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Message.Text;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a run below the minimum or the free freight does, by the plan's preference: take lines of other plans along, go
 * together with one, wait for one, or pay (domain section 7). Only what would need no question on its own and is there
 * whole goes along.
 *
 * @see "Decision record DD047-what-a-run-does-by-itself"
 */
@Component
class SmallRuns {
    /** Others may be taken along that are due within so many days. */
    static final int PULLED_FORWARD_DAYS = 14;

    /** A run waits at most so many days for another. */
    static final int LONGEST_WAIT_DAYS = 7;

    private static final int MOST_LINES = 12;

    private final RunRows runs;
    private final PlanRows plans;
    private final Outlooks outlooks;
    private final Tolerances tolerances;
    private final Accounts accounts;
    private final PlanEvents events;
    private final ReorderMails mails;

    SmallRuns(
            RunRows runs,
            PlanRows plans,
            Outlooks outlooks,
            Tolerances tolerances,
            Accounts accounts,
            PlanEvents events,
            ReorderMails mails) {
        this.runs = runs;
        this.plans = plans;
        this.outlooks = outlooks;
        this.tolerances = tolerances;
        this.accounts = accounts;
        this.events = events;
        this.mails = mails;
    }

    /** A run that can be taken along, and what it would be by itself. */
    private record Other(Plan plan, Run run, Outlook outlook) {}

    /** What is taken of another run. */
    private record Share(Other other, List<Chosen> chosen) {
        static Share whole(Other other) {
            return new Share(other, other.outlook().resolved().chosen());
        }
    }

    /**
     * Lines of another run that go along.
     *
     * @param left what the other run still orders on its own day; empty when nothing is left of it
     */
    record Taken(Plan plan, Run run, List<PlanLine> lines, Optional<Outlook> left) {}

    /** What becomes of a small run. */
    sealed interface Settled {
        /** It is ordered like this, with what was taken of other runs. */
        record Now(Outlook outlook, List<Taken> taken, Money saved) implements Settled {}

        /** It waits for a day on which another run of the account is due. */
        record Later(LocalDate day) implements Settled {}

        static Settled alone(Outlook outlook) {
            return new Now(outlook, List.of(), Money.ZERO);
        }
    }

    Settled settle(Plan plan, Run run, Outlook outlook, LocalDate today) {
        BelowMinimum preference = plan.settings().belowMinimum();
        if (preference == BelowMinimum.ACCEPT || !outlook.isSmall()) {
            return Settled.alone(outlook);
        }
        List<Other> others = others(plan, today);
        Optional<? extends Settled> settled =
                switch (preference) {
                    case PULL_FORWARD -> pullForward(plan, outlook, others);
                    case MERGE -> merge(plan, outlook, others);
                    case WAIT -> await(plan, run, outlook, others, today);
                    case ACCEPT -> Optional.empty();
                };
        return settled.isPresent() ? settled.get() : Settled.alone(outlook);
    }

    private List<Other> others(Plan plan, LocalDate today) {
        List<Run> found = runs.lockOthers(
                plan,
                accounts.deliveryAddresses(plan.account()),
                today.minusDays(RunExecution.ASKS_AFTER_DAYS),
                today.plusDays(PULLED_FORWARD_DAYS));
        Map<UUID, Plan> owners = plans
                .byIds(found.stream().map(run -> run.plan().value()).toList())
                .stream()
                .collect(Collectors.toMap(owner -> owner.id().value(), Function.identity()));
        return found.stream()
                .map(run -> other(Objects.requireNonNull(owners.get(run.plan().value())), run))
                .filter(this::needsNobody)
                .toList();
    }

    private Other other(Plan owner, Run run) {
        return new Other(owner, run, outlooks.of(owner, run.linesOf(owner)));
    }

    private boolean needsNobody(Other other) {
        Outlook outlook = other.outlook();
        return !outlook.isEmpty()
                && outlook.resolved().isWhole()
                && outlook.incurable().isEmpty()
                && PriceWatch.question(other.plan(), other.run(), outlook, tolerances.of(outlook.quote()))
                        .isEmpty();
    }

    private Optional<? extends Settled> await(
            Plan plan, Run run, Outlook outlook, List<Other> others, LocalDate today) {
        Optional<Settled.Now> together = merge(
                plan,
                outlook,
                others.stream()
                        .filter(other -> !other.run().due().isAfter(today))
                        .toList());
        if (together.isPresent()) {
            return together;
        }
        LocalDate latest = run.nominal().plusDays(LONGEST_WAIT_DAYS);
        return others.stream()
                .filter(other ->
                        other.run().due().isAfter(today) && !other.run().due().isAfter(latest))
                .filter(other -> merge(plan, outlook, List.of(other)).isPresent())
                .map(other -> other.run().due())
                .findFirst()
                .map(Settled.Later::new);
    }

    /** Whole runs, the soonest first; the first that makes both together cheaper. */
    private Optional<Settled.Now> merge(Plan plan, Outlook outlook, List<Other> others) {
        return others.stream()
                .map(other -> together(plan, outlook, List.of(Share.whole(other))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As few lines as it takes, the soonest first; if nothing lifts it above every threshold, what saves most. */
    private Optional<Settled.Now> pullForward(Plan plan, Outlook outlook, List<Other> others) {
        Optional<Settled.Now> best = Optional.empty();
        List<Share> whole = new ArrayList<>();
        int lines = 0;
        for (Other other : others) {
            List<Chosen> chosen = other.outlook().resolved().chosen();
            for (int taken = 1; taken <= chosen.size() && lines < MOST_LINES; taken++, lines++) {
                List<Share> more = new ArrayList<>(whole);
                more.add(new Share(other, chosen.subList(0, taken)));
                Optional<Settled.Now> now = together(plan, outlook, more);
                if (now.filter(found -> !found.outlook().isSmall()).isPresent()) {
                    return now;
                }
                best = better(best, now);
            }
            whole.add(Share.whole(other));
        }
        return best;
    }

    private static Optional<Settled.Now> better(Optional<Settled.Now> best, Optional<Settled.Now> now) {
        return now.filter(found -> best.filter(known -> !known.saved().isBelow(found.saved()))
                        .isEmpty())
                .or(() -> best);
    }

    /** One order of a run and shares of others; empty when it is no cheaper for all of them in all, or too dear. */
    private Optional<Settled.Now> together(Plan plan, Outlook alone, List<Share> more) {
        Outlook together = outlooks.with(
                plan,
                alone,
                more.stream().flatMap(share -> share.chosen().stream()).toList());
        boolean tooDear = plan.settings()
                .ceiling()
                .filter(ceiling -> ceiling.isBelow(together.quote().goods()))
                .isPresent();
        if (tooDear || !together.quote().isOrderable()) {
            return Optional.empty();
        }
        List<Taken> taken = more.stream().map(this::taken).toList();
        Money before =
                more.stream().map(share -> share.other().outlook().fees()).reduce(alone.fees(), Money::plus);
        Money after = taken.stream()
                .flatMap(one -> one.left().stream())
                .map(Outlook::fees)
                .reduce(together.fees(), Money::plus);
        boolean leavesTooLittle = taken.stream()
                .flatMap(one -> one.left().stream())
                .anyMatch(left -> !left.quote().isOrderable());
        boolean isBetter = after.isBelow(before) || !alone.quote().isOrderable();
        return isBetter && !leavesTooLittle
                ? Optional.of(
                        new Settled.Now(together, taken, before.minus(after).max(Money.ZERO)))
                : Optional.empty();
    }

    private Taken taken(Share share) {
        Other other = share.other();
        List<PlanLine> lines = share.chosen().stream().map(Chosen::line).toList();
        List<PlanLine> left = without(other, lines);
        return new Taken(
                other.plan(),
                other.run(),
                lines,
                left.isEmpty() ? Optional.empty() : Optional.of(outlooks.of(other.plan(), left)));
    }

    private static List<PlanLine> without(Other other, List<PlanLine> lines) {
        List<PlanLine> left = new ArrayList<>(other.run().linesOf(other.plan()));
        lines.forEach(left::remove);
        return left;
    }

    /** After the order: runs whose lines went along order only what is left, or nothing this time. */
    void takeAlong(List<Taken> taken, String orderNumber, LocalDate today) {
        Message along = Message.of("plan.event.alongWith", new Text(orderNumber), new Day(today));
        for (Taken one : taken) {
            RunEdit edit = RunEdit.of(one.run()).because(along);
            Run after = one.left()
                    .map(left -> smaller(edit, one, left))
                    .orElseGet(() -> edit.state(RunState.SKIPPED))
                    .run();
            runs.update(after, one.run().state());
            events.note(one.plan(), after.id(), Actors.PLAN.name(), along, "");
            Message next = one.left().isPresent()
                    ? Message.of("plan.changed.rest", new Day(after.due()))
                    : Message.of("plan.changed.all");
            mails.changed(one.plan(), after, along, next);
        }
    }

    private static RunEdit smaller(RunEdit edit, Taken one, Outlook left) {
        List<PlanLine> lines = new ArrayList<>(one.run().linesOf(one.plan()));
        one.lines().forEach(lines::remove);
        return edit.lines(Optional.of(List.copyOf(lines)))
                .agreed(Optional.empty())
                .shown(left.quote().goods(), left.fees(), left.quote().net());
    }
}
