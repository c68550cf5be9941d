package de.kontor.demo;

/** The groups minimum margins are set for, and what their articles cost us in percent of the list price. */
enum ArticleGroup {
    FASTENERS(58),
    DRILLING(62),
    GRINDING(60),
    TOOLS(66),
    CHEMICALS(60),
    PROTECTION(62),
    ELECTRICAL(56),
    CLEANING(60),
    PACKAGING(58),
    PLUMBING(60),
    AUTOMOTIVE(61),
    OFFICE(64),
    /** So tight that the floor stops the highest growth discounts on volume prices. */
    CANTEEN(70),
    BOOKS(70);

    private final int costPercent;

    ArticleGroup(int costPercent) {
        this.costPercent = costPercent;
    }

    int costPercent() {
        return costPercent;
    }
}
