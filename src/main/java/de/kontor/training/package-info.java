/**
 * Trainings: courses, the quarterly series they are held in, sessions with seats, and who booked them.
 *
 * <p>Words: a <em>course</em> is what is taught; a <em>series</em> proposes one <em>session</em> of it per quarter; a
 * <em>booking</em> holds one or more seats of a session for named attendees, waits for them or is offered them. The
 * seats of a session are one counter that only a conditional update changes, and every command on a session locks its
 * row first: never overbooked, and the waiting list stays in order. Start reading at {@link
 * de.kontor.training.BookingState} and {@link de.kontor.training.Trainings}; the seats are counted in {@code Seats}, and
 * what they are covered by (free, included in a starter package, paid) in {@code Covers}.
 *
 * <p>Sells seats as lines of orders ({@link de.kontor.ordering.LineProvider}) that are placed in the transaction of the
 * booking. Deliberately knows no carts: seats are never held for somebody who only looks.
 *
 * @see "Decision record DD050-seats-and-their-order"
 */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "jobs",
            "mail",
            "catalog",
            "accounts",
            "terms",
            "starterpacks",
            "ordering"
        })
package de.kontor.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
