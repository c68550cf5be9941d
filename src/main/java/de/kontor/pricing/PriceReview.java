package de.kontor.pricing;

import de.kontor.shared.Message;
import de.kontor.shared.Percentage;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Judges a price before it is entered. Pure: shape of the ladder, its days, its neighbours in time, and for segment and
 * account prices the floor of domain section 3.
 */
final class PriceReview {
    private final PriceBook book;
    private final PriceDraft draft;
    private final Facts facts;
    private final LocalDate today;

    private PriceReview(PriceBook book, PriceDraft draft, Facts facts, LocalDate today) {
        this.book = book;
        this.draft = draft;
        this.facts = facts;
        this.today = today;
    }

    /**
     * What the article's price is judged by.
     *
     * @param existing the ladders of the same book and article
     */
    record Facts(Validity existing, UnitPrice cost, PriceUnit priceUnit, Percentage minimumMargin) {
        UnitPrice floor() {
            return cost.withMargin(minimumMargin);
        }

        /** The same article once the ladder is entered. */
        Facts with(Ladder entered) {
            return new Facts(existing.with(entered), cost, priceUnit, minimumMargin);
        }
    }

    static PriceVerdict judge(PriceBook book, PriceDraft draft, Facts facts, LocalDate today) {
        return new PriceReview(book, draft, facts, today).judge();
    }

    private PriceVerdict judge() {
        Optional<Message> misshapen = shape();
        if (misshapen.isPresent()) {
            return new PriceVerdict.Refused(misshapen.get());
        }
        Optional<Ladder> before = facts.existing().on(draft.validFrom());
        if (before.filter(this::says).isPresent()) {
            return new PriceVerdict.Unchanged();
        }
        return days().or(() -> facts.existing().overlap(draft.validFrom(), draft.validUntil()))
                .or(this::floor)
                .<PriceVerdict>map(PriceVerdict.Refused::new)
                .orElseGet(() ->
                        before.<PriceVerdict>map(PriceVerdict.Changed::new).orElseGet(PriceVerdict.New::new));
    }

    private boolean says(Ladder ladder) {
        return ladder.tiers().equals(draft.tiers()) && ladder.validUntil().equals(draft.validUntil());
    }

    private Optional<Message> shape() {
        List<VolumeTier> tiers = draft.tiers();
        if (tiers.isEmpty() || tiers.getFirst().fromQuantity() != 1) {
            return Optional.of(Message.of("pricing.refused.from-one"));
        }
        if (tiers.stream().anyMatch(tier -> tier.price().tenThousandths() == 0)) {
            return Optional.of(Message.of("pricing.refused.zero"));
        }
        for (int i = 1; i < tiers.size(); i++) {
            VolumeTier lower = tiers.get(i - 1);
            VolumeTier upper = tiers.get(i);
            if (upper.fromQuantity() <= lower.fromQuantity()) {
                return Optional.of(Message.of("pricing.refused.quantities", new Message.Count(upper.fromQuantity())));
            }
            if (lower.price().isBelow(upper.price())) {
                return Optional.of(Message.of(
                        "pricing.refused.rises",
                        new Message.Count(upper.fromQuantity()),
                        price(upper.price()),
                        price(lower.price())));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> days() {
        if (draft.validUntil().filter(end -> end.isBefore(draft.validFrom())).isPresent()) {
            return Optional.of(Message.of("pricing.refused.end-before-start"));
        }
        if (draft.validFrom().isBefore(today)) {
            return Optional.of(Message.of("pricing.refused.past", new Message.Day(today)));
        }
        if (book.kind() == LadderKind.LIST && draft.validUntil().isPresent()) {
            return Optional.of(Message.of("pricing.refused.list-end"));
        }
        return Optional.empty();
    }

    /** The lowest price comes with the largest quantity, but the first one below the floor is named. */
    private Optional<Message> floor() {
        if (book.kind() == LadderKind.LIST) {
            return Optional.empty();
        }
        UnitPrice floor = facts.floor();
        return draft.tiers().stream()
                .filter(tier -> tier.price().isBelow(floor))
                .findFirst()
                .map(tier -> Message.of(
                        "pricing.refused.floor",
                        new Message.Count(tier.fromQuantity()),
                        price(tier.price()),
                        price(floor),
                        price(facts.cost()),
                        new Message.Percent(facts.minimumMargin())));
    }

    private Message.Price price(UnitPrice price) {
        return new Message.Price(price, facts.priceUnit());
    }
}
