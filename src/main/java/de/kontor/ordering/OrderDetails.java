package de.kontor.ordering;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Strategy;
import de.kontor.ordering.Quote.VatSum;
import de.kontor.shared.AccountId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order with all that buyer and staff see of it.
 *
 * @param quote what it was made from and every verdict; empty for orders taken over from elsewhere
 * @param timeline oldest first
 */
public record OrderDetails(
        OrderId id,
        String number,
        AccountId account,
        LoginId placedBy,
        String placedByName,
        OrderState state,
        Instant placedAt,
        Channel channel,
        Strategy strategy,
        GrowthTier growthTier,
        int ruleSetVersion,
        PostalAddress deliveryAddress,
        DeliveryChoice delivery,
        DeliverySpeed speed,
        Optional<LocalDate> wishDate,
        String ownNumber,
        String costCentre,
        String note,
        String termsVersion,
        List<Line> lines,
        List<Fee> fees,
        List<VatSum> vat,
        Money goods,
        Money net,
        Money gross,
        Optional<Quote> quote,
        List<Step> timeline) {
    /**
     * A line as ordered.
     *
     * @param ownNumber what the account called the article that day; may be empty
     * @param reserved pieces set aside
     * @param shipped pieces sent; the rest of the quantity is back-ordered
     * @param parts what is in it, when the line is a package; then the counts are complete packages
     * @param cancelled whether it will not be delivered; then {@code net} no longer counts
     */
    public record Line(
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
            List<Part> parts,
            boolean cancelled) {
        /** Pieces that still have to come in. */
        public int backOrdered() {
            return cancelled ? 0 : quantity.pieces() - reserved - shipped;
        }
    }

    /**
     * A part of a package line.
     *
     * @param pieces in all packages of the line; of these some are set aside and some sent
     */
    public record Part(PackagePart part, int pieces, int reserved, int shipped) {
        /** Pieces that still have to come in. */
        public int backOrdered() {
            return pieces - reserved - shipped;
        }
    }

    /** A fee, net. */
    public record Fee(RuleKind rule, Money net) {}

    /** A state it reached, when and by whom; the reason is empty where none was asked for. */
    public record Step(OrderState state, Instant at, String actor, String reason) {}
}
