package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Message;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Cancels orders, for buyers and staff alike: gives back what was set aside, tells the member. */
@Component
class OrderEnding {
    private final QuoteDesk quotes;
    private final Warehouse warehouse;
    private final QuoteJson json;
    private final FirstSurcharges firstSurcharges;
    private final OrderMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderEnding(
            QuoteDesk quotes,
            Warehouse warehouse,
            QuoteJson json,
            FirstSurcharges firstSurcharges,
            OrderMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.quotes = quotes;
        this.warehouse = warehouse;
        this.json = json;
        this.firstSurcharges = firstSurcharges;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Cancels a locked order; refused when its state does not allow it. */
    OrderChange cancel(Actor actor, Order order, String reason) {
        Map<LineItem, Integer> reserved = order.pieces().reservedElsewhere();
        Map<ArticleId, Integer> stocked = order.pieces().reservedInWarehouse();
        if (!order.become(OrderState.CANCELLED, clock.instant(), actor.name(), reason)) {
            return new OrderChange.Refused(Message.of("order.refused.tooLate"));
        }
        Map<LineProvider, Map<LineItem, Integer>> byProvider = new HashMap<>();
        reserved.forEach((item, pieces) -> byProvider
                .computeIfAbsent(quotes.providerOf(item), provider -> new HashMap<>())
                .merge(item, pieces, Integer::sum));
        byProvider.forEach(LineProvider::release);
        warehouse.release(stocked);
        order.pieces().release();
        firstSurcharges.giveBack(order.id());
        mails.cancelled(order.details(json::read), reason);
        events.publishEvent(
                new OrderCancelled(order.id(), order.account(), order.goods(), Berlin.dayOf(order.placedAt())));
        return new OrderChange.Done(OrderState.CANCELLED);
    }
}
