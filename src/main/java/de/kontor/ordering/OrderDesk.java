package de.kontor.ordering;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Quantity;
import de.kontor.shared.TypedText;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The orders of all accounts, for staff: found, shipped, cancelled. */
@Service
public class OrderDesk {
    /** Longest reason kept. */
    static final int MAX_REASON = 500;

    private static final Role[] READERS = {Role.SERVICE, Role.SPECIALIST, Role.COMMERCIAL, Role.PRODUCT, Role.ADMIN};
    private static final Role[] CLERKS = {Role.SERVICE, Role.SPECIALIST, Role.ADMIN};

    private final Orders orders;
    private final OrderLists lists;
    private final OrderEnding ending;
    private final OrderMails mails;
    private final QuoteJson json;
    private final QuoteDesk quotes;
    private final Terms terms;
    private final Warehouse warehouse;
    private final Audit audit;
    private final Clock clock;

    OrderDesk(
            Orders orders,
            OrderLists lists,
            OrderEnding ending,
            OrderMails mails,
            QuoteJson json,
            QuoteDesk quotes,
            Terms terms,
            Warehouse warehouse,
            Audit audit,
            Clock clock) {
        this.orders = orders;
        this.lists = lists;
        this.ending = ending;
        this.mails = mails;
        this.json = json;
        this.quotes = quotes;
        this.terms = terms;
        this.warehouse = warehouse;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the actor may ship and cancel; all other staff only read. */
    public static boolean mayChange(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(CLERKS);
    }

    /** One page of the orders that match, the newest first; of one account if one is given. */
    @Transactional(readOnly = true)
    public OrderPage orders(Actor actor, Optional<AccountId> account, OrderFilter filter, int offset, int limit) {
        actor.requireStaff(READERS);
        return lists.list(account, filter, offset, limit);
    }

    /** The order; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<OrderDetails> order(Actor actor, OrderId id) {
        actor.requireStaff(READERS);
        return orders.findById(id.value()).map(order -> order.details(json::read));
    }

    /** The order quoted once more as of its day, against what it says; empty for an unknown id. */
    @Transactional(readOnly = true)
    public Optional<Recomputation> recompute(Actor actor, OrderId id) {
        return order(actor, id).map(order -> Recomputation.of(order, terms));
    }

    /**
     * Sends all of an order. What was back-ordered is set aside now if it has come in; if not, nothing is sent and the
     * answer names the article that is missing.
     */
    @Transactional
    public Optional<OrderChange> ship(Actor actor, OrderId id) {
        actor.requireStaff(CLERKS);
        return orders.lock(id.value()).map(order -> ship(actor, order));
    }

    private OrderChange ship(Actor actor, Order order) {
        if (!order.state().mayBecome(OrderState.SHIPPED) || !order.hasGoods()) {
            return new OrderChange.Refused(Message.of("order.refused.notShippable"));
        }
        Optional<Message> missing = reserveBackOrders(order);
        if (missing.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new OrderChange.Refused(missing.get());
        }
        warehouse.ship(actor, order.pieces().reservedInWarehouse(), order.number());
        order.pieces().ship();
        Instant now = clock.instant();
        order.become(OrderState.SHIPPED, now, actor.name(), "");
        record(actor, order, "order-shipped", "");
        mails.shipped(order.details(json::read));
        return new OrderChange.Done(OrderState.SHIPPED);
    }

    /** Sets aside what was missing; the message names the first article there still is too little of. */
    private Optional<Message> reserveBackOrders(Order order) {
        order.pieces().reserveInWarehouse(warehouse.reserve(order.pieces().backOrderedInWarehouse()));
        Map<LineProvider, Map<LineItem, Quantity>> wanted = new HashMap<>();
        order.pieces().backOrderedElsewhere().forEach((item, pieces) -> wanted.computeIfAbsent(
                        quotes.providerOf(item), provider -> new HashMap<>())
                .put(item, Quantity.of(pieces)));
        Map<LineItem, Integer> got = new HashMap<>();
        wanted.forEach((provider, items) -> got.putAll(provider.reserve(items)));
        order.pieces().reserveElsewhere(got);
        return order.lines().stream()
                .filter(line -> line.backOrdered() > 0)
                .findFirst()
                .map(line ->
                        Message.of("order.refused.stockMissing", new Count(line.backOrdered()), new Name(line.name())));
    }

    /** Cancels an order with a reason the member reads. Empty for an unknown id. */
    @Transactional
    public Optional<OrderChange> cancel(Actor actor, OrderId id, String reason) {
        actor.requireStaff(CLERKS);
        String why = TypedText.clean(reason);
        if (why.isEmpty() || why.length() > MAX_REASON) {
            return Optional.of(new OrderChange.Refused(Message.of("order.refused.reason", new Count(MAX_REASON))));
        }
        return orders.lock(id.value()).map(order -> {
            OrderChange change = ending.cancel(actor, order, why);
            if (change instanceof OrderChange.Done) {
                record(actor, order, "order-cancelled", why);
            }
            return change;
        });
    }

    private void record(Actor actor, Order order, String action, String reason) {
        audit.record(
                actor,
                new AuditRecord(
                        Optional.of(order.account()),
                        action,
                        "order",
                        order.id().toString(),
                        Map.of("number", order.number(), "reason", reason)));
    }
}
