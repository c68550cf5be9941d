package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.assortment.QuickOrder;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.RunView;
import de.kontor.ui.Confirmation;
import de.kontor.ui.DayQuestion;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.WithAside;
import de.kontor.ui.reorders.ArticleEntry;
import de.kontor.ui.shop.QuoteSummary;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One plan: what is next and what it costs, upcoming and past runs, lines, preferences, history, and what to do. */
@Route(value = "shop/reorders/:plan", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class PlanView extends Page implements BeforeEnterObserver, WithAside {
    private final ReorderPlans plans;
    private final ReorderRuns runs;
    private final QuickOrder articles;
    private final Clock clock;
    private final Actor actor;
    private final RunCommands commands;
    private final Div notices = new Div();
    private final Div content = new Div();
    private final Div aside = new Div();

    PlanView(ReorderPlans plans, ReorderRuns runs, QuickOrder articles, Clock clock, CurrentActor current) {
        super("shop.nav.reorders");
        this.plans = plans;
        this.runs = runs;
        this.articles = articles;
        this.clock = clock;
        this.actor = current.get();
        commands = new RunCommands(runs, actor, this::change, this::tryTo);
        notices.addClassName("stack");
        content.addClassName("stack");
        aside.addClassNames("card", "stack");
        add(notices, content);
    }

    @Override
    public Component aside() {
        return aside;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PlanId id = event.getRouteParameters().get("plan").flatMap(PlanView::id).orElseThrow(NotFoundException::new);
        notices.removeAll();
        show(id);
    }

    /** A text that is no id is answered like an id that does not exist. */
    static Optional<PlanId> id(String text) {
        try {
            return Optional.of(new PlanId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(PlanId id) {
        PlanDetails plan = plans.plan(actor, id).orElseThrow(NotFoundException::new);
        setPageTitle(plan.name());
        boolean may = ReorderPlans.mayPlan(actor) && plan.state() != PlanState.ENDED;
        PlanContents contents = new PlanContents(plan);
        content.removeAll();
        content.add(header(plan, may));
        plan.upcoming().stream()
                .filter(run -> run.state() == RunState.REVIEW_NEEDED || run.state() == RunState.PARKED)
                .forEach(run -> content.add(new RunDecision(plan, run, may, commands)));
        boolean mayPay = ReorderPlans.mayPlan(actor);
        plan.past().stream()
                .filter(RunView::declined)
                .forEach(run -> content.add(new UnpaidOrder(run, mayPay, commands)));
        if (!plan.upcoming().isEmpty()) {
            content.add(section("shop.reorder.upcoming", new UpcomingRuns(plan, may, commands)));
        }
        content.add(section("shop.reorder.lines", contents.lines()));
        if (may) {
            content.add(card(
                    "shop.reorder.once",
                    new ArticleEntry(
                            getTranslation("shop.reorder.once.add"),
                            text -> PlanEditor.named(articles.match(actor, text)),
                            line -> change(id, () -> runs.addOnce(actor, id, line, "")))));
        }
        content.add(card("shop.reorder.facts", contents.facts()));
        if (!plan.past().isEmpty()) {
            content.add(section("shop.reorder.past", contents.past()));
        }
        content.add(card("shop.reorder.history", contents.history()));
        showCost(plan);
    }

    private Component header(PlanDetails plan, boolean may) {
        PageHeader header = new PageHeader(plan.name()).badge(ReorderStates.badge(plan.state()));
        header.remark(Screen.texts().text(plan.rhythm().words()));
        if (!may) {
            return header;
        }
        PageLink edit = new PageLink("shop/reorders/edit/" + plan.id(), getTranslation("shop.reorder.edit"));
        edit.addClassNames("button", "primary");
        PlainButton rest = plan.state() == PlanState.PAUSED
                ? PlainButton.secondary(
                        getTranslation("shop.reorder.resume"),
                        () -> change(plan.id(), () -> plans.resume(actor, plan.id(), "")))
                : PlainButton.secondary(getTranslation("shop.reorder.pause"), () -> askToPause(plan));
        return header.actions(edit, rest, PlainButton.danger(getTranslation("shop.reorder.end"), () -> askToEnd(plan)));
    }

    private void showCost(PlanDetails plan) {
        aside.removeAll();
        aside.setVisible(plan.cost().isPresent());
        plan.cost().ifPresent(cost -> {
            aside.add(new H2(getTranslation("shop.reorder.cost")), new QuoteSummary(cost.quote()));
            String agreed =
                    getTranslation("shop.reorder.cost.agreed", Screen.formats().money(cost.agreed()));
            Span sum = new Span(agreed);
            sum.addClassNames("muted", "small");
            aside.add(sum);
            cost.notes().forEach(note -> aside.add(Notice.info(Screen.texts().text(note))));
        });
    }

    private void askToPause(PlanDetails plan) {
        DayQuestion.ask(
                getTranslation("shop.reorder.pause.title"),
                getTranslation("shop.reorder.pause.text"),
                getTranslation("shop.reorder.pause.until"),
                LocalDate.now(clock).plusMonths(1),
                getTranslation("shop.reorder.pause"),
                day -> tryTo(plan.id(), plans.pause(actor, plan.id(), day, "")));
    }

    private void askToEnd(PlanDetails plan) {
        Confirmation.ask(
                getTranslation("shop.reorder.end.title", plan.name()),
                getTranslation("shop.reorder.end.text"),
                getTranslation("shop.reorder.end"),
                () -> change(plan.id(), () -> plans.end(actor, plan.id(), "")));
    }

    private Optional<String> tryTo(PlanId id, Optional<PlanChange> change) {
        return switch (change.orElseThrow(NotFoundException::new)) {
            case PlanChange.Refused refused -> Optional.of(Screen.texts().text(refused.reason()));
            case PlanChange.Done done -> {
                tell(id, done);
                yield Optional.empty();
            }
        };
    }

    private void change(PlanId id, Supplier<Optional<PlanChange>> command) {
        tell(id, command.get().orElseThrow(NotFoundException::new));
    }

    private void tell(PlanId id, PlanChange change) {
        notices.removeAll();
        notices.add(
                switch (change) {
                    case PlanChange.Done done -> Notice.ok(Screen.texts().text(done.sentence()));
                    case PlanChange.Refused refused ->
                        Notice.error(Screen.texts().text(refused.reason()));
                });
        show(id);
        UI.getCurrent().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private Div card(String titleKey, Component part) {
        Div card = section(titleKey, part);
        card.addClassName("card");
        return card;
    }

    private Div section(String titleKey, Component part) {
        Div section = new Div(new H2(getTranslation(titleKey)), part);
        section.addClassNames("stack", "tight");
        return section;
    }
}
