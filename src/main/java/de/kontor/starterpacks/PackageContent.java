package de.kontor.starterpacks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything a version of a package says. A draft may be unfinished; {@link PackageCheck} says what is missing.
 *
 * @param picture kind of drawing, served as {@code /images/articles/<picture>.svg}
 * @param trades whom it is for
 * @param strategies whose accounts may buy it
 * @param validUntil its last day; empty for no end
 * @param limitPerAccount how many an account may buy, of all versions together; empty for any number
 * @param trainingSeats seats that come with it, redeemed by training
 * @param reorderEveryWeeks suggested rhythm for its consumables, taken up by the reorder plans; empty for none
 */
public record PackageContent(
        LocalizedText name,
        LocalizedText text,
        String picture,
        Set<Trade> trades,
        Set<Strategy> strategies,
        List<Slot> slots,
        PackagePrice price,
        Optional<LocalDate> validUntil,
        Optional<Integer> limitPerAccount,
        int trainingSeats,
        Optional<Integer> reorderEveryWeeks) {
    /** What a new package starts with. */
    static final PackageContent EMPTY = new PackageContent(
            new LocalizedText("", ""),
            new LocalizedText("", ""),
            "box",
            Set.of(),
            EnumSet.allOf(Strategy.class),
            List.of(),
            new PackagePrice.Fixed(Money.ZERO),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty());

    public PackageContent {
        trades = Set.copyOf(trades);
        strategies = Set.copyOf(strategies);
        slots = List.copyOf(slots);
    }

    /** Every article that can be in it. */
    @JsonIgnore
    public Set<ArticleId> articles() {
        Set<ArticleId> articles = new TreeSet<>();
        slots.forEach(slot -> slot.choices().forEach(choice -> articles.add(choice.article())));
        return articles;
    }

    /** Whether accounts of that trade and strategy may buy it. */
    public boolean isFor(Trade trade, Strategy strategy) {
        return trades.contains(trade) && strategies.contains(strategy);
    }

    /** The same for other trades. */
    public PackageContent forTrades(Set<Trade> others) {
        return new PackageContent(
                name,
                text,
                picture,
                others,
                strategies,
                slots,
                price,
                validUntil,
                limitPerAccount,
                trainingSeats,
                reorderEveryWeeks);
    }
}
