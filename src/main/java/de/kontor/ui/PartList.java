package de.kontor.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What is in a line, a quiet list below its name; nothing when there is nothing in it. */
public class PartList extends UnorderedList {
    public PartList(List<String> parts) {
        addClassNames("plain-list", "small", "muted", "package-parts");
        parts.forEach(part -> add(new ListItem(part)));
        setVisible(!parts.isEmpty());
    }
}
