package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.Message;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders of the account of the member who acts. An order of another account is answered as if it did not exist. */
@Service
public class MemberOrders {
    private final Orders orders;
    private final OrderLists lists;
    private final OrderEnding ending;
    private final QuoteJson json;

    MemberOrders(Orders orders, OrderLists lists, OrderEnding ending, QuoteJson json) {
        this.orders = orders;
        this.lists = lists;
        this.ending = ending;
        this.json = json;
    }

    /** One page of the account's orders, the newest first. */
    @Transactional(readOnly = true)
    public OrderPage orders(Actor actor, OrderFilter filter, int offset, int limit) {
        return lists.list(Optional.of(actor.asMember().account()), filter, offset, limit);
    }

    /** What of the account's open orders still has to come in, at most 20 lines. */
    @Transactional(readOnly = true)
    public List<BackOrder> backOrders(Actor actor) {
        return lists.backOrders(actor.asMember().account());
    }

    /** The order; empty when the account has none of that id. */
    @Transactional(readOnly = true)
    public Optional<OrderDetails> order(Actor actor, OrderId id) {
        return own(actor, id).map(order -> order.details(json::read));
    }

    /**
     * Cancels an order before its fulfilment starts; for owners and buyers. Empty when the account has none of that
     * id.
     */
    @Transactional
    public Optional<OrderChange> cancel(Actor actor, OrderId id) {
        Actor.Member member = Shopping.shopper(actor);
        return orders.lockOwn(id.value(), member.account().value()).map(order -> {
            if (!order.hasGoods()) {
                return new OrderChange.Refused(Message.of("order.refused.seats"));
            }
            if (!order.state().isBuyersToCancel()) {
                return new OrderChange.Refused(Message.of("order.refused.tooLate"));
            }
            return ending.cancel(actor, order, "");
        });
    }

    private Optional<Order> own(Actor actor, OrderId id) {
        return orders.findByIdAndAccountId(
                id.value(), actor.asMember().account().value());
    }
}
