package de.kontor.replenishment;

import de.kontor.ordering.OrderId;
import org.springframework.stereotype.Component;

/** By invoice: whether the account may, the quote has judged already. */
@Component
class OnAccount implements PlanPayment {
    @Override
    public PaymentMethod method() {
        return PaymentMethod.ON_ACCOUNT;
    }

    @Override
    public boolean needsNoCollection() {
        return true;
    }

    @Override
    public Result collect(RunId run, OrderId order, int attempt) {
        return new Result.Settled();
    }
}
