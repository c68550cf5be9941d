package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import de.kontor.terms.DeliverySpeed;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over past orders as given: from an ERP when a wholesaler moves in, and for demo data. No mail, no stock, no
 * task, no event.
 */
@Service
public class OrderHistory {
    private static final String TERMS_UNKNOWN = "";
    private static final int AT_A_TIME = 250;

    private final Orders orders;
    private final FirstSurcharges firstSurcharges;
    private final EntityManager entities;

    OrderHistory(Orders orders, FirstSurcharges firstSurcharges, EntityManager entities) {
        this.orders = orders;
        this.firstSurcharges = firstSurcharges;
        this.entities = entities;
    }

    /** Takes over all of these orders or none; for administrators and the system. Refuses one that is still open. */
    @Transactional
    public void record(Actor actor, List<PastOrder> past) {
        actor.requireStaff(Role.ADMIN);
        Iterator<Long> numbers = orders.nextNumbers(past.size()).iterator();
        for (int from = 0; from < past.size(); from += AT_A_TIME) {
            List<OrderId> stored = past.subList(from, Math.min(past.size(), from + AT_A_TIME)).stream()
                    .map(one -> record(one, OrderPlacement.number(one.placedAt(), numbers.next())))
                    .toList();
            // memory stays small however many there are
            entities.flush();
            firstSurcharges.takeOver(stored);
            entities.clear();
        }
    }

    private OrderId record(PastOrder past, String number) {
        if (past.endState().isOpen() || past.lines().isEmpty()) {
            throw new IllegalArgumentException("A past order has lines and has ended: " + past);
        }
        List<VatSum> vat = vat(past);
        Money goods = past.lines().stream().map(PastOrder.Line::net).reduce(Money.ZERO, Money::plus);
        Money net = vat.stream().map(VatSum::net).reduce(Money.ZERO, Money::plus);
        Money gross = vat.stream().map(VatSum::vat).reduce(net, Money::plus);
        List<OrderDetails.Fee> fees = past.fees().stream()
                .map(fee -> new OrderDetails.Fee(fee.rule(), fee.net()))
                .toList();
        Order order = new Order(
                OrderId.next(), number, origin(past), new Order.Totals(goods, net, gross, fees, vat), lines(past));
        order.endAs(past.endState(), past.endedAt(), past.placedByName());
        entities.persist(order);
        return order.id();
    }

    private static OrderOrigin origin(PastOrder past) {
        CheckoutDraft form =
                new CheckoutDraft(null, DeliveryChoice.PARTIAL, DeliverySpeed.STANDARD, null, past.ownNumber(), "", "");
        return new OrderOrigin(
                past.standing(),
                past.placedBy(),
                past.placedByName(),
                past.placedAt(),
                past.channel(),
                past.ruleSetVersion(),
                TERMS_UNKNOWN,
                past.deliveryAddress(),
                form,
                Optional.empty(),
                Optional.empty());
    }

    private static List<PlacedLine> lines(PastOrder past) {
        boolean sent = past.endState() != OrderState.CANCELLED;
        return past.lines().stream()
                .map(line -> new PlacedLine(
                        line.item(),
                        line.number(),
                        "",
                        line.name(),
                        line.quantity(),
                        0,
                        sent ? line.quantity().pieces() : 0,
                        line.unitPrice(),
                        line.priceUnit(),
                        line.net(),
                        line.vatRate(),
                        line.parts().stream()
                                .map(part -> new PlacedLine.Part(part, 0))
                                .toList()))
                .toList();
    }

    private static List<VatSum> vat(PastOrder past) {
        Map<VatRate, Money> nets = new TreeMap<>(Comparator.reverseOrder());
        for (PastOrder.Line line : past.lines()) {
            if (line.parts().isEmpty()) {
                nets.merge(line.vatRate(), line.net(), Money::plus);
            }
            line.parts().forEach(part -> nets.merge(part.vatRate(), part.shareOf(line.quantity()), Money::plus));
        }
        past.fees().forEach(fee -> nets.merge(fee.vatRate(), fee.net(), Money::plus));
        List<VatSum> sums = new ArrayList<>();
        nets.forEach((rate, net) -> sums.add(new VatSum(rate, net, rate.on(net))));
        return sums;
    }
}
