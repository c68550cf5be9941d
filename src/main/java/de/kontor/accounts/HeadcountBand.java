package de.kontor.accounts;

/** How many people work in the company. */
public enum HeadcountBand {
    ONE("1"),
    TWO_TO_FOUR("2-4"),
    FIVE_TO_NINE("5-9"),
    TEN_TO_NINETEEN("10-19"),
    TWENTY_TO_FORTY_NINE("20-49"),
    FIFTY_AND_MORE("50+");

    private final String label;

    HeadcountBand(String label) {
        this.label = label;
    }

    /** The band as people write it, the same in every language. */
    public String label() {
        return label;
    }
}
