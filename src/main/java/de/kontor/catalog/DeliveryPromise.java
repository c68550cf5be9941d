package de.kontor.catalog;

import java.time.LocalDate;

/**
 * When how much of a wanted quantity arrives.
 *
 * @param availableNow pieces delivered from stock
 * @param availableOn the day those arrive, or would
 * @param backOrdered pieces that have to be bought in first
 * @param backOrderOn the day those arrive, or would
 */
public record DeliveryPromise(int availableNow, LocalDate availableOn, int backOrdered, LocalDate backOrderOn) {
    /** Whether everything comes from stock. */
    public boolean inFull() {
        return backOrdered == 0;
    }

    /** The day by which everything has arrived. */
    public LocalDate completeOn() {
        return inFull() ? availableOn : backOrderOn;
    }
}
