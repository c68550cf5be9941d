package de.kontor.terms;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.shared.AccountId;
import de.kontor.shared.Money;
import java.time.LocalDate;

/** Orders to be judged: {@code anOrder(RETREAT, "132.40")} is one by the web of an account that had a surcharge. */
final class JudgedOrders {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private JudgedOrders() {}

    static JudgedOrder anOrder(Strategy strategy, String goods) {
        return new JudgedOrder(
                anAccount(strategy), Channel.WEB, Money.of(goods), DeliverySpeed.STANDARD, false, false, TODAY);
    }

    static JudgedOrder express(JudgedOrder order) {
        return new JudgedOrder(
                order.standing(), order.channel(), order.goods(), DeliverySpeed.EXPRESS, false, false, order.day());
    }

    static JudgedOrder withAPackage(JudgedOrder order) {
        return new JudgedOrder(
                order.standing(), order.channel(), order.goods(), order.speed(), true, false, order.day());
    }

    static JudgedOrder theFirst(JudgedOrder order) {
        return new JudgedOrder(
                order.standing(), order.channel(), order.goods(), order.speed(), false, true, order.day());
    }

    static JudgedOrder on(LocalDate day, JudgedOrder order) {
        return new JudgedOrder(order.standing(), order.channel(), order.goods(), order.speed(), false, false, day);
    }

    static JudgedOrder of(Standing standing, JudgedOrder order) {
        return new JudgedOrder(standing, order.channel(), order.goods(), order.speed(), false, false, order.day());
    }

    static Standing anAccount(Strategy strategy) {
        return new Standing(AccountId.next(), AccountStatus.ACTIVE, "STANDARD", strategy, GrowthTier.BASE);
    }
}
