package de.kontor.starterpacks;

import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.util.List;
import java.util.Map;

/**
 * What a content costs, brings and lacks. Amounts are net, for one package.
 *
 * @param components what it is made of, as known today
 * @param sum list price of the proposed parts
 * @param price of the package with the proposed parts
 * @param dearestCost what the selection with the lowest margin costs the seller
 * @param dearestPrice what that selection is sold for
 * @param margin the lowest a selection can have
 * @param gate the margin it must have
 * @param reach how many packages the stock suffices for
 */
public record PackageReport(
        Map<ArticleId, Component> components,
        Money sum,
        Money price,
        Money dearestCost,
        Money dearestPrice,
        Margin margin,
        Percentage gate,
        int reach,
        List<Finding> findings) {
    /** What the package saves against buying the proposed parts at list price; never negative. */
    public Money saving() {
        return sum.minus(price).max(Money.ZERO);
    }

    List<Finding> stopping(Finding.Stops deed) {
        return findings.stream().filter(finding -> finding.stops(deed)).toList();
    }
}
