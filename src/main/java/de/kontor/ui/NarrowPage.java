package de.kontor.ui;

/** A page that is one small form. */
abstract class NarrowPage extends Page {
    NarrowPage(String titleKey) {
        super(titleKey);
    }
}
