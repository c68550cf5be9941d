package de.kontor.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanPaymentTests {
    private static final LocalDate ORDERED = LocalDate.of(2027, 2, 3);

    @Test
    void aDeclinedPaymentIsTriedOnTheThirdAndTheSeventhDayAndThenNoMore() {
        assertThat(RunPayments.again(ORDERED, 1, ORDERED)).contains(ORDERED.plusDays(3));
        assertThat(RunPayments.again(ORDERED, 2, ORDERED.plusDays(3))).contains(ORDERED.plusDays(7));
        assertThat(RunPayments.again(ORDERED, 3, ORDERED.plusDays(7))).isEmpty();
    }

    @Test
    void afterADowntimeItIsTriedTheNextDayNotTwiceOnOne() {
        assertThat(RunPayments.again(ORDERED, 1, ORDERED.plusDays(5))).contains(ORDERED.plusDays(6));
    }
}
