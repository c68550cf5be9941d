package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.identity.SignedLink;
import de.kontor.identity.SignedLinks;
import de.kontor.shared.Message;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the links in mails do without signing in: a link shows one run, a button skips or moves it. A link of a run that
 * is ordered, skipped or over does nothing any more, so using one twice does nothing twice.
 */
@Service
public class ReorderLinks {
    /** Purpose of links that skip. */
    public static final String SKIP = "skip";

    /** Purpose of links that move. */
    public static final String MOVE = "move";

    private final SignedLinks links;
    private final PlanRows plans;
    private final RunRows runs;
    private final ReorderRuns commands;

    ReorderLinks(SignedLinks links, PlanRows plans, RunRows runs, ReorderRuns commands) {
        this.links = links;
        this.plans = plans;
        this.runs = runs;
        this.commands = commands;
    }

    /** What a link shows. */
    public sealed interface Shown {
        /** The run may be skipped or moved; nothing of the account but this is told. */
        record Open(String plan, LocalDate due, Message rhythm) implements Shown {}

        /** Nothing can be done by this link any more; the sentence says why and what to do. */
        record Closed(Message reason) implements Shown {}
    }

    /** Reads a link; anything somebody may have typed. */
    @Transactional(readOnly = true)
    public Shown show(String purpose, String token) {
        return switch (links.read("reorder-" + purpose, token)) {
            case SignedLink.Invalid invalid -> new Shown.Closed(Message.of("plan.link.invalid"));
            case SignedLink.Expired expired -> new Shown.Closed(Message.of("plan.link.expired"));
            case SignedLink.Valid valid ->
                runs.find(new RunId(valid.subject()))
                        .map(this::shown)
                        .orElseGet(() -> new Shown.Closed(Message.of("plan.link.gone")));
        };
    }

    private Shown shown(Run run) {
        Plan plan = plans.find(run.plan()).orElseThrow();
        return run.state().isOpen()
                ? new Shown.Open(plan.name(), run.due(), plan.rhythm().words())
                : new Shown.Closed(Message.of("plan.refused.state." + run.state(), new Message.Day(run.due())));
    }

    /** Skips the run of a link. */
    @Transactional
    public PlanChange skip(String token) {
        return act(SKIP, token, (plan, run) -> commands.skip(byLink(plan), plan, run, ""));
    }

    /** Moves the run of a link to another day, as {@link ReorderRuns#move} does. */
    @Transactional
    public PlanChange move(String token, LocalDate day) {
        return act(MOVE, token, (plan, run) -> commands.move(byLink(plan), plan, run, day, ""));
    }

    private PlanChange act(String purpose, String token, BiFunction<Plan, Run, PlanChange> deed) {
        return switch (links.read("reorder-" + purpose, token)) {
            case SignedLink.Invalid invalid -> PlanDesk.refused("plan.link.invalid");
            case SignedLink.Expired expired -> PlanDesk.refused("plan.link.expired");
            case SignedLink.Valid valid -> {
                Optional<Run> run = runs.find(new RunId(valid.subject()));
                yield run.flatMap(found -> plans.lock(found.plan()))
                        .flatMap(plan -> runs.lock(new RunId(valid.subject())).map(found -> deed.apply(plan, found)))
                        .orElseGet(() -> PlanDesk.refused("plan.link.gone"));
            }
        };
    }

    /** The owner the mail went to. */
    private static Actor byLink(Plan plan) {
        return new Actor.Member(plan.owner(), plan.account(), plan.ownerName(), Set.of());
    }
}
