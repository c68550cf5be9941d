package de.kontor.ordering;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.DeliveryAddress;
import de.kontor.identity.Actor;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders of training seats, which are not bought through a cart: quoted, judged, placed and confirmed like any other
 * order, inside the transaction of the booking that holds the seats.
 *
 * @see "Decision record DD050-seats-and-their-order"
 */
@Service
public class SeatOrders {
    private final QuoteDesk quotes;
    private final OrderPlacement placement;
    private final OrderEnding ending;
    private final Orders orders;
    private final Accounts accounts;
    private final Clock clock;

    SeatOrders(
            QuoteDesk quotes,
            OrderPlacement placement,
            OrderEnding ending,
            Orders orders,
            Accounts accounts,
            Clock clock) {
        this.quotes = quotes;
        this.placement = placement;
        this.ending = ending;
        this.orders = orders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What became of the wish to order seats. */
    public sealed interface Placed {
        /** There is an order. */
        record As(OrderId order, String number) implements Placed {}

        /** There is none; the caller rolls back. */
        record Refused(Message reason) implements Placed {}
    }

    /**
     * Orders seats whose provider has them set aside. Part of another facade's transaction, which has checked the
     * rights; refuses to run without one.
     *
     * @param token of the booking; a second order with it is refused by the database
     * @param note printed on the order, as who ordered on behalf
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Placed place(Actor.Member buyer, UUID token, LineItem.Seat seat, Quantity seats, String note) {
        SequencedMap<LineItem, Quantity> items = new LinkedHashMap<>();
        items.put(seat, seats);
        CheckoutDraft form = new CheckoutDraft(
                null,
                CheckoutDraft.EMPTY.delivery(),
                CheckoutDraft.EMPTY.speed(),
                null,
                "",
                "",
                note.substring(0, Math.min(note.length(), CheckoutForm.MAX_NOTE)));
        Quote quote = quotes.quote(buyer, items, form.speed());
        if (!quote.isOrderable()) {
            return new Placed.Refused(quote.refusals().stream()
                    .findFirst()
                    .map(refusal -> refusal.reason())
                    .orElseGet(() -> Message.of("training.refused.unknown")));
        }
        List<DeliveryAddress> addresses = accounts.deliveryAddresses(buyer.account());
        if (CheckoutForm.address(form, addresses).isEmpty()) {
            return new Placed.Refused(Message.of("training.refused.noAddress"));
        }
        return placement
                .place(buyer, addresses, new OrderPlacement.Agreed(new SubmitToken(token), quote, form, Map.of()))
                .<Placed>map(order -> new Placed.As(order.id(), order.number()))
                .orElseGet(() -> new Placed.Refused(Message.of("training.refused.full")));
    }

    /**
     * Cancels the seats of an order. Without a fee the order has nothing left and is cancelled; with one it is done and
     * asks for the fee alone, and what was ordered stays visible. Part of another facade's transaction, which has
     * checked the rights; refuses to run without one.
     *
     * @param fee net, 0 or more
     * @throws IllegalStateException where there is a fee and the order is held or waits for approval
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(Actor actor, OrderId id, Money fee, String reason) {
        Optional<Order> found =
                orders.lock(id.value()).filter(order -> order.state().isOpen());
        found.ifPresent(order -> {
            if (fee.isZero()) {
                ending.cancel(actor, order, reason);
            } else {
                complete(actor, order, reason);
                order.cancelSeats(fee);
            }
        });
    }

    /**
     * Closes an order whose seats were taken; nothing where it is closed or was cancelled. Part of another facade's
     * transaction; refuses to run without one.
     *
     * @throws IllegalStateException where the order is held or waits for approval
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(Actor actor, OrderId id) {
        orders.lock(id.value()).filter(order -> order.state().isOpen()).ifPresent(order -> {
            complete(actor, order, "");
            order.pieces().ship();
        });
    }

    private void complete(Actor actor, Order order, String reason) {
        OrderState before = order.state();
        if (!order.become(OrderState.COMPLETED, clock.instant(), actor.name(), reason)) {
            throw new IllegalStateException("an order of seats that is " + before + " cannot be completed");
        }
    }
}
