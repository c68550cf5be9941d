package de.kontor.training;

import de.kontor.shared.Money;
import java.util.List;

/**
 * The wish for seats, as it was shown and typed.
 *
 * @param attendees a name per seat
 * @param mayWait whether to wait when there are not enough seats
 * @param agreed net sum that was shown for the paid seats; more is never charged
 * @param termsAccepted needed where a seat is paid
 */
public record SeatRequest(List<String> attendees, boolean mayWait, Money agreed, boolean termsAccepted) {}
