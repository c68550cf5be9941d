package de.kontor.replenishment;

import java.util.List;

/**
 * A plan as somebody fills it in, right or wrong; {@link PlanCheck} says what is wrong.
 *
 * @param byConsumption whether the rhythm is an estimate from the account's own orders
 */
public record PlanDraft(
        String name, Rhythm rhythm, boolean byConsumption, List<WantedLine> lines, PlanSettings settings) {}
