package de.kontor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.FederalState;
import de.kontor.shared.Quantity;
import de.kontor.shared.WorkingDays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class AvailabilityTests {
    private final Availability availability = new Availability(new WorkingDays(), LocalTime.of(14, 0));

    @Test
    void deliversFromStockTheNextWorkingDay() {
        assertThat(promise(100, 100, 5, "2026-11-24T13:59", FederalState.NW))
                .isEqualTo(new DeliveryPromise(100, day("2026-11-25"), 0, day("2026-12-01")));
    }

    @Test
    void countsFromTheNextDayAfterTheCutOff() {
        assertThat(promise(1, 1, 5, "2026-11-24T14:00", FederalState.NW).completeOn())
                .isEqualTo(day("2026-11-26"));
        assertThat(promise(1, 1, 5, "2026-11-27T15:00", FederalState.NW).completeOn())
                .isEqualTo(day("2026-12-01"));
    }

    @Test
    void promisesTheRestAfterTheLeadTime() {
        DeliveryPromise promise = promise(6, 12, 5, "2026-11-24T09:00", FederalState.NW);
        assertThat(promise).isEqualTo(new DeliveryPromise(6, day("2026-11-25"), 6, day("2026-12-01")));
        assertThat(promise.inFull()).isFalse();
        assertThat(promise.completeOn()).isEqualTo(day("2026-12-01"));
    }

    @Test
    void skipsHolidaysOfTheStateOnly() {
        // Epiphany is a holiday in Bavaria, not in North Rhine-Westphalia
        assertThat(promise(1, 1, 5, "2027-01-05T09:00", FederalState.BY).availableOn())
                .isEqualTo(day("2027-01-07"));
        assertThat(promise(1, 1, 5, "2027-01-05T09:00", FederalState.NW).availableOn())
                .isEqualTo(day("2027-01-06"));
    }

    @Test
    void neverPromisesABackOrderBeforeStock() {
        assertThat(promise(0, 1, 0, "2026-11-24T09:00", FederalState.NW).backOrderOn())
                .isEqualTo(day("2026-11-25"));
    }

    private DeliveryPromise promise(int stock, int wanted, int lead, String now, FederalState state) {
        return availability.promise(
                new StockLevel(stock, 0), Quantity.of(wanted), lead, LocalDateTime.parse(now), state);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
