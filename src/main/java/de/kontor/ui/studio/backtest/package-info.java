/**
 * Back-tests of rule sets: the list of versions with their last run, and the page of one run with its progress and its
 * report.
 *
 * <p>Layout and wiring only; what is reckoned is reckoned in {@code backtest}.
 */
@NullMarked
package de.kontor.ui.studio.backtest;

import org.jspecify.annotations.NullMarked;
