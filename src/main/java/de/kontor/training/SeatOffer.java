package de.kontor.training;

/** What the link of an offer leads to. */
public sealed interface SeatOffer {
    /**
     * Seats that are held for the account.
     *
     * @param paid how many of them it would pay
     */
    record Open(Booking booking, Session session, int paid) implements SeatOffer {}

    /** It was answered before. */
    record Answered(Booking booking, Session session) implements SeatOffer {}

    /** Too late; the seats were offered to the next. */
    record Ended() implements SeatOffer {}

    /** No such link. */
    record Unknown() implements SeatOffer {}
}
