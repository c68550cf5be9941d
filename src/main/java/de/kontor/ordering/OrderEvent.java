package de.kontor.ordering;

import de.kontor.ordering.OrderDetails.Step;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** A step in the life of an order. */
@Embeddable
record OrderEvent(
        @Column(name = "account_id") UUID accountId,
        @Enumerated(EnumType.STRING) OrderState state,
        Instant at,
        String actor,
        String reason) {
    Step step() {
        return new Step(state, at, actor, reason);
    }
}
