package de.kontor.ordering;

import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/**
 * Says what an account will need, so that a cart that misses a threshold can be filled up with it or go along with an
 * order that is coming anyway. {@link UsualNeeds} is the first; modules below this one bring more.
 *
 * @see "Decision record DD030-ways-out"
 */
public interface TopUpSource {
    /**
     * One expected purchase. Several of the same item are several purchases, one after the other.
     *
     * @param quantity how much of it
     * @param neededBy when the account is expected to need it
     * @param origin the order that will bring it by itself; empty when nobody has ordered it yet. Only candidates without
     *     an origin are proposed for the cart; those of one origin together are an order the cart can go along with.
     */
    record Candidate(LineItem item, Quantity quantity, LocalDate neededBy, Optional<Origin> origin) {
        public Candidate(LineItem item, Quantity quantity, LocalDate neededBy) {
            this(item, quantity, neededBy, Optional.empty());
        }
    }

    /**
     * An order to come, such as the next run of a reorder plan.
     *
     * @param kind who knows it, so that each source recognises its own
     * @param id the order to come, as its source knows it
     * @param orderedOn the day it will be placed
     */
    record Origin(String kind, UUID id, LocalDate orderedOn) {}

    /** What this account will need, the soonest first, in a fixed number of statements. Checks no rights. */
    List<Candidate> candidates(AccountId account, LocalDate today);

    /** Whether an order to come is one of this source. */
    default boolean owns(Origin origin) {
        return false;
    }

    /**
     * Lets the lines of a cart go along with an order to come, once, in the caller's transaction. Asked of the owner
     * only, with the member whose cart it is; the origin may name an order of somebody else or one that is gone.
     *
     * @return why not; empty when they go along
     */
    default Optional<Message> takeAlong(Actor.Member member, Origin origin, SequencedMap<LineItem, Quantity> lines) {
        throw new IllegalStateException("Not an order of this source: " + origin);
    }

    /**
     * Takes the lines out again that {@link #takeAlong} put in, in the caller's transaction.
     *
     * @return why not; empty when it is as before
     */
    default Optional<Message> giveBack(Actor.Member member, Origin origin, SequencedMap<LineItem, Quantity> lines) {
        throw new IllegalStateException("Not an order of this source: " + origin);
    }
}
