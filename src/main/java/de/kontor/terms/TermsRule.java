package de.kontor.terms;

import de.kontor.accounts.GrowthTier;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import java.util.Optional;
import java.util.Set;

/**
 * The rule in effect for one account and channel: a name and its parameters, assembled from what the rule set states.
 * Thresholds are goods values (net, after discounts, without fees and freight); "below" means strictly less. Charges
 * are net. Domain section 4.
 */
public sealed interface TermsRule {
    /** No order with a goods value below {@code threshold}. */
    record HardMinimum(Money threshold, Set<Exemption> exemptions) implements TermsRule {}

    /** A fee on orders with a goods value below {@code threshold}. */
    record SmallOrderSurcharge(Money threshold, Charge charge, VatTreatment vat, Set<Exemption> exemptions)
            implements TermsRule {}

    /** Freight per order; none from {@code freeFrom} on, if there is such a value. */
    record Freight(Charge charge, Optional<Money> freeFrom, VatTreatment vat, Set<Exemption> exemptions)
            implements TermsRule {}

    /** Orders by phone or e-mail are taken from {@code threshold} on; below it becomes a ready cart with a link. */
    record AssistedMinimum(Money threshold, Set<Exemption> exemptions) implements TermsRule {}

    /** A fee on orders by phone or e-mail, below {@code threshold} if there is one. */
    record AssistedFee(Optional<Money> threshold, Charge charge, VatTreatment vat, Set<Exemption> exemptions)
            implements TermsRule {}

    /** What it costs to be delivered express. */
    record Express(Charge charge, VatTreatment vat) implements TermsRule {}

    /** What an invoice on paper costs. */
    record PaperInvoice(Charge charge, VatTreatment vat) implements TermsRule {}

    /** What is kept of the net price when goods come back without fault. */
    record ReturnFee(Charge charge, VatTreatment vat) implements TermsRule {}

    /** Technical advice per started half hour, after {@code freeHours} in a quarter. */
    record Advice(Charge perHalfHour, int freeHours, VatTreatment vat) implements TermsRule {}

    /** Until the first answer, in working hours or working days. */
    record ResponseTime(Allowance within) implements TermsRule {}

    /** Share of the margin that personal contacts may cost; empty means by plan. */
    record ContactBudget(Optional<Percentage> ofMargin) implements TermsRule {}

    /** A growth tier: reached with a goods value in twelve months, worth a discount on list and segment prices. */
    record Growth(GrowthTier tier, Money threshold, Percentage discount) implements TermsRule {}

    /**
     * How a growth tier is lost.
     *
     * @param noticeDays days of the calendar before quarter end on which a step down is told
     * @param keep share of the tier's threshold that keeps it
     */
    record GrowthStep(int noticeDays, Percentage keep) implements TermsRule {}

    /** A reorder may be dearer by the larger of both without anybody looking at it. */
    record ReorderTolerance(Percentage percent, Money amount) implements TermsRule {}
}
