/**
 * Trainings at the desk: sessions with their bookings; staff book, move and cancel for an account, with a reason that
 * stands in the record.
 */
@NullMarked
package de.kontor.ui.desk.trainings;

import org.jspecify.annotations.NullMarked;
