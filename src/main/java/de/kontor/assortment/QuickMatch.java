package de.kontor.assortment;

import java.util.List;

/** What somebody means by what was typed into a line of a quick order. */
public sealed interface QuickMatch {
    /** Exactly this one, priced for one packaging unit. */
    record Found(Offer offer) implements QuickMatch {}

    /** Not clear; these come nearest, best first. */
    record Unclear(List<Offer> proposals) implements QuickMatch {}

    /** Nothing comes near. */
    record Unknown() implements QuickMatch {}
}
