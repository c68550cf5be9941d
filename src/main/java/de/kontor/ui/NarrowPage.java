package de.kontor.ui;

/** A page that is one small form. */
public abstract class NarrowPage extends Page {
    protected NarrowPage(String titleKey) {
        super(titleKey);
    }
}
