package de.kontor.terms;

/**
 * What a rule or a verdict is about, in the order of the domain's table: rules an account feels, figures other rules
 * are reckoned with, and facts of account and article that no rule set holds.
 */
public enum RuleKind {
    /** No order below it (<em>Mindestbestellwert</em>). */
    HARD_MINIMUM(Group.RULE),
    /** A fee on small orders (<em>Mindermengenzuschlag</em>). */
    SMALL_ORDER_SURCHARGE(Group.RULE),
    /** Whether an account's first small-order surcharge is waived. */
    FIRST_SURCHARGE_WAIVER(Group.RULE),
    /** Freight, and the goods value from which it is free (<em>Frachtfreigrenze</em>). */
    FREIGHT(Group.RULE),
    /** Orders by phone or e-mail are taken only from a goods value. */
    ASSISTED_MINIMUM(Group.RULE),
    /** A fee on orders by phone or e-mail below a goods value. */
    ASSISTED_FEE(Group.RULE),
    /** The fee for delivery before 10:00, when it was chosen. */
    EXPRESS(Group.RULE),
    /** The fee for an invoice on paper. */
    PAPER_INVOICE(Group.RULE),
    /** What is kept of the price when goods come back without fault. */
    RETURN_FEE(Group.RULE),
    /** Technical advice per started half hour, and the hours per quarter that are free. */
    ADVICE(Group.RULE),
    /** The working time until the first answer to a case. */
    RESPONSE_TIME(Group.RULE),
    /** Free training seats per quarter. */
    TRAINING_SEATS(Group.RULE),
    /** Further free training seats per quarter in a growth tier. */
    TRAINING_BONUS(Group.RULE),
    /** The share of the margin that personal contacts may cost; none is by plan. */
    CONTACT_BUDGET(Group.RULE),

    /** A growth tier: its threshold, and what it takes off the price. */
    GROWTH_DISCOUNT(Group.FIGURE),
    /** When a step down is told, and the share of the threshold that keeps the tier. */
    GROWTH_STEP(Group.FIGURE),
    /** What the growth discount leaves of the price over cost, for all articles or one group. */
    MINIMUM_MARGIN(Group.FIGURE),
    /** The margin a starter package needs to be published. */
    PACKAGE_MARGIN(Group.FIGURE),
    /** The share of the seat price that a late cancellation costs. */
    SEAT_CANCELLATION(Group.FIGURE),
    /** How much dearer an automatic reorder may be without anybody looking at it. */
    REORDER_TOLERANCE(Group.FIGURE),

    /** Whether the account is checked and not blocked. */
    ACCOUNT_STATUS(Group.FACT),
    /** The highest goods value a member may order. */
    MEMBER_LIMIT(Group.FACT),
    /** Accounts in retreat order from the standard range only (<em>Standardsortiment</em>). */
    STANDARD_RANGE(Group.FACT),
    /** Whether the article can still be ordered. */
    ARTICLE_STATUS(Group.FACT),
    /** Whether the account may buy the starter package (<em>Profi-Starter-Paket</em>). */
    STARTER_PACKAGE(Group.FACT);

    private enum Group {
        RULE,
        FIGURE,
        FACT
    }

    private final Group group;

    RuleKind(Group group) {
        this.group = group;
    }

    /** Whether strategy, segment and account may differ in it. */
    public boolean isRule() {
        return group == Group.RULE;
    }

    /** Whether it is one figure for everybody. */
    public boolean isFigure() {
        return group == Group.FIGURE;
    }

    /** The VAT of its fee where a rule names no other: services have their own rate, all else follows the goods. */
    public VatTreatment vat() {
        return switch (this) {
            case ADVICE, TRAINING_SEATS, SEAT_CANCELLATION -> VatTreatment.OWN_RATE;
            default -> VatTreatment.FOLLOWS_GOODS;
        };
    }
}
