package de.kontor.training;

/**
 * What the seats of a booking are covered by. Free seats of the quarter come first, because they lapse with it; then
 * those included in packages the account has bought; the others are paid. Seats of a course that costs nothing use up
 * neither.
 *
 * @param free of the entitlement of the quarter
 * @param included in starter packages
 * @param paid the others, in EUR
 */
public record SeatCover(int free, int included, int paid) {
    /** What seats of a course without a price are covered by. */
    public static final SeatCover NOTHING = new SeatCover(0, 0, 0);

    public SeatCover {
        if (free < 0 || included < 0 || paid < 0) {
            throw new IllegalArgumentException("Less than no seat: " + free + ", " + included + ", " + paid);
        }
    }

    /**
     * The cover of so many seats that cost something.
     *
     * @param freeLeft free seats the account has left in the quarter
     * @param includedLeft seats of its packages that are left for the course
     */
    public static SeatCover of(int seats, int freeLeft, int includedLeft) {
        int free = Math.min(seats, Math.max(0, freeLeft));
        int included = Math.min(seats - free, Math.max(0, includedLeft));
        return new SeatCover(free, included, seats - free - included);
    }
}
