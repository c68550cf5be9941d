package de.kontor.training;

import java.util.List;

/**
 * The wish for seats, as it was shown and typed.
 *
 * @param attendees a name per seat
 * @param mayWait whether to wait when there are not enough seats
 * @param paidSeats how many of the seats were shown as paid; more are never charged
 * @param termsAccepted needed where a seat is paid
 */
public record SeatRequest(List<String> attendees, boolean mayWait, int paidSeats, boolean termsAccepted) {}
