package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.Accounts;
import de.kontor.assortment.QuickOrder;
import de.kontor.catalog.Catalog;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.PlanDraft;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.WantedLine;
import de.kontor.ui.Notice;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.reorders.PlanForm;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Changes a plan for all runs to come, or with {@code run=id} the lines of that one run alone. */
@Route(value = "shop/reorders/edit/:plan", layout = ShopLayout.class)
@RolesAllowed({"OWNER", "BUYER"})
class EditPlanView extends PlanEditor implements BeforeEnterObserver {
    private final ReorderPlans plans;
    private final ReorderRuns runs;
    private final Accounts accounts;
    private Runnable cost = () -> {};

    EditPlanView(
            ReorderPlans plans,
            ReorderRuns runs,
            Catalog catalog,
            Accounts accounts,
            QuickOrder articles,
            CurrentActor current) {
        super(plans, articles, catalog, current.get(), "shop.reorder.edit");
        this.plans = plans;
        this.runs = runs;
        this.accounts = accounts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PlanDetails plan = event.getRouteParameters()
                .get("plan")
                .flatMap(PlanView::id)
                .flatMap(id -> plans.plan(actor(), id))
                .orElseThrow(NotFoundException::new);
        add(new PageHeader(plan.name()), notices());
        Optional<String> run = event.getLocation().getQueryParameters().getSingleParameter("run");
        if (run.isPresent()) {
            plan.upcoming().stream()
                    .filter(one -> one.id()
                            .filter(id -> id.toString().equals(run.get()))
                            .isPresent())
                    .findFirst()
                    .ifPresentOrElse(one -> editRun(plan, one), () -> {
                        throw new NotFoundException();
                    });
        } else {
            editPlan(plan);
        }
    }

    private static List<WantedLine> wanted(PlanDetails plan) {
        return plan.lines().stream().map(PlanDetails.Line::wanted).toList();
    }

    private void editRun(PlanDetails plan, RunView run) {
        PlainButton save = PlainButton.primary(
                getTranslation("shop.reorder.save.once"),
                () -> tell(runs.edit(actor(), run.id().orElseThrow(), run.version(), lines.wanted(), "")
                        .orElseThrow(NotFoundException::new)));
        cost = () -> preview(plan.settings().stock(), save);
        lines.show(run.lines().orElseGet(() -> wanted(plan)));
        add(once(run), lineSection());
        showCost();
    }

    private Component once(RunView run) {
        return Notice.info(
                getTranslation("shop.reorder.edit.once", Screen.formats().date(run.due())));
    }

    private void editPlan(PlanDetails plan) {
        PlanForm form = new PlanForm(
                accounts.deliveryAddresses(plan.account()),
                getTranslation("shop.reorder.form.own-number"),
                this::showCost);
        PlainButton save = PlainButton.primary(getTranslation("shop.reorder.save"), () -> save(plan, form));
        form.show(plan.name(), plan.rhythm(), plan.settings());
        lines.show(wanted(plan));
        add(Notice.info(getTranslation("shop.reorder.edit.always")), lineSection(), form);
        cost = () -> preview(form.stock(), save);
        showCost();
    }

    @Override
    void showCost() {
        cost.run();
    }

    private void save(PlanDetails plan, PlanForm form) {
        form.rhythm(Optional.of(plan.rhythm())).ifPresent(rhythm -> form.settings()
                .ifPresent(settings -> tell(plans.edit(
                                actor(),
                                plan.id(),
                                plan.version(),
                                new PlanDraft(form.planName(), rhythm, plan.byConsumption(), lines.wanted(), settings),
                                "")
                        .orElseThrow(NotFoundException::new))));
    }
}
