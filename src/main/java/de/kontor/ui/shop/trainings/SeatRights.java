package de.kontor.ui.shop.trainings;

import de.kontor.training.Session;

/**
 * What somebody who books goes by.
 *
 * @param freeLeft free seats of the quarter
 * @param includedLeft seats of packages that are for this course
 */
record SeatRights(Session session, int freeLeft, int includedLeft) {}
