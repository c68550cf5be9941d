package de.kontor.ordering;

import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.shared.VatRate;

/**
 * An article in a package. Amounts are net, for one package.
 *
 * @param quantity pieces in one package
 * @param share its part of the price, exact to the cent
 * @param cost what it costs the seller; never shown to customers
 */
public record PackagePart(
        ArticleId article,
        String number,
        LocalizedText name,
        Quantity quantity,
        VatRate vatRate,
        Money share,
        Money cost) {
    /** Its pieces in so many packages. */
    public int piecesOf(Quantity packages) {
        return Math.multiplyExact(quantity.pieces(), packages.pieces());
    }

    /** Its part of the price of so many packages. */
    public Money shareOf(Quantity packages) {
        return Money.ofCents(Math.multiplyExact(share.cents(), (long) packages.pieces()));
    }
}
