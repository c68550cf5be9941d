package de.kontor.ordering;

import de.kontor.ordering.TopUpSource.Origin;
import java.util.List;
import java.util.SequencedMap;

/**
 * What ways out are made of, besides the cart.
 *
 * @param prospects goods the account buys regularly, and what lies in the cart
 * @param coming orders to come, each with its lines
 * @param room how many more lines the cart can hold
 */
record WayOutFacts(List<Prospect> prospects, SequencedMap<Origin, List<QuoteInputs.Line>> coming, int room) {}
