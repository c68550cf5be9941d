package de.kontor.starterpacks;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;

/** How a package is priced; the same for every account, net. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
public sealed interface PackagePrice {
    /** One price, whatever is chosen. */
    @JsonTypeName("fixed")
    record Fixed(Money net) implements PackagePrice {}

    /** The sum of the chosen parts, less a share of it. */
    @JsonTypeName("percentOff")
    record PercentOff(Percentage off) implements PackagePrice {}

    /** The sum of the chosen parts. */
    @JsonTypeName("sum")
    record Sum() implements PackagePrice {}

    /** The price when the chosen parts cost that much at list price; a discount is rounded half up to cents. */
    default Money of(Money sumOfParts) {
        return switch (this) {
            case Fixed fixed -> fixed.net();
            case PercentOff percent -> sumOfParts.minus(percent.off().of(sumOfParts));
            case Sum sum -> sumOfParts;
        };
    }
}
