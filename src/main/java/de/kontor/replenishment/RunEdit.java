package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A run being changed: what is not set stays. */
final class RunEdit {
    private final Run before;
    private LocalDate due;
    private LocalDate announceOn;
    private RunState state;
    private Optional<List<PlanLine>> lines;
    private Optional<Money> agreed;
    private Optional<Money> goods;
    private Optional<Money> fees;
    private Optional<Money> net;
    private Money saved;
    private Optional<Message> reason;
    private Optional<Message> wayOut;
    private Optional<OrderId> order;
    private Optional<String> orderNumber;
    private Optional<String> payment;
    private int tries;

    private RunEdit(Run run) {
        before = run;
        due = run.due();
        announceOn = run.announceOn();
        state = run.state();
        lines = run.lines();
        agreed = run.agreedGoods();
        goods = run.goods();
        fees = run.fees();
        net = run.net();
        saved = run.saved();
        reason = run.reason();
        wayOut = run.wayOut();
        order = run.order();
        orderNumber = run.orderNumber();
        payment = run.payment();
        tries = run.paymentTries();
    }

    static RunEdit of(Run run) {
        return new RunEdit(run);
    }

    RunEdit state(RunState next) {
        state = next;
        return this;
    }

    RunEdit on(LocalDate day, LocalDate announced) {
        due = day;
        announceOn = announced;
        return this;
    }

    RunEdit lines(Optional<List<PlanLine>> own) {
        lines = own;
        return this;
    }

    RunEdit agreed(Optional<Money> value) {
        agreed = value;
        return this;
    }

    RunEdit shown(Money goodsValue, Money feeSum, Money netSum) {
        goods = Optional.of(goodsValue);
        fees = Optional.of(feeSum);
        net = Optional.of(netSum);
        return this;
    }

    RunEdit saved(Money amount) {
        saved = amount;
        return this;
    }

    RunEdit because(Message why, Message what) {
        reason = Optional.of(why);
        wayOut = Optional.of(what);
        return this;
    }

    RunEdit because(Message why) {
        reason = Optional.of(why);
        wayOut = Optional.empty();
        return this;
    }

    RunEdit freely() {
        reason = Optional.empty();
        wayOut = Optional.empty();
        return this;
    }

    RunEdit ordered(OrderId id, String number) {
        order = Optional.of(id);
        orderNumber = Optional.of(number);
        return this;
    }

    RunEdit payment(String stand, int attempts) {
        payment = Optional.of(stand);
        tries = attempts;
        return this;
    }

    Run run() {
        return new Run(
                before.id(),
                before.plan(),
                before.account(),
                before.nominal(),
                due,
                announceOn,
                state,
                lines,
                agreed,
                goods,
                fees,
                net,
                saved,
                reason,
                wayOut,
                order,
                orderNumber,
                payment,
                tries,
                before.version());
    }
}
