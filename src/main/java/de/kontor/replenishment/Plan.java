package de.kontor.replenishment;

import de.kontor.identity.Actor;
import de.kontor.shared.AccountId;
import de.kontor.shared.FederalState;
import de.kontor.shared.LoginId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A reorder plan as stored. What changes it goes through {@link PlanRows} under a lock.
 *
 * @param owner the member its orders are placed for
 * @param state of the address delivered to, for its holidays
 * @param plannedUntil the calendar knows its runs up to this nominal date
 * @param version rises with every change, so that of two tabs the second one looks again
 * @see "Decision record DD046-plans-and-runs-are-rows"
 */
record Plan(
        PlanId id,
        AccountId account,
        LoginId owner,
        String ownerName,
        String name,
        PlanState state,
        Optional<LocalDate> pausedUntil,
        Rhythm rhythm,
        boolean byConsumption,
        FederalState federalState,
        List<PlanLine> lines,
        PlanSettings settings,
        Instant createdAt,
        LocalDate plannedUntil,
        int version) {
    /** The member whose limits its orders are held to. */
    Actor.Member orderer() {
        return new Actor.Member(owner, account, ownerName, Set.of());
    }

    Plan with(String newName, Rhythm newRhythm, List<PlanLine> newLines, PlanSettings newSettings, FederalState at) {
        return new Plan(
                id,
                account,
                owner,
                ownerName,
                newName,
                state,
                pausedUntil,
                newRhythm,
                byConsumption,
                at,
                newLines,
                newSettings,
                createdAt,
                plannedUntil,
                version);
    }

    Plan with(List<PlanLine> newLines) {
        return with(name, rhythm, newLines, settings, federalState);
    }

    Plan in(PlanState newState, Optional<LocalDate> until) {
        return new Plan(
                id,
                account,
                owner,
                ownerName,
                name,
                newState,
                until,
                rhythm,
                byConsumption,
                federalState,
                lines,
                settings,
                createdAt,
                plannedUntil,
                version);
    }

    Plan plannedUntil(LocalDate day) {
        return new Plan(
                id,
                account,
                owner,
                ownerName,
                name,
                state,
                pausedUntil,
                rhythm,
                byConsumption,
                federalState,
                lines,
                settings,
                createdAt,
                day,
                version);
    }
}
