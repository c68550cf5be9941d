package de.kontor.accounts;

/** The trade (<em>Gewerk</em>) of an account. */
public enum Trade {
    JOINERY,
    ELECTRICAL,
    PLUMBING_HEATING,
    METAL,
    PAINTING,
    VEHICLE_REPAIR,
    FACILITY,
    PRACTICE,
    GASTRONOMY,
    OTHER
}
