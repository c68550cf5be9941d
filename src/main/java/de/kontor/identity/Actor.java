package de.kontor.identity;

import de.kontor.shared.AccountId;
import de.kontor.shared.LoginId;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Who does something. Every command of every facade takes its actor explicitly and checks its rights; records and
 * audit entries keep it. Workers act as {@link SystemActor}, never in a borrowed session.
 *
 * @see "Decision record DD003-explicit-actor"
 */
public sealed interface Actor extends Serializable {
    /** A member of one account; sees and changes that account's data and no other's. */
    record Member(LoginId login, AccountId account, String name, Set<Role> roles) implements Actor {}

    /** Somebody of the seller's staff. */
    record Staff(LoginId login, String name, Set<Role> roles) implements Actor {}

    /** The system itself, with the cause that made it act. */
    record SystemActor(Cause cause) implements Actor {
        @Override
        public String name() {
            return cause.name();
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }
    }

    /** Why the system acts on its own. */
    enum Cause {
        /** Made at the first start or by a migration. */
        SETUP,
        /** Made for the demo data. */
        DEMO,
        /** Taken over from elsewhere. */
        IMPORT,
        /** A durable task. */
        TASK,
        /** A reorder plan of an account. */
        PLAN
    }

    /** The name records show; for the system the name of its cause. */
    String name();

    /** The roles held; none for the system. */
    Set<Role> roles();

    /** The login behind this actor; none for the system. */
    default Optional<LoginId> ownLogin() {
        return switch (this) {
            case Member member -> Optional.of(member.login());
            case Staff staff -> Optional.of(staff.login());
            case SystemActor system -> Optional.empty();
        };
    }

    default boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles()::contains);
    }

    /**
     * This actor as the member it is.
     *
     * @throws Forbidden for staff and system
     */
    default Member asMember() {
        if (this instanceof Member member) {
            return member;
        }
        throw new Forbidden(this, "only a member of an account may do this");
    }

    /**
     * Lets the system and staff with one of the roles pass.
     *
     * @throws Forbidden for everybody else
     */
    default void requireStaff(Role... oneOf) {
        boolean staff = this instanceof Staff && hasAny(oneOf);
        if (!staff && !(this instanceof SystemActor)) {
            throw new Forbidden(this, "needs one of " + Arrays.toString(oneOf));
        }
    }

    /**
     * Lets the account's own members, staff with one of the roles and the system pass.
     *
     * @throws Forbidden for everybody else, members of other accounts among them
     */
    default void requireAccess(AccountId account, Role... staffRoles) {
        if (this instanceof Member member) {
            if (!member.account().equals(account)) {
                throw new Forbidden(this, "another account");
            }
        } else {
            requireStaff(staffRoles);
        }
    }
}
