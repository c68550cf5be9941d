package de.kontor.ordering;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import java.util.List;

/**
 * A line an order is made of.
 *
 * @param ownNumber what the account called the article that day; may be empty
 * @param reserved pieces set aside for it
 * @param shipped pieces already sent, for orders taken over from elsewhere
 * @param parts what is in it, when it is a package
 */
record PlacedLine(
        LineItem item,
        String number,
        String ownNumber,
        LocalizedText name,
        Quantity quantity,
        int reserved,
        int shipped,
        UnitPrice unitPrice,
        PriceUnit priceUnit,
        Money net,
        VatRate vatRate,
        List<Part> parts) {
    /** A part of a package, and the pieces of it that are set aside. */
    record Part(PackagePart part, int reserved) {}
}
