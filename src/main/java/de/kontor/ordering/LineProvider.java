package de.kontor.ordering;

import de.kontor.accounts.Standing;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Sells one kind of {@link LineItem}. Implement it to bring something new into carts; use {@link TopUpSource} instead
 * to propose what already can be sold.
 */
public interface LineProvider {
    /** Whether this provider sells such items. */
    boolean provides(LineItem item);

    /**
     * What the quote of these items depends on, in a fixed number of statements. Items that do not exist are missing
     * in the answer.
     */
    Map<LineItem, LineFacts> facts(Standing standing, Collection<LineItem> items, LocalDate day);

    /**
     * Asked for items that are not {@link LineItem#isStocked() stocked}; what lies in the warehouse {@link Warehouse}
     * sets aside for all lines at once. Sets aside what is there, at most what is wanted, in the caller's transaction
     * and without ever promising anything twice.
     *
     * <p>By default there is always enough.
     *
     * @return how much of each item was set aside, 0 where nothing is left
     */
    default Map<LineItem, Integer> reserve(Map<LineItem, Quantity> wanted) {
        Map<LineItem, Integer> reserved = new HashMap<>();
        wanted.forEach((item, quantity) -> reserved.put(item, quantity.pieces()));
        return reserved;
    }

    /** Gives back what was set aside, in the caller's transaction. */
    default void release(Map<LineItem, Integer> reserved) {}
}
