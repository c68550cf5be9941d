package de.kontor.ui.shop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.accounts.AccountProfile;
import de.kontor.accounts.AccountStatus;
import de.kontor.growth.GrowthLadder;
import de.kontor.ordering.BackOrder;
import de.kontor.ordering.CartView;
import de.kontor.replenishment.PlanId;
import de.kontor.replenishment.PlanSummary;
import de.kontor.replenishment.RunView;
import de.kontor.terms.Verdict;
import de.kontor.training.OwnBooking;
import de.kontor.ui.Notice;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What needs a decision of the member; empty when nothing does. */
class Decisions extends Div {
    Decisions() {
        addClassName("stack");
    }

    /** That the account may not order on account, and what to do. */
    void account(AccountProfile account) {
        AccountStatus status = account.standing().status();
        if (!status.mayOrderOnAccount()) {
            String key = "order.account" + (status == AccountStatus.BLOCKED ? "Blocked" : "Unverified");
            add(Notice.warn(getTranslation(key) + " " + getTranslation(key + ".wayOut")));
        }
    }

    /** That the growth tier ends with the quarter, and what prevents it. */
    void growth(GrowthLadder ladder) {
        GrowthProgress.notice(ladder)
                .filter(notice -> ladder.notice().orElseThrow().missing().isPositive())
                .ifPresent(notice -> {
                    notice.add(link("shop/growth", getTranslation("shop.growth.link")));
                    add(notice);
                });
    }

    /** Lines of the cart that can no longer be ordered; else that there is a cart to go on with. */
    void cart(CartView cart) {
        List<CartView.Line> refused = cart.lines().stream()
                .filter(line -> line.quoted().verdicts().stream().anyMatch(Verdict.Refusal.class::isInstance))
                .toList();
        if (!refused.isEmpty()) {
            UnorderedList lines = new UnorderedList();
            refused.stream()
                    .limit(3)
                    .forEach(line -> lines.add(new ListItem(Screen.texts()
                            .text(line.quoted().verdicts().getFirst().reason()))));
            add(Notice.warn(
                    getTranslation("shop.start.cart.refused", refused.size()),
                    lines,
                    link("shop/cart", getTranslation("shop.start.to-cart"))));
        } else if (!cart.lines().isEmpty()) {
            add(Notice.info(
                    getTranslation("shop.start.cart", cart.lines().size()),
                    link("shop/cart", getTranslation("shop.start.to-cart"))));
        }
    }

    /** Runs of reorder plans that wait for an answer or are parked. */
    void reorders(List<RunView> waiting, List<PlanSummary> plans) {
        Map<PlanId, String> names = plans.stream().collect(Collectors.toMap(PlanSummary::id, PlanSummary::name));
        waiting.forEach(run -> add(Notice.warn(
                getTranslation(
                        "shop.reorder.waiting",
                        names.getOrDefault(run.plan(), "–"),
                        Screen.formats().date(run.due()),
                        run.reason().map(Screen.texts()::text).orElse("")),
                link("shop/reorders/" + run.plan(), getTranslation("shop.reorder.decide")))));
    }

    /** Training seats that are held for an answer. */
    void offers(List<OwnBooking> offers) {
        if (offers.isEmpty()) {
            return;
        }
        UnorderedList lines = new UnorderedList();
        offers.forEach(offer -> lines.add(new ListItem(link(
                "shop/trainings/bookings/" + offer.booking().id(),
                getTranslation(
                        "shop.start.offer",
                        Screen.text(offer.session().courseName()),
                        offer.booking()
                                .offeredUntil()
                                .map(Screen.formats()::dateTime)
                                .orElse(""))))));
        add(Notice.warn(getTranslation("shop.start.offers"), lines));
    }

    /** What was ordered and is not there yet. */
    void backOrders(List<BackOrder> backOrders) {
        if (backOrders.isEmpty()) {
            return;
        }
        UnorderedList lines = new UnorderedList();
        backOrders.forEach(late -> {
            ListItem item = new ListItem(getTranslation(
                    "shop.start.back-order", Screen.formats().integer(late.pieces()), Screen.text(late.name())));
            item.add(new Text(" "), link("shop/orders/" + late.order(), late.orderNumber()));
            lines.add(item);
        });
        add(Notice.info(getTranslation("shop.start.back-orders"), lines));
    }

    private static Component link(String target, String text) {
        return new PageLink(target, text);
    }
}
