/** Trainings as members see them: found, booked for colleagues, waited for, moved and given up; the own calendar. */
@NullMarked
package de.kontor.ui.shop.trainings;

import org.jspecify.annotations.NullMarked;
