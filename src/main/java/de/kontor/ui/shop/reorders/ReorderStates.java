package de.kontor.ui.shop.reorders;

import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.RunState;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;

/** What states of plans and runs are called, and how they feel. */
final class ReorderStates {
    private ReorderStates() {}

    static StateBadge badge(PlanState state) {
        Tone tone =
                switch (state) {
                    case ACTIVE -> Tone.OK;
                    case PAUSED -> Tone.WARN;
                    case ENDED -> Tone.NEUTRAL;
                };
        return new StateBadge(Screen.texts().text("state.plan." + state), tone);
    }

    static StateBadge badge(RunState state) {
        Tone tone =
                switch (state) {
                    case SCHEDULED, SKIPPED -> Tone.NEUTRAL;
                    case ANNOUNCED -> Tone.INFO;
                    case REVIEW_NEEDED, WAITING_APPROVAL, PARKED -> Tone.WARN;
                    case ORDERED -> Tone.OK;
                    case FAILED -> Tone.ERROR;
                };
        return new StateBadge(Screen.texts().text("state.run." + state), tone);
    }
}
