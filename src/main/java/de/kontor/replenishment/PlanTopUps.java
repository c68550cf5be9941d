package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.TopUpSource;
import de.kontor.replenishment.PlanCheck.Agreed;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import de.kontor.shared.Quantity;
import java.time.Clock;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells the cart what plans will bring anyway, and lets a cart go along with a run: "merge with the reorder of the
 * 14th".
 */
@Component
class PlanTopUps implements TopUpSource {
    private static final String KIND = "reorder";

    private final RunRows runs;
    private final PlanRows plans;
    private final PlanCheck check;
    private final PlanEvents events;
    private final Clock clock;

    PlanTopUps(RunRows runs, PlanRows plans, PlanCheck check, PlanEvents events, Clock clock) {
        this.runs = runs;
        this.plans = plans;
        this.check = check;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Candidate> candidates(AccountId account, LocalDate today) {
        List<Run> coming = runs.openOf(account, today.plusDays(Planner.DAYS_AHEAD)).stream()
                .filter(run -> mayGrow(run, today))
                .toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        Map<UUID, Plan> owners = plans
                .byIds(coming.stream().map(run -> run.plan().value()).toList())
                .stream()
                .filter(plan -> plan.state() == PlanState.ACTIVE)
                .collect(Collectors.toMap(plan -> plan.id().value(), Function.identity()));
        List<Candidate> candidates = new ArrayList<>();
        coming.stream().filter(run -> owners.containsKey(run.plan().value())).forEach(run -> {
            Origin origin = new Origin(KIND, run.id().value(), run.due());
            Plan plan = Objects.requireNonNull(owners.get(run.plan().value()));
            run.linesOf(plan)
                    .forEach(line -> candidates.add(new Candidate(
                            new LineItem.Article(line.article()), line.quantity(), run.due(), Optional.of(origin))));
        });
        return candidates;
    }

    private static boolean mayGrow(Run run, LocalDate today) {
        return (run.state() == RunState.SCHEDULED || run.state() == RunState.ANNOUNCED)
                && run.due().isAfter(today);
    }

    @Override
    public boolean owns(Origin origin) {
        return origin.kind().equals(KIND);
    }

    @Override
    public Optional<Message> takeAlong(Actor.Member member, Origin origin, SequencedMap<LineItem, Quantity> lines) {
        return change(
                member,
                origin,
                "plan.event.cartAlong",
                (plan, run) -> {
                    List<WantedLine> wanted = new ArrayList<>(
                            run.linesOf(plan).stream().map(PlanLine::wanted).toList());
                    lines.forEach((item, quantity) -> {
                        if (item instanceof LineItem.Article(ArticleId article)) {
                            wanted.add(WantedLine.of(article, quantity));
                        }
                    });
                    return wanted;
                },
                lines);
    }

    @Override
    public Optional<Message> giveBack(Actor.Member member, Origin origin, SequencedMap<LineItem, Quantity> lines) {
        return change(
                member,
                origin,
                "plan.event.cartBack",
                (plan, run) -> {
                    SequencedMap<ArticleId, WantedLine> left = new LinkedHashMap<>();
                    run.linesOf(plan).forEach(line -> left.put(line.article(), line.wanted()));
                    lines.forEach((item, quantity) -> {
                        if (item instanceof LineItem.Article(ArticleId article)) {
                            left.computeIfPresent(article, (id, line) -> less(line, quantity));
                        }
                    });
                    return List.copyOf(left.values());
                },
                lines);
    }

    @Nullable
    private static WantedLine less(WantedLine line, Quantity taken) {
        int pieces = line.quantity().pieces() - taken.pieces();
        return pieces < 1 ? null : new WantedLine(line.article(), Quantity.of(pieces), line.mode(), line.substitute());
    }

    /** What a run will order instead. */
    private interface Lines {
        List<WantedLine> of(Plan plan, Run run);
    }

    private Optional<Message> change(
            Actor.Member member, Origin origin, String what, Lines change, SequencedMap<LineItem, Quantity> lines) {
        LocalDate today = LocalDate.now(clock);
        if (lines.keySet().stream().anyMatch(item -> !(item instanceof LineItem.Article))) {
            return Optional.of(Message.of("plan.refused.notAnArticle"));
        }
        RunId id = new RunId(origin.id());
        Optional<Plan> plan = runs.find(id)
                .filter(run -> run.account().equals(member.account()))
                .flatMap(run -> plans.lock(run.plan()))
                .filter(found -> found.state() == PlanState.ACTIVE);
        Optional<Run> run = plan.flatMap(found -> runs.lock(id)).filter(found -> mayGrow(found, today));
        if (plan.isEmpty() || run.isEmpty()) {
            return Optional.of(Message.of("plan.refused.runGone"));
        }
        return switch (check.agree(
                member.account(),
                plan.get().owner(),
                change.of(plan.get(), run.get()),
                before(plan.get(), run.get()))) {
            case Agreed.Not not -> Optional.of(not.reason());
            case Agreed.Lines agreed -> {
                runs.update(
                        RunEdit.of(run.get())
                                .lines(Optional.of(agreed.lines()))
                                .agreed(run.get().agreedWith(plan.get(), agreed.lines()))
                                .run(),
                        run.get().state());
                events.note(
                        plan.get(),
                        id,
                        member.name(),
                        Message.of(what, new Day(run.get().due())),
                        "");
                yield Optional.empty();
            }
        };
    }

    /** What was agreed before: for this run, and for the plan as it is without the cart. */
    private static List<PlanLine> before(Plan plan, Run run) {
        List<PlanLine> lines = new ArrayList<>(run.linesOf(plan));
        lines.addAll(plan.lines());
        return lines;
    }
}
