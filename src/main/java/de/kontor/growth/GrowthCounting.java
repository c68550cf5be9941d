package de.kontor.growth;

import de.kontor.accounts.Accounts;
import de.kontor.accounts.GrowthTier;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderCancelled;
import de.kontor.ordering.OrderPlaced;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts orders in the transaction that places or cancels them. A rise holds at once, so the next cart has it; a
 * cancellation takes back what would not have been reached without that order.
 *
 * @see "Decision record DD024-growth-tier"
 */
@Component
class GrowthCounting {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.TASK);

    private final GrowthRows rows;
    private final Accounts accounts;
    private final Terms terms;
    private final Clock clock;

    GrowthCounting(GrowthRows rows, Accounts accounts, Terms terms, Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.terms = terms;
        this.clock = clock;
    }

    /** Two statements, and two more when the tier rises: orders are placed all day. */
    @EventListener
    void on(OrderPlaced placed) {
        rows.count(placed.order(), placed.account(), placed.day(), placed.goods());
        GrowthRows.Position now = rows.position(placed.account(), placed.day());
        GrowthTier reached = TierScale.of(terms.version(placed.ruleSetVersion()).on(placed.day()))
                .reachedWith(now.value());
        if (reached.compareTo(now.tier()) > 0) {
            move(new GrowthRows.Entry(
                    placed.account(), placed.day(), now.tier(), reached, TierCause.RISE, placed.order(), now.value()));
        }
    }

    @EventListener
    void on(OrderCancelled cancelled) {
        if (rows.uncount(cancelled.order(), cancelled.account())) {
            LocalDate today = LocalDate.now(clock);
            TierScale scale = TierScale.of(terms.inForce(today));
            rows.reached(cancelled.account(), cancelled.order())
                    .ifPresent(reached -> withdraw(cancelled, reached, scale, today));
        }
    }

    private void withdraw(OrderCancelled cancelled, GrowthRows.Reached reached, TierScale scale, LocalDate today) {
        GrowthTier without = max(reached.floor(), scale.reachedWith(reached.highest()));
        GrowthTier with = max(reached.floor(), scale.reachedWith(reached.withOrder()));
        // where the thresholds have risen since, the order is not what the tier hangs on
        if (without.compareTo(reached.tier()) < 0 && with.compareTo(reached.tier()) >= 0) {
            move(new GrowthRows.Entry(
                    cancelled.account(),
                    today,
                    reached.tier(),
                    without,
                    TierCause.WITHDRAWN,
                    cancelled.order(),
                    rows.position(cancelled.account(), today).value()));
        }
    }

    private void move(GrowthRows.Entry change) {
        accounts.moveToTiers(SYSTEM, Map.of(change.account(), change.tier()));
        rows.note(List.of(change));
    }

    private static GrowthTier max(GrowthTier one, GrowthTier other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
