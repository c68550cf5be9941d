package de.kontor.training;

import de.kontor.identity.Actor;

/**
 * For whom something is done, and by whom.
 *
 * @param member who gets the mails and in whose name paid seats are ordered
 * @param reason of staff; empty for the member itself
 */
record Party(Actor actor, Actor.Member member, String reason) {
    static Party of(Actor.Member member) {
        return new Party(member, member, "");
    }

    /** Whether somebody else than a member does it. */
    boolean isStaff() {
        return !(actor instanceof Actor.Member);
    }

    /** What stands on the order. */
    String note() {
        return reason.isEmpty() ? "" : actor.name() + ": " + reason;
    }
}
