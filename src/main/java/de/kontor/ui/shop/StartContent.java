package de.kontor.ui.shop;

import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.Accounts;
import de.kontor.growth.Growth;
import de.kontor.growth.GrowthLadder;
import de.kontor.identity.Actor;
import de.kontor.ordering.BackOrder;
import de.kontor.ordering.CartView;
import de.kontor.ordering.MemberOrders;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderSummary;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.UsualArticle;
import de.kontor.ordering.UsualArticles;
import de.kontor.replenishment.ConsumptionForecast;
import de.kontor.replenishment.PlanSummary;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.replenishment.RunView;
import de.kontor.replenishment.Suggestion;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.training.OwnBooking;
import de.kontor.training.Trainings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a member's start page tells, gathered from the modules it comes from.
 *
 * @param purchases for members who order
 * @param open orders that are not complete yet, the newest first
 * @param last orders in any state, the newest first
 */
record StartContent(
        AccountProfile account,
        GrowthLadder ladder,
        Optional<Purchases> purchases,
        List<PlanSummary> plans,
        List<RunView> undecided,
        List<OwnBooking> seatOffers,
        List<PackageOffer> packages,
        List<BackOrder> backOrders,
        List<OrderSummary> open,
        List<OrderSummary> last) {

    /** What helps a member to order: the cart as it stands, usual articles, and what a plan could order by itself. */
    record Purchases(CartView cart, List<UsualArticle> usual, List<Suggestion> suggestions) {}

    /** Asks the modules. */
    @Component
    static class Source {
        private static final int ORDERS = 5;
        private static final int SUGGESTIONS = 3;
        private static final int PACKAGES = 3;

        private final Accounts accounts;
        private final Growth growth;
        private final MemberOrders orders;
        private final Shopping shopping;
        private final UsualArticles usual;
        private final ReorderPlans plans;
        private final ConsumptionForecast forecast;
        private final Trainings trainings;
        private final PackageShelf shelf;

        Source(
                Accounts accounts,
                Growth growth,
                MemberOrders orders,
                Shopping shopping,
                UsualArticles usual,
                ReorderPlans plans,
                ConsumptionForecast forecast,
                Trainings trainings,
                PackageShelf shelf) {
            this.accounts = accounts;
            this.growth = growth;
            this.orders = orders;
            this.shopping = shopping;
            this.usual = usual;
            this.plans = plans;
            this.forecast = forecast;
            this.trainings = trainings;
            this.shelf = shelf;
        }

        StartContent of(Actor actor) {
            AccountProfile account =
                    accounts.profile(actor, actor.asMember().account()).orElseThrow();
            return new StartContent(
                    account,
                    growth.ladder(actor, account.id()).orElseThrow(),
                    Shopping.mayShop(actor) ? Optional.of(purchases(actor)) : Optional.empty(),
                    plans.plans(actor),
                    plans.undecided(actor),
                    trainings.offers(actor),
                    shelf.packages(actor).stream().limit(PACKAGES).toList(),
                    orders.backOrders(actor),
                    orders(actor, new OrderFilter("", Optional.empty(), true)),
                    orders(actor, OrderFilter.NONE));
        }

        private Purchases purchases(Actor actor) {
            return new Purchases(
                    shopping.cart(actor),
                    usual.usual(actor),
                    forecast.suggestions(actor).stream().limit(SUGGESTIONS).toList());
        }

        private List<OrderSummary> orders(Actor actor, OrderFilter filter) {
            return orders.orders(actor, filter, 0, ORDERS).orders();
        }
    }
}
