package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import de.kontor.shared.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A card that answers as a test says, and remembers what it was asked; money is collected once per run and attempt. */
public class FakeCard implements PlanPayment {
    static final Message EXPIRED = Message.of("plan.refused.busy");

    private final Set<OrderId> declined = ConcurrentHashMap.newKeySet();
    private final Set<OrderId> dying = ConcurrentHashMap.newKeySet();
    private final Map<OrderId, List<Integer>> asked = new ConcurrentHashMap<>();
    private final Set<String> collected = ConcurrentHashMap.newKeySet();
    private volatile Runnable meanwhile = () -> {};

    /** Declines the order from now on, or no longer. */
    public void declines(OrderId order, boolean wished) {
        if (wished) {
            declined.add(order);
        } else {
            declined.remove(order);
        }
    }

    /** The portal dies once after the money of the order was collected. */
    void diesAfterCollecting(OrderId order) {
        dying.add(order);
    }

    /** What happens while it collects the next time. */
    void meanwhile(Runnable deed) {
        meanwhile = deed;
    }

    List<Integer> asked(OrderId order) {
        return asked.getOrDefault(order, List.of());
    }

    long collected(RunId run) {
        return collected.stream().filter(key -> key.startsWith(run + ":")).count();
    }

    @Override
    public PaymentMethod method() {
        return PaymentMethod.CARD;
    }

    @Override
    public boolean needsNoCollection() {
        return false;
    }

    @Override
    public Result collect(RunId run, OrderId order, int attempt) {
        asked.computeIfAbsent(order, none -> new ArrayList<>()).add(attempt);
        Runnable deed = meanwhile;
        meanwhile = () -> {};
        deed.run();
        if (declined.contains(order)) {
            return new Result.Declined(EXPIRED);
        }
        collected.add(run + ":" + attempt);
        if (dying.remove(order)) {
            throw new IllegalStateException("died after collecting");
        }
        return new Result.Settled();
    }
}
