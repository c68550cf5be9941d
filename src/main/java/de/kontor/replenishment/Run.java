package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One date of a plan as stored.
 *
 * @param nominal the date of the rhythm; unique within the plan
 * @param due the working day it happens on, or was moved to
 * @param lines what differs from the plan this time
 * @param agreedGoods the goods value the buyer agreed to for this run alone
 * @param goods the goods value last shown to the buyer
 * @param saved what taking others along has saved in fees
 * @param reason why it waits or was left out
 * @param wayOut what to do about it
 */
record Run(
        RunId id,
        PlanId plan,
        AccountId account,
        LocalDate nominal,
        LocalDate due,
        LocalDate announceOn,
        RunState state,
        Optional<List<PlanLine>> lines,
        Optional<Money> agreedGoods,
        Optional<Money> goods,
        Optional<Money> fees,
        Optional<Money> net,
        Money saved,
        Optional<Message> reason,
        Optional<Message> wayOut,
        Optional<OrderId> order,
        Optional<String> orderNumber,
        Optional<String> payment,
        int paymentTries,
        int version) {
    /** What it orders: its own lines if it has any, else those of the plan. */
    List<PlanLine> linesOf(Plan of) {
        return lines.orElse(of.lines());
    }

    /** What was agreed for this run alone, if it was, after its lines have become others. */
    Optional<Money> agreedWith(Plan of, List<PlanLine> others) {
        return agreedGoods.map(goods -> goods.minus(sum(linesOf(of))).plus(sum(others)));
    }

    private static Money sum(List<PlanLine> lines) {
        return lines.stream().map(line -> line.agreedFor(line.quantity())).reduce(Money.ZERO, Money::plus);
    }
}
