package de.kontor.replenishment;

import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Message.Text;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a run below the minimum or the free freight does, by the plan's preference: take lines of other plans along, go
 * together with one, wait for one, or pay (domain section 7).
 *
 * @see "Decision record DD047-what-a-run-does-by-itself"
 */
@Component
class SmallRuns {
    /** Others may be taken along that are due within so many days. */
    static final int PULLED_FORWARD_DAYS = 14;

    /** A run waits at most so many days for another. */
    static final int LONGEST_WAIT_DAYS = 7;

    private final RunRows runs;
    private final PlanRows plans;
    private final Outlooks outlooks;
    private final PlanEvents events;

    SmallRuns(RunRows runs, PlanRows plans, Outlooks outlooks, PlanEvents events) {
        this.runs = runs;
        this.plans = plans;
        this.outlooks = outlooks;
        this.events = events;
    }

    /** A line of another run that can be taken along. */
    private record Loose(Plan plan, Run run, PlanLine line) {}

    /** What becomes of a small run. */
    sealed interface Settled {
        /** It is ordered like this; {@code taken} are lines of other runs by their run. */
        record Now(Outlook outlook, SequencedMap<Run, List<PlanLine>> taken, Money saved) implements Settled {}

        /** It waits for a day on which another run of the account is due. */
        record Later(LocalDate day) implements Settled {}
    }

    Settled settle(Plan plan, Run run, Outlook outlook, LocalDate today) {
        Settled alone = new Settled.Now(outlook, new LinkedHashMap<>(), Money.ZERO);
        BelowMinimum preference = plan.settings().belowMinimum();
        if (preference == BelowMinimum.ACCEPT || !outlook.isSmall()) {
            return alone;
        }
        List<Run> others = runs.lockOthers(plan, today.plusDays(PULLED_FORWARD_DAYS));
        if (others.isEmpty()) {
            return alone;
        }
        Map<UUID, Plan> owners = plans
                .byIds(others.stream().map(other -> other.plan().value()).toList())
                .stream()
                .collect(Collectors.toMap(found -> found.id().value(), Function.identity()));
        return switch (preference) {
            case PULL_FORWARD -> pullForward(plan, outlook, others, owners).orElse(alone);
            case MERGE -> merge(plan, outlook, others, owners).orElse(alone);
            case WAIT -> await(plan, run, outlook, others, owners, today).orElse(alone);
            case ACCEPT -> alone;
        };
    }

    private Optional<Settled> await(
            Plan plan, Run run, Outlook outlook, List<Run> others, Map<UUID, Plan> owners, LocalDate today) {
        List<Run> dueNow =
                others.stream().filter(other -> !other.due().isAfter(today)).toList();
        Optional<Settled> together = merge(plan, outlook, dueNow, owners);
        if (together.isPresent()) {
            return together;
        }
        LocalDate latest = run.nominal().plusDays(LONGEST_WAIT_DAYS);
        return others.stream()
                .map(Run::due)
                .filter(day -> day.isAfter(today) && !day.isAfter(latest))
                .findFirst()
                .map(Settled.Later::new);
    }

    /** Whole runs, the soonest first; the first that makes both together cheaper. */
    private Optional<Settled> merge(Plan plan, Outlook outlook, List<Run> others, Map<UUID, Plan> owners) {
        for (Run other : others) {
            Plan owner = Objects.requireNonNull(owners.get(other.plan().value()));
            List<PlanLine> lines = other.linesOf(owner);
            Outlook together = outlooks.with(plan, outlook, lines);
            Money saved = outlook.fees().plus(outlooks.of(owner, lines).fees()).minus(together.fees());
            if (isBetter(outlook, together, saved)) {
                SequencedMap<Run, List<PlanLine>> taken = new LinkedHashMap<>();
                taken.put(other, lines);
                return Optional.of(new Settled.Now(together, taken, saved.max(Money.ZERO)));
            }
        }
        return Optional.empty();
    }

    /** As few lines as it takes, the soonest first. */
    private Optional<Settled> pullForward(Plan plan, Outlook outlook, List<Run> others, Map<UUID, Plan> owners) {
        List<Loose> loose = others.stream()
                .flatMap(other -> {
                    Plan owner = Objects.requireNonNull(owners.get(other.plan().value()));
                    return other.linesOf(owner).stream().map(line -> new Loose(owner, other, line));
                })
                .limit(12)
                .toList();
        List<PlanLine> more = new ArrayList<>();
        SequencedMap<Run, List<PlanLine>> taken = new LinkedHashMap<>();
        Outlook best = outlook;
        for (Loose one : loose) {
            more.add(one.line());
            taken.computeIfAbsent(one.run(), run -> new ArrayList<>()).add(one.line());
            best = outlooks.with(plan, outlook, more);
            if (!best.isSmall()) {
                break;
            }
        }
        Money saved = outlook.fees().minus(best.fees());
        return isBetter(outlook, best, saved)
                ? Optional.of(new Settled.Now(best, taken, saved.max(Money.ZERO)))
                : Optional.empty();
    }

    private static boolean isBetter(Outlook alone, Outlook together, Money saved) {
        boolean possibleOnlyTogether = !alone.quote().isOrderable();
        return together.quote().isOrderable() && (saved.isPositive() || possibleOnlyTogether);
    }

    /** After the order: runs whose lines went along order only what is left, or nothing this time. */
    void takeAlong(SequencedMap<Run, List<PlanLine>> taken, String orderNumber, LocalDate today) {
        taken.forEach((run, lines) -> {
            Plan owner = plans.find(run.plan()).orElseThrow();
            List<PlanLine> left = new ArrayList<>(run.linesOf(owner));
            lines.forEach(left::remove);
            Message along = Message.of("plan.event.alongWith", new Text(orderNumber), new Day(today));
            RunEdit edit = RunEdit.of(run).because(along);
            runs.update(
                    (left.isEmpty()
                                    ? edit.state(RunState.SKIPPED)
                                    : edit.lines(Optional.of(List.copyOf(left))).agreed(Optional.empty()))
                            .run(),
                    run.state());
            events.note(owner, run.id(), Actors.PLAN.name(), along, "");
        });
    }
}
