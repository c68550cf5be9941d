package de.kontor.ui.desk.reorders;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountSearch;
import de.kontor.accounts.AccountSummary;
import de.kontor.catalog.Catalog;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderId;
import de.kontor.replenishment.PlanChange;
import de.kontor.replenishment.PlanDraft;
import de.kontor.replenishment.PlanSettings;
import de.kontor.replenishment.PlansOnBehalf;
import de.kontor.replenishment.Rhythm;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.replenishment.WantedLine;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.desk.DeskLayout;
import de.kontor.ui.desk.DeskLink;
import de.kontor.ui.reorders.PlanForm;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Starts a plan on behalf of an account ({@code account=number}), with the lines of one of its orders if wanted
 * ({@code order=id}). Without an account it asks for one first.
 */
@Route(value = "desk/reorders/new", layout = DeskLayout.class)
@RolesAllowed({"SERVICE", "SPECIALIST", "ADMIN"})
class NewPlanForAccountView extends Page implements BeforeEnterObserver {
    private final PlansOnBehalf plans;
    private final AccountSearch accounts;
    private final OrderDesk orders;
    private final Catalog catalog;
    private final Actor actor;
    private final Div notices = new Div();

    NewPlanForAccountView(
            PlansOnBehalf plans, AccountSearch accounts, OrderDesk orders, Catalog catalog, CurrentActor current) {
        super("desk.reorder.new");
        this.plans = plans;
        this.accounts = accounts;
        this.orders = orders;
        this.catalog = catalog;
        this.actor = current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notices.removeAll();
        QueryParameters asked = event.getLocation().getQueryParameters();
        Optional<OrderDetails> order = asked.getSingleParameter("order")
                .flatMap(NewPlanForAccountView::id)
                .flatMap(id -> orders.order(actor, id));
        String number = asked.getSingleParameter("account").orElse("");
        Optional<AccountSummary> account = order.map(
                        found -> accounts.summaries(List.of(found.account())).get(found.account()))
                .or(() -> accounts.byNumber(actor, number));
        account.ifPresentOrElse(found -> showForm(found, lines(order)), () -> askForAccount(number));
    }

    private static Optional<OrderId> id(String text) {
        try {
            return Optional.of(new OrderId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static List<WantedLine> lines(Optional<OrderDetails> order) {
        List<WantedLine> wanted = new ArrayList<>();
        order.ifPresent(found -> found.lines().forEach(line -> {
            if (line.item() instanceof LineItem.Article(var article)) {
                wanted.add(WantedLine.of(article, line.quantity()));
            }
        }));
        return wanted;
    }

    private void askForAccount(String number) {
        TextField field = new TextField(getTranslation("desk.account.number"));
        field.setPlaceholder("K-10001");
        field.setWidthFull();
        field.setValue(number);
        if (!number.isBlank()) {
            refuse(field);
        }
        PlainButton next = PlainButton.primary(getTranslation("desk.reorder.new.next"), () -> choose(field));
        next.addClickShortcut(Key.ENTER).listenOn(field);
        Div card = new Div(field, next);
        card.addClassNames("card", "stack", "narrow-form");
        add(new PageHeader(title()), ReorderNames.lists(), card);
        field.focus();
    }

    private void choose(TextField field) {
        accounts.byNumber(actor, field.getValue())
                .ifPresentOrElse(
                        found -> UI.getCurrent()
                                .navigate("desk/reorders/new", QueryParameters.of("account", found.number())),
                        () -> refuse(field));
    }

    private void refuse(TextField field) {
        field.setErrorMessage(getTranslation("desk.login.refused.account"));
        field.setInvalid(true);
    }

    private void showForm(AccountSummary account, List<WantedLine> wanted) {
        PlansOnBehalf.Basis basis = plans.basis(actor, account.id());
        PlanSheet sheet = new PlanSheet(plans, catalog, actor, account.id());
        PlanForm form = sheet.form(basis.addresses());
        form.show("", Rhythm.from(basis.earliestFirst(), 1, Unit.MONTHS), PlanSettings.USUAL);
        add(
                new PageHeader(title()),
                DeskLink.account(Map.of(account.id(), account), account.id()),
                notices,
                sheet.lineSection(wanted),
                form,
                sheet.saving(getTranslation("desk.reorder.new.start"), reason -> start(account, sheet, form, reason)));
    }

    private void start(AccountSummary account, PlanSheet sheet, PlanForm form, String reason) {
        form.rhythm(Optional.empty()).ifPresent(rhythm -> form.settings()
                .ifPresent(settings -> tell(plans.start(
                        actor,
                        account.id(),
                        new PlanDraft(form.planName(), rhythm, false, sheet.wanted(), settings),
                        reason))));
    }

    private void tell(PlanChange change) {
        notices.removeAll();
        switch (change) {
            case PlanChange.Done done -> UI.getCurrent().navigate("desk/reorders/plan/" + done.plan());
            case PlanChange.Refused refused -> {
                notices.add(Notice.error(Screen.texts().text(refused.reason())));
                notices.getElement().callJsFunction("scrollIntoView");
            }
        }
    }
}
