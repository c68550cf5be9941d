package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.Seller;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Orders on paper, as PDF. The order is read in a short transaction of its own; printing needs time and holds no
 * connection.
 */
@Service
public class OrderDocuments {
    private final MemberOrders orders;
    private final OrderDesk desk;
    private final Seller seller;
    private final OrderingProperties settings;

    OrderDocuments(MemberOrders orders, OrderDesk desk, Seller seller, OrderingProperties settings) {
        this.orders = orders;
        this.desk = desk;
        this.seller = seller;
        this.settings = settings;
    }

    /** The confirmation of an order of the member's account, German or English; empty when it has none of that id. */
    public Optional<byte[]> confirmation(Actor actor, OrderId id, Locale language) {
        return orders.order(actor, id).map(order -> print(order, language));
    }

    /** The same for staff; empty for an unknown id. */
    public Optional<byte[]> confirmationForStaff(Actor actor, OrderId id, Locale language) {
        return desk.order(actor, id).map(order -> print(order, language));
    }

    private byte[] print(OrderDetails order, Locale language) {
        return PrintedPage.pdf(new OrderConfirmation(order, seller, settings.paymentDays(), language).html());
    }
}
