package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.replenishment.ConsumptionForecast;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanSummary;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The reorder plans of the account, as a list or as a calendar. */
@Route(value = "shop/reorders", layout = ShopLayout.class)
@Menu(title = "shop.nav.reorders", order = 35)
@RolesAllowed("MEMBER")
class ReordersView extends Page implements BeforeEnterObserver {
    private static final String MONTH = "month";

    private final ReorderPlans plans;
    private final ConsumptionForecast forecast;
    private final Clock clock;
    private final Actor actor;

    ReordersView(ReorderPlans plans, ConsumptionForecast forecast, Clock clock, CurrentActor current) {
        super("shop.nav.reorders");
        this.plans = plans;
        this.forecast = forecast;
        this.clock = clock;
        this.actor = current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        List<PlanSummary> all = plans.plans(actor);
        add(header(), new WaitingRuns(plans.undecided(actor), names(all)));
        if (parameters.getSingleParameter(MONTH).isPresent()) {
            showCalendar(month(parameters.getSingleParameter(MONTH).get()), all);
        } else {
            showList(all);
        }
    }

    private Component header() {
        PageHeader header = new PageHeader(title());
        if (ReorderPlans.mayPlan(actor)) {
            PageLink fresh = new PageLink("shop/reorders/new", getTranslation("shop.reorder.new"));
            fresh.addClassNames("button", "primary");
            header.actions(fresh);
        }
        return header;
    }

    private void showList(List<PlanSummary> all) {
        Div views = new Div(new PageLink(
                "shop/reorders?month=" + YearMonth.now(clock), getTranslation("shop.reorder.as-calendar")));
        PlanTable table = new PlanTable(title());
        table.whenEmpty(new EmptyState(
                getTranslation("shop.reorder.none"),
                new PageLink("shop/orders", getTranslation("shop.reorder.none.action"))));
        table.setRows(all);
        add(
                views,
                table,
                new SuggestedPlans(forecast.suggestions(actor), LocalDate.now(clock), ReorderPlans.mayPlan(actor)));
    }

    private void showCalendar(YearMonth month, List<PlanSummary> all) {
        String name = month.atDay(1).format(DateTimeFormatter.ofPattern("LLLL yyyy", Screen.language()));
        Div turn = new Div(
                new PageLink("shop/reorders", getTranslation("shop.reorder.as-list")),
                new PageLink(
                        "shop/reorders?month=" + month.minusMonths(1), getTranslation("shop.reorder.month.before")),
                new PageLink("shop/reorders?month=" + month.plusMonths(1), getTranslation("shop.reorder.month.after")));
        turn.addClassNames("row", "wrap", "gap");
        LocalDate from = month.atDay(1);
        add(
                turn,
                new H2(name),
                new MonthCalendar(month, plans.calendar(actor, from, month.atEndOfMonth()), names(all)));
    }

    static Map<PlanId, String> names(List<PlanSummary> all) {
        return all.stream().collect(Collectors.toMap(PlanSummary::id, PlanSummary::name));
    }

    /** What no month is, is this one. */
    private YearMonth month(String text) {
        try {
            YearMonth asked = YearMonth.parse(text);
            return asked.getYear() < 2000 || asked.getYear() > 2100 ? YearMonth.now(clock) : asked;
        } catch (DateTimeException noMonth) {
            return YearMonth.now(clock);
        }
    }
}
