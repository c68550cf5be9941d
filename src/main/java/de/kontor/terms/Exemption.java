package de.kontor.terms;

/** An order a rule does not apply to. */
public enum Exemption {
    /** An order that contains a starter package (<em>Profi-Starter-Paket</em>). */
    STARTER_PACKAGE
}
