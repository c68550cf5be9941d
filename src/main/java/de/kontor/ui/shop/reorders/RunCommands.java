package de.kontor.ui.shop.reorders;

import de.kontor.identity.Actor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.RunId;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.Scope;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DayQuestion;
import de.kontor.ui.Screen;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** What a buyer does with a single run: asked for where that cannot be taken back, told by the page of the plan. */
class RunCommands {
    private final ReorderRuns runs;
    private final Actor actor;
    private final BiConsumer<PlanId, Supplier<Optional<PlanChange>>> change;
    private final BiFunction<PlanId, Optional<PlanChange>, Optional<String>> attempt;

    /**
     * @param change does something and shows what became of it
     * @param attempt shows what became of something, or answers why not
     */
    RunCommands(
            ReorderRuns runs,
            Actor actor,
            BiConsumer<PlanId, Supplier<Optional<PlanChange>>> change,
            BiFunction<PlanId, Optional<PlanChange>, Optional<String>> attempt) {
        this.runs = runs;
        this.actor = actor;
        this.change = change;
        this.attempt = attempt;
    }

    void tryAgain(RunView run) {
        change.accept(run.plan(), () -> runs.tryAgain(actor, id(run), ""));
    }

    void payOnAccount(RunView run) {
        change.accept(run.plan(), () -> runs.payOnAccount(actor, id(run), ""));
    }

    void takeSuccessors(RunView run, Scope scope) {
        change.accept(run.plan(), () -> runs.takeSuccessors(actor, id(run), scope, ""));
    }

    /** Agrees to the value the page shows now; if it has moved since, the buyer looks again. */
    void agree(PlanDetails plan, RunView run, Scope scope) {
        change.accept(plan.id(), () -> runs.agree(actor, id(run), plan.goodsOf(run), scope, ""));
    }

    void askToSkip(RunView run) {
        Confirmation.ask(
                text("shop.reorder.skip.title", Screen.formats().date(run.due())),
                text("shop.reorder.skip.text"),
                text("shop.reorder.skip"),
                () -> change.accept(run.plan(), () -> runs.skip(actor, id(run), "")));
    }

    void askToMove(RunView run) {
        DayQuestion.ask(
                text("shop.reorder.move.title", Screen.formats().date(run.due())),
                text("shop.reorder.move.text"),
                text("shop.reorder.day"),
                run.due(),
                text("shop.reorder.move"),
                day -> attempt.apply(run.plan(), runs.move(actor, id(run), day, "")));
    }

    private static RunId id(RunView run) {
        return run.id().orElseThrow();
    }

    private static String text(String key, Object... values) {
        return Screen.texts().text(key, values);
    }
}
