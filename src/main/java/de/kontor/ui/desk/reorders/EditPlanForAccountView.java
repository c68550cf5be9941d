package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDetails;
import de.kontor.replenishment.PlanDraft;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlansOnBehalf;
import de.kontor.replenishment.ReorderDesk;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.ReorderRuns;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.WantedLine;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.reorders.PlanForm;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Changes a plan on behalf of its account for all runs to come, or with {@code run=id} the lines of that run alone. */
@Route(value = "desk/reorders/edit/:plan", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "ADMIN"})
class EditPlanForAccountView extends Page implements BeforeEnterObserver {
    private final ReorderDesk desk;
    private final ReorderPlans plans;
    private final ReorderRuns runs;
    private final PlansOnBehalf behalf;
    private final Catalog catalog;
    private final Actor actor;
    private final Div notices = new Div();

    EditPlanForAccountView(
            ReorderDesk desk,
            ReorderPlans plans,
            ReorderRuns runs,
            PlansOnBehalf behalf,
            Catalog catalog,
            CurrentActor current) {
        super("desk.reorder.edit");
        this.desk = desk;
        this.plans = plans;
        this.runs = runs;
        this.behalf = behalf;
        this.catalog = catalog;
        this.actor = current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        PlanDetails plan = event.getRouteParameters()
                .get("plan")
                .flatMap(EditPlanForAccountView::id)
                .flatMap(id -> desk.plan(actor, new PlanId(id)))
                .orElseThrow(NotFoundException::new);
        PlanSheet sheet = new PlanSheet(behalf, catalog, actor, plan.account());
        add(new PageHeader(plan.name()), notices);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("run")
                .ifPresentOrElse(run -> editRun(plan, run(plan, run), sheet), () -> editPlan(plan, sheet));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static RunView run(PlanDetails plan, String id) {
        return plan.upcoming().stream()
                .filter(one ->
                        one.id().filter(known -> known.toString().equals(id)).isPresent())
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static List<WantedLine> wanted(PlanDetails plan) {
        return plan.lines().stream().map(PlanDetails.Line::wanted).toList();
    }

    private void editRun(PlanDetails plan, RunView run, PlanSheet sheet) {
        sheet.prefer(plan.settings().stock());
        add(
                Notice.info(getTranslation(
                        "desk.reorder.edit.once", Screen.formats().date(run.due()))),
                sheet.lineSection(run.lines().orElseGet(() -> wanted(plan))),
                sheet.saving(
                        getTranslation("desk.reorder.save.once"),
                        reason ->
                                tell(runs.edit(actor, run.id().orElseThrow(), run.version(), sheet.wanted(), reason))));
    }

    private void editPlan(PlanDetails plan, PlanSheet sheet) {
        PlanForm form = sheet.form(behalf.basis(actor, plan.account()).addresses());
        form.show(plan.name(), plan.rhythm(), plan.settings());
        add(
                Notice.info(getTranslation("desk.reorder.edit.always")),
                sheet.lineSection(wanted(plan)),
                form,
                sheet.saving(getTranslation("desk.reorder.save"), reason -> save(plan, form, sheet, reason)));
    }

    private void save(PlanDetails plan, PlanForm form, PlanSheet sheet, String reason) {
        form.rhythm(Optional.of(plan.rhythm())).ifPresent(rhythm -> form.settings()
                .ifPresent(settings -> tell(plans.edit(
                        actor,
                        plan.id(),
                        plan.version(),
                        new PlanDraft(form.planName(), rhythm, plan.byConsumption(), sheet.wanted(), settings),
                        reason))));
    }

    private void tell(Optional<PlanChange> change) {
        notices.removeAll();
        switch (change.orElseThrow(NotFoundException::new)) {
            case PlanChange.Done done -> UI.getCurrent().navigate("desk/reorders/plan/" + done.plan());
            case PlanChange.Refused refused -> {
                notices.add(Notice.error(Screen.texts().text(refused.reason())));
                notices.getElement().callJsFunction("scrollIntoView");
            }
        }
    }
}
