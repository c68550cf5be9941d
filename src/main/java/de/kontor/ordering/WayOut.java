package de.kontor.ordering;

import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.terms.RuleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One way to go on with a cart that has a fee or falls short of a minimum, and what it comes to. Made by {@link
 * WayOutSolver}, which quotes each; what is shown is what happens.
 *
 * @param netChange of the order total against the cart as it stands, without VAT
 * @param grossChange the same with VAT
 * @param lost net: fees, freight, and added goods the account is not expected to need within 60 days
 * @param day when the order is placed
 * @param ends the fees and refusals of the cart that no longer stand
 * @param netTotal the order total it promises, without VAT
 * @param grossTotal the same with VAT
 * @see "Decision record DD030-ways-out"
 */
public record WayOut(
        Step step,
        Money netChange,
        Money grossChange,
        Money lost,
        LocalDate day,
        List<RuleKind> ends,
        Money netTotal,
        Money grossTotal) {

    /** What is done. */
    public sealed interface Step {}

    /** More goods: of what lies in the cart already or of something else. At least one. */
    public record TopUp(List<Added> goods) implements Step {
        /** Net price of all that is added. */
        public Money net() {
            return goods.stream().map(Added::net).reduce(Money.ZERO, Money::plus);
        }

        /** The part of it that is not expected to be needed within 60 days. */
        public Money unneeded() {
            return goods.stream().map(Added::unneeded).reduce(Money.ZERO, Money::plus);
        }
    }

    /** The cart goes along with an order that is coming anyway; {@code together} is the goods value of both. */
    public record Merge(TopUpSource.Origin origin, Money together) implements Step {}

    /** Delivered without express. */
    public record WithoutExpress() implements Step {}

    /** Ordered as it is, fees and all. */
    public record AsItStands(Money fees) implements Step {}

    /**
     * Goods a way out adds.
     *
     * @param packagingUnit pieces that are sold at a time
     * @param from pieces in the cart now; 0 when it is not in it
     * @param to pieces then, a multiple of the packaging unit
     * @param net what the line costs more
     * @param unneeded the part of it the account is not expected to need within 60 days
     * @param neededBy when the account is expected to need it; empty when nothing is known
     */
    public record Added(
            LineItem item,
            String number,
            LocalizedText name,
            int packagingUnit,
            int from,
            int to,
            Money net,
            Money unneeded,
            Optional<LocalDate> neededBy) {
        /** Pieces added. */
        public int pieces() {
            return to - from;
        }

        /** Packaging units added; the start of a pack counts as one. */
        public int packs() {
            return (pieces() + packagingUnit - 1) / packagingUnit;
        }
    }
}
