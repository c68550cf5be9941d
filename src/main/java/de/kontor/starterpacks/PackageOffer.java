package de.kontor.starterpacks;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version as one account can have it today, with one selection. Amounts are net, for one package.
 *
 * @param price the same for every account
 * @param sum the picked parts at list price
 * @param own the picked parts at this account's own prices
 * @param open whether the account may buy it: its trade and strategy, and it is on sale
 */
public record PackageOffer(
        PackageVersion version,
        Selection selection,
        List<OfferedSlot> slots,
        Money price,
        Money sum,
        Money own,
        boolean open) {
    /** What it saves this account; never negative. */
    public Money saving() {
        return own.minus(price).max(Money.ZERO);
    }

    /** The picked choices, in order. */
    public List<OfferedChoice> parts() {
        return slots.stream()
                .flatMap(slot -> slot.choices().stream())
                .filter(OfferedChoice::isPicked)
                .toList();
    }

    /** When all of it arrives; empty when a part cannot be had. */
    public Optional<LocalDate> completeOn() {
        List<OfferedChoice> parts = parts();
        if (parts.stream().anyMatch(part -> part.promise().isEmpty())) {
            return Optional.empty();
        }
        return parts.stream()
                .map(part -> part.promise().orElseThrow().completeOn())
                .max(LocalDate::compareTo);
    }

    /** A slot with what can be picked. */
    public record OfferedSlot(Slot slot, List<OfferedChoice> choices) {}

    /**
     * Something that can be picked.
     *
     * @param own what it costs this account alone
     * @param share its part of the price; empty unless it is picked
     * @param promise when it arrives; empty when it cannot be had
     * @param instead what can be bought instead of something that cannot be had
     */
    public record OfferedChoice(
            ArticleFacts article,
            Quantity quantity,
            Money list,
            Money own,
            Optional<Money> share,
            Optional<DeliveryPromise> promise,
            Optional<ArticleFacts> instead) {
        public boolean isPicked() {
            return share.isPresent();
        }
    }
}
