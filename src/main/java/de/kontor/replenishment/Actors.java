package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.identity.Forbidden;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;

/** Who may do what with plans. */
final class Actors {
    /** A plan acting by itself. */
    static final Actor PLAN = new Actor.SystemActor(Actor.Cause.PLAN);

    private static final Role[] READERS = {Role.SERVICE, Role.SPECIALIST, Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN};
    private static final Role[] CLERKS = {Role.SERVICE, Role.SPECIALIST, Role.ADMIN};

    private Actors() {}

    /** Staff and the system may look at the plans of all accounts. */
    static void requireStaffReader(Actor actor) {
        actor.requireStaff(READERS);
    }

    /** Service acts on behalf of accounts, and the system. */
    static void requireClerk(Actor actor) {
        actor.requireStaff(CLERKS);
    }

    /** Owners and buyers plan for their account, service on their behalf, and the system. */
    static void requirePlanner(Actor actor) {
        if (actor instanceof Actor.Member) {
            if (!mayPlan(actor)) {
                throw new Forbidden(actor, "only owners and buyers of an account plan reorders");
            }
        } else {
            requireClerk(actor);
        }
    }

    static boolean mayPlan(Actor actor) {
        return switch (actor) {
            case Actor.Member member -> member.hasAny(Role.OWNER, Role.BUYER);
            case Actor.Staff staff -> staff.hasAny(CLERKS);
            case Actor.SystemActor system -> true;
        };
    }

    /** Whether an actor may see what belongs to an account. */
    static boolean sees(Actor actor, AccountId account) {
        return !(actor instanceof Actor.Member member) || member.account().equals(account);
    }
}
