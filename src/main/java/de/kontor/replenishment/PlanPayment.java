package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import de.kontor.shared.Message;

/**
 * How the order of a run is paid. One bean per {@link PaymentMethod}; cards and mandates join here. Use {@code
 * ordering.OrderHold} instead to keep an order from being confirmed.
 */
public interface PlanPayment {
    /** Which method it is. */
    PaymentMethod method();

    /** Whether nothing has to be collected, because an invoice follows. */
    boolean needsNoCollection();

    /**
     * Collects the money of an order outside any transaction. Can be called twice for the same try, which must collect
     * once: {@code run} and {@code attempt} are the key.
     *
     * @param attempt 1, 2, 3
     */
    Result collect(RunId run, OrderId order, int attempt);

    /** What came of it. */
    sealed interface Result {
        /** The money is there. */
        record Settled() implements Result {}

        /** Refused; it is tried again on the third and the seventh day. */
        record Declined(Message reason) implements Result {}
    }
}
