package de.kontor.catalog;

import de.kontor.shared.FederalState;
import de.kontor.shared.Quantity;
import de.kontor.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Turns stock and lead time into a promised day, in working days of the state that is delivered to (domain section 2).
 * Pure: it reserves nothing.
 */
public final class Availability {
    private final WorkingDays workingDays;
    private final LocalTime cutOff;

    /**
     * @param cutOff an order placed before it counts from the same day
     */
    public Availability(WorkingDays workingDays, LocalTime cutOff) {
        this.workingDays = workingDays;
        this.cutOff = cutOff;
    }

    /**
     * What is in stock arrives the next working day, the rest after the lead time, at least as late.
     *
     * @param leadTimeDays working days until a bought-in piece arrives, 0 or more
     * @param now Berlin wall-clock time of the question
     * @param state where the goods go
     */
    public DeliveryPromise promise(
            StockLevel stock, Quantity wanted, int leadTimeDays, LocalDateTime now, FederalState state) {
        LocalDate orderDay = orderDay(now, state);
        int fromStock = Math.min(wanted.pieces(), stock.available());
        return new DeliveryPromise(
                fromStock,
                workingDays.after(orderDay, 1, state),
                wanted.pieces() - fromStock,
                workingDays.after(orderDay, Math.max(1, leadTimeDays), state));
    }

    private LocalDate orderDay(LocalDateTime now, FederalState state) {
        LocalDate today = now.toLocalDate();
        return workingDays.after(now.toLocalTime().isBefore(cutOff) ? today : today.plusDays(1), 0, state);
    }
}
