/** Trainings at the desk: booked, moved and cancelled for members who call. */
@NullMarked
package de.kontor.ui.desk.trainings;

import org.jspecify.annotations.NullMarked;
