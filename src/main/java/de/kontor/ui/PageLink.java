package de.kontor.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of the portal; it changes the page without loading it anew. */
public class PageLink extends Anchor {
    /** @param address without a leading slash, as {@code desk/accounts} */
    public PageLink(String address, String text) {
        super(address, text);
        getElement().setAttribute("router-link", true);
    }
}
