package de.kontor.replenishment;

import de.kontor.starterpacks.VersionId;
import java.util.List;
import java.util.Optional;

/**
 * A plan as somebody fills it in, right or wrong; {@link PlanCheck} says what is wrong.
 *
 * @param source the version of a starter package that suggested the plan; only looked at when it is started
 * @param byConsumption whether the rhythm is an estimate from the account's own orders
 */
public record PlanDraft(
        String name,
        Rhythm rhythm,
        boolean byConsumption,
        List<WantedLine> lines,
        PlanSettings settings,
        Optional<VersionId> source) {
    /** A plan nobody suggested. */
    public PlanDraft(String name, Rhythm rhythm, boolean byConsumption, List<WantedLine> lines, PlanSettings settings) {
        this(name, rhythm, byConsumption, lines, settings, Optional.empty());
    }

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
                        clean(settings.costCentre())),
                source);
    }

    private static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }
}
