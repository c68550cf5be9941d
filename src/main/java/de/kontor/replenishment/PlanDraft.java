package de.kontor.replenishment;

import java.util.List;

/**
 * A plan as somebody fills it in, right or wrong; {@link PlanCheck} says what is wrong.
 *
 * @param byConsumption whether the rhythm is an estimate from the account's own orders
 */
public record PlanDraft(
        String name, Rhythm rhythm, boolean byConsumption, List<WantedLine> lines, PlanSettings settings) {
    /** The same without what cannot be stored and blanks around texts. */
    PlanDraft cleaned() {
        return new PlanDraft(
                clean(name),
                rhythm,
                byConsumption,
                lines,
                new PlanSettings(
                        settings.ceiling(),
                        settings.stock(),
                        settings.belowMinimum(),
                        settings.payment(),
                        settings.address(),
                        clean(settings.ownNumber()),
                        clean(settings.costCentre())));
    }

    private static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }
}
