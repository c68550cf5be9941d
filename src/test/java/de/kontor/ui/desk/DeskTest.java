package de.kontor.ui.desk;

import de.kontor.ui.ScreenTest;

/** A test of a screen of the desk, without a browser. */
public abstract class DeskTest extends ScreenTest {}
