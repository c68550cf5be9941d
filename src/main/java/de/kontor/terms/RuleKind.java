package de.kontor.terms;

/** What a verdict is about. The first group are rules of the rule set, the second facts of account and article. */
public enum RuleKind {
    /** No order below it (<em>Mindestbestellwert</em>). */
    HARD_MINIMUM,
    /** A fee on small orders (<em>Mindermengenzuschlag</em>). */
    SMALL_ORDER_SURCHARGE,
    /** Freight, and the goods value from which it is free (<em>Frachtfreigrenze</em>). */
    FREIGHT,
    /** The fee for delivery before 10:00, when it was chosen. */
    EXPRESS,
    /** What growth tier and strategy take off the price. */
    GROWTH_DISCOUNT,

    /** Whether the account is checked and not blocked. */
    ACCOUNT_STATUS,
    /** The highest goods value a member may order. */
    MEMBER_LIMIT,
    /** Accounts in retreat order from the standard range only (<em>Standardsortiment</em>). */
    STANDARD_RANGE,
    /** Whether the article can still be ordered. */
    ARTICLE_STATUS,
    /** Whether the account may buy the starter package (<em>Profi-Starter-Paket</em>). */
    STARTER_PACKAGE
}
