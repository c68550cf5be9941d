package de.kontor.training;

/** A booking with its session. */
public record OwnBooking(Booking booking, Session session) {}
