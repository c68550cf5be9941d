package de.kontor.replenishment;

import de.kontor.shared.Message;
import java.time.Instant;

/**
 * Something that happened to a plan.
 *
 * @param actor a name, or {@code PLAN} for the plan itself
 * @param reason what staff gave as reason, else empty
 */
public record PlanEvent(Instant at, String actor, Message what, String reason) {}
