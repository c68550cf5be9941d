package de.kontor.replenishment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import java.util.Optional;

/**
 * A line of a plan with the price the buyer last agreed to.
 *
 * @param agreed net price per price unit, shown to the buyer when the line was started, changed or reviewed
 */
public record PlanLine(
        ArticleId article,
        Quantity quantity,
        PriceMode mode,
        UnitPrice agreed,
        PriceUnit agreedPer,
        Optional<ArticleId> substitute) {
    /** What was agreed for a quantity, net. */
    Money agreedFor(Quantity pieces) {
        return agreed.lineNet(pieces, agreedPer);
    }

    /** The same with other pieces. */
    PlanLine of(Quantity pieces) {
        return new PlanLine(article, pieces, mode, agreed, agreedPer, substitute);
    }

    /** The same at the price agreed for another. */
    PlanLine pricedAs(PlanLine other) {
        return new PlanLine(article, quantity, mode, other.agreed, other.agreedPer, substitute);
    }

    /** The line without its price. */
    @JsonIgnore
    public WantedLine wanted() {
        return new WantedLine(article, quantity, mode, substitute);
    }
}
