package de.kontor.identity;

/** What a login may do. A login holds roles of members or roles of staff, never of both. */
public enum Role {
    /** Member: everything in the own account, manages its members. */
    OWNER(true),
    /** Member: orders up to the own limit. */
    BUYER(true),
    /** Member: approves orders above a limit. */
    APPROVER(true),
    /** Member: documents and payments. */
    ACCOUNTING(true),
    /** Staff: customer service at the desk. */
    SERVICE(false),
    /** Staff: service with special skills. */
    SPECIALIST(false),
    /** Staff: defines starter packages. */
    PRODUCT(false),
    /** Staff: owns rules, prices and strategy. */
    COMMERCIAL(false),
    /** Staff: manages logins. */
    ADMIN(false);

    private final boolean member;

    Role(boolean member) {
        this.member = member;
    }

    /** Whether the role belongs to members of an account rather than to staff. */
    public boolean isMemberRole() {
        return member;
    }
}
