package de.kontor.replenishment;

import de.kontor.ordering.LineItem;
import de.kontor.ordering.QuotedLine;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Amount;
import de.kontor.shared.Message.Name;
import de.kontor.shared.Message.Price;
import de.kontor.shared.Money;
import de.kontor.shared.UnitPrice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says when a run has become so dear that the buyer looks first (domain section 7). Pure. */
final class PriceWatch {
    private PriceWatch() {}

    /** What is to be asked before a run orders what it looks like now; empty when it may go on. */
    static Optional<Message> question(Plan plan, Run run, Outlook outlook, Tolerance tolerance) {
        if (!outlook.resolved().successors().isEmpty() && run.agreedGoods().isEmpty()) {
            return Optional.of(Message.of("plan.review.successor"));
        }
        if (outlook.isEmpty()) {
            return Optional.empty();
        }
        return reason(outlook, run.agreedGoods(), plan.settings().ceiling(), tolerance);
    }

    /** The reason to ask, with both prices; empty when the run may go on. */
    static Optional<Message> reason(
            Outlook outlook, Optional<Money> agreedForRun, Optional<Money> ceiling, Tolerance tolerance) {
        Money goods = outlook.quote().goods();
        Money agreed = agreedForRun.orElseGet(() -> outlook.resolved().agreed());
        if (tolerance.of(agreed).isBelow(goods.minus(agreed))) {
            return Optional.of(Message.of("plan.review.dearer", new Amount(agreed), new Amount(goods)));
        }
        Optional<Money> broken = ceiling.filter(highest -> highest.isBelow(goods))
                .filter(highest -> !isAgreedAbove(highest, agreedForRun, goods));
        if (broken.isPresent()) {
            return Optional.of(Message.of("plan.review.ceiling", new Amount(goods), new Amount(broken.get())));
        }
        return agreedForRun.isPresent() ? Optional.empty() : held(outlook);
    }

    /** Who agreed to more than the ceiling agreed to that value, and to nothing above it. */
    private static boolean isAgreedAbove(Money ceiling, Optional<Money> agreedForRun, Money goods) {
        return agreedForRun
                .filter(ceiling::isBelow)
                .filter(agreed -> !agreed.isBelow(goods))
                .isPresent();
    }

    private static Optional<Message> held(Outlook outlook) {
        Map<LineItem, QuotedLine> quoted = new HashMap<>();
        outlook.quote().lines().forEach(line -> quoted.put(line.item(), line));
        return outlook.resolved().chosen().stream()
                .filter(one -> one.line().mode() == PriceMode.HELD)
                .filter(one -> one.article().equals(one.line().article()))
                .flatMap(one -> Optional.ofNullable(quoted.get(new LineItem.Article(one.article())))
                        .flatMap(line -> risen(one.line(), line))
                        .stream())
                .findFirst();
    }

    private static Optional<Message> risen(PlanLine line, QuotedLine now) {
        UnitPrice agreed = line.agreed();
        return now.price()
                .filter(price -> agreed.isBelow(price.unitPrice()))
                .map(price -> Message.of(
                        "plan.review.held",
                        new Name(now.name()),
                        new Price(agreed, line.agreedPer()),
                        new Price(price.unitPrice(), price.priceUnit())));
    }
}
