package de.kontor.training;

/** What the link of an offer leads to. */
public sealed interface SeatOffer {
    /**
     * Seats that are held for the account.
     *
     * @param cover what they would be covered by if it accepted now
     */
    record Open(Booking booking, Session session, SeatCover cover) implements SeatOffer {}

    /** It was answered before. */
    record Answered(Booking booking, Session session) implements SeatOffer {}

    /** Too late; the seats were offered to the next. */
    record Ended() implements SeatOffer {}

    /** No such link. */
    record Unknown() implements SeatOffer {}
}
