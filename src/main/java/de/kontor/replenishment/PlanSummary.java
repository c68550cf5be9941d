package de.kontor.replenishment;

import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A plan as a line of a list.
 *
 * @param agreed net goods value of one run at the prices agreed
 * @param next its next run; empty when there is none within 35 days
 */
public record PlanSummary(
        PlanId id,
        AccountId account,
        String name,
        PlanState state,
        Optional<LocalDate> pausedUntil,
        Message rhythm,
        int lines,
        Money agreed,
        Optional<RunView> next) {}
