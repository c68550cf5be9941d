package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Percentage;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article in a price book, as staff see it. Never for customers: it names the cost.
 *
 * @param cost net per price unit
 * @param minimumMargin of the article's group, by the rules in force
 * @param list what one piece costs by the list on that day
 * @param ladders of the book, those that hold on the day and those to come, in order of time
 * @param ended the last one that is over, if none is left
 * @param day the day the row was read for
 */
public record PriceRow(
        ArticleId article,
        String number,
        LocalizedText name,
        PriceUnit priceUnit,
        UnitPrice cost,
        Percentage minimumMargin,
        Optional<UnitPrice> list,
        List<Ladder> ladders,
        Optional<Ladder> ended,
        LocalDate day) {
    /** The ladder that holds on the day. */
    public Optional<Ladder> current() {
        return ladders.stream()
                .filter(ladder -> !ladder.validFrom().isAfter(day))
                .findFirst();
    }

    /** The ladders to come. */
    public List<Ladder> upcoming() {
        return ladders.stream()
                .filter(ladder -> ladder.validFrom().isAfter(day))
                .toList();
    }

    /** The lowest price an agreed or book price may have: cost ÷ (1 − minimum margin). */
    public UnitPrice floor() {
        return cost.withMargin(minimumMargin);
    }

    /** Whether a tier of the ladder lies below the floor; prices never rise with the quantity, so the last one tells. */
    public boolean isBelowFloor(Ladder ladder) {
        return ladder.tiers().getLast().price().isBelow(floor());
    }
}
