package de.kontor.training;

/** Why a booking was cancelled. */
public enum BookingEnding {
    /** By the account, in time or late. */
    WITHDRAWN,
    /** By staff for the account, or with its order. */
    BY_STAFF,
    /** The starter package its seats were included in was cancelled. */
    PACKAGE_CANCELLED,
    /** The account did not want the seats it was offered. */
    DECLINED,
    /** The account did not answer an offer in time. */
    EXPIRED,
    /** The booking deadline came before a seat became free. */
    NO_SEAT,
    /** The session does not take place. */
    SESSION_CANCELLED
}
