package de.kontor.demo;

import de.kontor.catalog.ArticleDraft;
import de.kontor.shared.UnitPrice;
import java.util.List;

/**
 * An article of the demo with what other modules are told about it.
 *
 * @param listLadder the list price and its volume tiers, smallest quantity first
 * @param stock pieces in the warehouse at the start
 */
record DemoArticle(ArticleDraft draft, List<Tier> listLadder, int stock) {
    /** From {@code fromQuantity} pieces on, all of them cost {@code price} per price unit. */
    record Tier(int fromQuantity, UnitPrice price) {}

    String number() {
        return draft.number();
    }
}
