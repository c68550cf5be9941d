package de.kontor.ordering;

import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Standing;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.terms.Channel;
import de.kontor.terms.RuleKind;
import java.time.Instant;
import java.util.List;

/**
 * An order that lived elsewhere, as given: prices and sums are not computed anew, except VAT, once per rate.
 *
 * @param standing as it was on the day
 * @param endState how it ended: shipped, completed or cancelled
 */
public record PastOrder(
        Standing standing,
        LoginId placedBy,
        String placedByName,
        Instant placedAt,
        Channel channel,
        int ruleSetVersion,
        PostalAddress deliveryAddress,
        String ownNumber,
        List<Line> lines,
        List<Fee> fees,
        OrderState endState,
        Instant endedAt) {
    /**
     * A line as it was invoiced.
     *
     * @param parts what was in it, when it is a package; their shares add up to the price of one
     */
    public record Line(
            LineItem item,
            String number,
            LocalizedText name,
            Quantity quantity,
            UnitPrice unitPrice,
            PriceUnit priceUnit,
            Money net,
            VatRate vatRate,
            List<PackagePart> parts) {
        /** A line that is no package. */
        public Line(
                LineItem item,
                String number,
                LocalizedText name,
                Quantity quantity,
                UnitPrice unitPrice,
                PriceUnit priceUnit,
                Money net,
                VatRate vatRate) {
            this(item, number, name, quantity, unitPrice, priceUnit, net, vatRate, List.of());
        }
    }

    /** A fee as it was invoiced, net. */
    public record Fee(RuleKind rule, Money net, VatRate vatRate) {}
}
