package de.kontor.replenishment;

/** How far a change reaches. */
public enum Scope {
    /** This run alone. */
    THIS_TIME,
    /** This run and all later ones. */
    ALWAYS
}
