package de.kontor.ordering;

import de.kontor.shared.AccountId;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.List;

/** Proposes what a cart that misses a threshold could be filled up with. Implemented by modules below this one. */
public interface TopUpSource {
    /**
     * A proposal.
     *
     * @param neededBy when the account is expected to need it anyway
     */
    record Candidate(LineItem item, Quantity quantity, LocalDate neededBy) {}

    /** What this account will need, the soonest first. */
    List<Candidate> candidates(AccountId account, LocalDate today);
}
