package de.kontor.replenishment;

import de.kontor.shared.Message;

/** What became of a command on a plan or run. */
public sealed interface PlanChange {
    /** Done, and what to tell. */
    record Done(PlanId plan, Message sentence) implements PlanChange {}

    /** Nothing was changed, and why. */
    record Refused(Message reason) implements PlanChange {}
}
