package de.kontor.ui;

import com.vaadin.flow.component.Component;

/** A page with filters below the navigation; on phones they stand above the content. */
public interface WithFilters {
    Component filters();
}
