package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.Accounts;
import de.kontor.growth.Growth;
import de.kontor.growth.GrowthLadder;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderSummary;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.UsualArticles;
import de.kontor.replenishment.ConsumptionForecast;
import de.kontor.replenishment.PlanSummary;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.training.Trainings;
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
import java.util.Optional;

/** Where a member begins: what to decide, what to buy again, open orders, the last ones, how the account stands. */
@Route(value = "shop", layout = ShopLayout.class)
@Menu(title = "shop.nav.start", order = 10)
@RolesAllowed("MEMBER")
class ShopStartView extends Page {
    private static final int SHOWN = 5;
    private static final int PACKAGES = 3;

    ShopStartView(
            MemberOrders orders,
            Accounts accounts,
            Shopping shopping,
            UsualArticles usual,
            Growth growth,
            ReorderPlans plans,
            ConsumptionForecast forecast,
            Clock clock,
            Trainings trainings,
            PackageShelf shelf,
            CurrentActor current) {
        super("shop.nav.start");
        Actor actor = current.get();
        AccountProfile account =
                accounts.profile(actor, actor.asMember().account()).orElseThrow();
        add(new PageHeader(account.legalName()).number(account.number()));
        Decisions decisions = new Decisions();
        decisions.account(account);
        GrowthLadder ladder = growth.ladder(actor, account.id()).orElseThrow();
        decisions.growth(ladder);
        add(decisions);
        List<PlanSummary> planned = plans.plans(actor);
        decisions.reorders(plans.undecided(actor), planned);
        decisions.offers(trainings.offers(actor));
        if (Shopping.mayShop(actor)) {
            decisions.cart(shopping.cart(actor));
            add(buyAgain(new BuyAgain(usual.usual(actor), shopping, actor)));
        }
        if (planned.stream().anyMatch(plan -> plan.next().isPresent())) {
            add(new ComingReorders(planned));
        }
        if (Shopping.mayShop(actor)) {
            add(new SuggestedPlans(forecast.suggestions(actor).stream().limit(3).toList(), LocalDate.now(clock), true));
        }
        packages(shelf.packages(actor));
        decisions.backOrders(orders.backOrders(actor));
        List<OrderSummary> open = orders.orders(actor, new OrderFilter("", Optional.empty(), true), 0, SHOWN)
                .orders();
        if (!open.isEmpty()) {
            add(section("shop.start.open", open));
        }
        add(
                section(
                        "shop.start.last",
                        orders.orders(actor, OrderFilter.NONE, 0, SHOWN).orders()),
                standing(account, ladder));
    }

    /** The starter packages for the account's trade, if there are any. */
    private void packages(List<PackageOffer> offers) {
        if (!offers.isEmpty()) {
            Div section = new Div(
                    new H2(getTranslation("shop.start.packages")),
                    new PackageCards(offers.stream().limit(PACKAGES).toList()));
            section.addClassNames("stack", "tight");
            add(section);
        }
    }

    private Component buyAgain(BuyAgain table) {
        Div section = new Div(new H2(getTranslation("shop.start.again")), table);
        section.addClassNames("stack", "tight");
        return section;
    }

    private Component section(String titleKey, List<OrderSummary> orders) {
        OrderTable table = new OrderTable(getTranslation(titleKey));
        table.whenEmpty(
                new EmptyState(getTranslation("shop.orders.none"), link("shop/articles", "shop.cart.empty.action")));
        table.setRows(orders);
        Div section = new Div(new H2(getTranslation(titleKey)), table);
        section.addClassNames("stack", "tight");
        return section;
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

    private Component link(String target, String key) {
        Anchor link = new Anchor(target, getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
