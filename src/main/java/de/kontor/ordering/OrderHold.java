package de.kontor.ordering;

import de.kontor.terms.Verdict;
import java.util.Optional;

/** Keeps a placed order from being confirmed at once. Implemented by modules below this one. */
public interface OrderHold {
    /** The hold on this order, or none; asked in the transaction that places it. */
    Optional<Verdict.Hold> holdOn(OrderId order, Quote quote);
}
