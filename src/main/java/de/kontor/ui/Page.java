package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/** A screen: its parts one below the other, and its name in the browser's tab. */
public abstract class Page extends Div implements HasDynamicTitle {
    private String title;

    /** @param titleKey of the text that names the page */
    protected Page(String titleKey) {
        addClassName("page");
        title = getTranslation(titleKey);
    }

    /** Names the page after what it shows, as an order's number. */
    protected final void setPageTitle(String text) {
        title = text;
    }

    /** The name of the page, already in the language of the screen. */
    protected final String title() {
        return title;
    }

    @Override
    public final String getPageTitle() {
        return title + " · Kontor";
    }
}
