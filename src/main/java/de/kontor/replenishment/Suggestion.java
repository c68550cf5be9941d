package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A plan that would fit what an account buys, with its evidence. Offered, never pushed.
 *
 * @param usual the median of its quantities, snapped up to the packaging unit
 * @param everyDays the median of the days between purchases
 * @param next when it is expected to be needed
 * @param rangeDays by how many days that may be off, for about two of three purchases
 * @param season the month around which the purchases lie, if they lie in a season
 */
public record Suggestion(
        ArticleFacts article,
        Quantity usual,
        int purchases,
        int everyDays,
        LocalDate last,
        LocalDate next,
        int rangeDays,
        Optional<Month> season) {}
