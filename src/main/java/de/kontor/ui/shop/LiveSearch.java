package de.kontor.ui.shop;

/** A page whose results follow the search field while somebody types. */
public interface LiveSearch {
    /** Shows the results of a text, and keeps it in the address without a new step back. */
    void search(String text);
}
