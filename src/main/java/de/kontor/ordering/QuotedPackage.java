package de.kontor.ordering;

import de.kontor.shared.Money;
import java.util.List;

/**
 * What is in a package line. Amounts are net, for one package.
 *
 * @param version 1, 2, 3 … of the package
 * @param price the same for every account
 * @param sum its parts at list price
 * @param own its parts at this account's own prices
 * @param parts what was chosen; their shares add up to the price
 */
public record QuotedPackage(int version, Money price, Money sum, Money own, List<PackagePart> parts) {
    public QuotedPackage {
        parts = List.copyOf(parts);
    }

    /** What it saves this account against buying the parts alone; never negative. */
    public Money saving() {
        return own.minus(price).max(Money.ZERO);
    }
}
