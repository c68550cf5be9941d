package de.kontor.ui;

import com.vaadin.flow.component.Component;

/** A page whose main action stays in reach on phones, in a bar at the bottom; wider screens have it in the page. */
public interface WithBottomBar {
    /** Shown while it is visible. */
    Component bottomBar();
}
