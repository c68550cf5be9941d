package de.kontor.shared;

/** The number of pieces a price is quoted for (<em>Preiseinheit</em>): screws are priced per 100. */
public enum PriceUnit {
    ONE(1),
    HUNDRED(100),
    THOUSAND(1000);

    private final int pieces;

    PriceUnit(int pieces) {
        this.pieces = pieces;
    }

    public int pieces() {
        return pieces;
    }

    /** The price unit of 1, 100 or 1000 pieces; refuses any other number. */
    public static PriceUnit of(int pieces) {
        for (PriceUnit unit : values()) {
            if (unit.pieces == pieces) {
                return unit;
            }
        }
        throw new IllegalArgumentException("A price unit is 1, 100 or 1000 pieces: " + pieces);
    }
}
