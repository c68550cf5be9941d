package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountProfile;
import de.kontor.growth.GrowthLadder;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.OrderSummary;
import de.kontor.ordering.Shopping;
import de.kontor.ui.EmptyState;
import de.kontor.ui.FactTable;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.shop.orders.OrderTable;
import de.kontor.ui.shop.reorders.SuggestedPlans;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Where a member begins: what to decide, what to buy again, open orders, the last ones, how the account stands. */
@Route(value = "shop", layout = ShopLayout.class)
@Menu(title = "shop.nav.start", order = 10)
@RolesAllowed("MEMBER")
class ShopStartView extends Page {
    ShopStartView(StartContent.Source source, Shopping shopping, Clock clock, CurrentActor current) {
        super("shop.nav.start");
        Actor actor = current.get();
        StartContent start = source.of(actor);
        add(new PageHeader(start.account().legalName()).number(start.account().number()), decisions(start));
        start.purchases()
                .ifPresent(purchases ->
                        add(section("shop.start.again", new BuyAgain(purchases.usual(), shopping, actor))));
        if (start.plans().stream().anyMatch(plan -> plan.next().isPresent())) {
            add(new ComingReorders(start.plans()));
        }
        start.purchases()
                .ifPresent(purchases -> add(new SuggestedPlans(purchases.suggestions(), LocalDate.now(clock), true)));
        if (!start.packages().isEmpty()) {
            add(section("shop.start.packages", new PackageCards(start.packages())));
        }
        if (!start.open().isEmpty()) {
            add(orders("shop.start.open", start.open()));
        }
        add(orders("shop.start.last", start.last()), standing(start.account(), start.ladder()));
    }

    private static Decisions decisions(StartContent start) {
        Decisions decisions = new Decisions();
        decisions.account(start.account());
        decisions.growth(start.ladder());
        decisions.reorders(start.undecided(), start.plans());
        decisions.offers(start.seatOffers());
        start.purchases().ifPresent(purchases -> decisions.cart(purchases.cart()));
        decisions.backOrders(start.backOrders());
        return decisions;
    }

    private Component section(String titleKey, Component content) {
        Div section = new Div(new H2(getTranslation(titleKey)), content);
        section.addClassNames("stack", "tight");
        return section;
    }

    private Component orders(String titleKey, List<OrderSummary> orders) {
        OrderTable table = new OrderTable(getTranslation(titleKey));
        table.whenEmpty(new EmptyState(
                getTranslation("shop.orders.none"),
                new PageLink("shop/articles", getTranslation("shop.cart.empty.action"))));
        table.setRows(orders);
        return section(titleKey, table);
    }

    private Component standing(AccountProfile account, GrowthLadder ladder) {
        FactTable facts = new FactTable(getTranslation("shop.start.standing"))
                .fact(
                        getTranslation("shop.start.strategy"),
                        getTranslation(
                                "shop.start.strategy." + account.standing().strategy()))
                .fact(
                        getTranslation("shop.start.tier"),
                        getTranslation("tier." + account.standing().growthTier()));
        Div card = new Div(
                new H2(getTranslation("shop.start.standing")),
                facts,
                new GrowthProgress(ladder),
                new PageLink("shop/growth", getTranslation("shop.growth.link")));
        card.addClassNames("card", "stack");
        return card;
    }
}
