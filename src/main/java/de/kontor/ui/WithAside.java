package de.kontor.ui;

import com.vaadin.flow.component.Component;

/** A page with a right column; on phones it follows the content. */
public interface WithAside {
    Component aside();
}
