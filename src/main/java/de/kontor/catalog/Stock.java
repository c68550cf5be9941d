package de.kontor.catalog;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.catalog.StockCorrection.Corrected;
import de.kontor.catalog.StockCorrection.Reason;
import de.kontor.catalog.StockCorrection.Refused;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.shared.QuantityInput;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The warehouse: promises pieces to orders, never more than there are. Reserving, releasing and shipping belong to an
 * order's own transaction and refuse to run without one; the order's rights were checked there.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Stock {
    private static final int LONGEST_REASON = 500;
    private static final Role[] KEEPERS = {Role.SERVICE, Role.SPECIALIST, Role.PRODUCT, Role.ADMIN};

    private final StockRows stock;
    private final Audit audit;
    private final Clock clock;

    Stock(StockRows stock, Audit audit, Clock clock) {
        this.stock = stock;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Reserves of every article what is there, at most what is wanted.
     *
     * @return pieces reserved per wanted article, 0 where nothing is left; the rest is the caller's back-order
     */
    public Map<ArticleId, Integer> reserve(Map<ArticleId, Quantity> wanted) {
        Map<ArticleId, Integer> pieces = new HashMap<>();
        wanted.forEach((article, quantity) -> pieces.put(article, quantity.pieces()));
        Map<ArticleId, Integer> reserved = new HashMap<>(stock.reserve(pieces));
        wanted.keySet().forEach(article -> reserved.putIfAbsent(article, 0));
        return reserved;
    }

    /** Gives reserved pieces back to everybody; more than are reserved is a programming error. */
    public void release(Map<ArticleId, Integer> pieces) {
        Map<ArticleId, Integer> moved = withoutZeroes(pieces);
        requireAll(moved, stock.release(moved).keySet());
    }

    /** Lets reserved pieces leave the warehouse; more than are reserved is a programming error. */
    public void ship(Actor actor, Map<ArticleId, Integer> pieces, String reason) {
        Map<ArticleId, Integer> moved = withoutZeroes(pieces);
        requireAll(moved, stock.ship(moved).keySet());
        Map<ArticleId, Integer> deltas = new HashMap<>();
        moved.forEach((article, count) -> deltas.put(article, -count));
        stock.record(StockMovement.Kind.SHIPMENT, deltas, reason, actor.name(), clock.instant());
    }

    /** Adds pieces that came in. For staff of service and product, and the system. */
    @Transactional
    public void receive(Actor actor, Map<ArticleId, Integer> pieces, String reason) {
        actor.requireStaff(KEEPERS);
        Map<ArticleId, Integer> moved = withoutZeroes(pieces);
        requireAll(moved, stock.receive(moved).keySet());
        stock.record(StockMovement.Kind.RECEIPT, moved, reason, actor.name(), clock.instant());
    }

    /**
     * Sets the stock of an article to what somebody counted. For staff of service and product.
     *
     * @param counted as typed: whole pieces, 0 to 1,000,000
     * @param reason why, as typed; is kept with the movement
     */
    @Transactional
    public StockCorrection correct(Actor actor, ArticleId article, String counted, String reason) {
        actor.requireStaff(KEEPERS);
        String why = SqlArrays.storable(reason).strip();
        if (why.isEmpty()) {
            return new Refused(Reason.MISSING_REASON, 0);
        }
        if (why.length() > LONGEST_REASON) {
            return new Refused(Reason.REASON_TOO_LONG, 0);
        }
        if (counted.strip().matches("0+")) {
            return correct(actor, article, 0, why);
        }
        return switch (QuantityInput.parse(counted)) {
            case QuantityInput.Understood(Quantity quantity) -> correct(actor, article, quantity.pieces(), why);
            case QuantityInput.Refused(var cause) ->
                new Refused(cause == QuantityInput.Reason.TOO_LARGE ? Reason.TOO_LARGE : Reason.NOT_A_COUNT, 0);
        };
    }

    /** Whether the actor may correct the stock. */
    public static boolean mayCorrect(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(KEEPERS);
    }

    /** The newest movements of an article's stock, newest first; for staff. */
    @Transactional(readOnly = true)
    public List<StockMovement> movements(Actor actor, ArticleId article, int limit) {
        actor.requireStaff(Role.SERVICE, Role.SPECIALIST, Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN);
        return stock.movements(article, limit);
    }

    private StockCorrection correct(Actor actor, ArticleId article, int counted, String reason) {
        Optional<StockLevel> found = stock.lock(article);
        if (found.isEmpty()) {
            return new Refused(Reason.UNKNOWN_ARTICLE, 0);
        }
        StockLevel before = found.get();
        if (counted < before.reserved()) {
            return new Refused(Reason.BELOW_RESERVED, before.reserved());
        }
        Map<ArticleId, Integer> delta = Map.of(article, counted - before.onHand());
        stock.receive(delta);
        stock.record(StockMovement.Kind.CORRECTION, delta, reason, actor.name(), clock.instant());
        Map<String, String> details =
                Map.of("before", String.valueOf(before.onHand()), "after", String.valueOf(counted), "reason", reason);
        audit.record(
                actor, new AuditRecord(Optional.empty(), "stock-corrected", "article", article.toString(), details));
        return new Corrected(article, before.onHand(), counted);
    }

    private static Map<ArticleId, Integer> withoutZeroes(Map<ArticleId, Integer> pieces) {
        Map<ArticleId, Integer> moved = new HashMap<>(pieces);
        moved.values().removeIf(count -> count == 0);
        if (moved.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Pieces are counted from 0: " + pieces);
        }
        return moved;
    }

    private static void requireAll(Map<ArticleId, Integer> wanted, Collection<ArticleId> done) {
        if (!done.containsAll(wanted.keySet())) {
            throw new IllegalArgumentException("Not every article of " + wanted + " is known");
        }
    }
}
