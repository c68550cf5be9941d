package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;

/** What happened to an object, oldest first. */
public class Timeline extends OrderedList {
    /**
     * One thing that happened.
     *
     * @param who the person or system; may be empty
     * @param detail a reason or remark; may be empty
     */
    public record Event(Instant at, String what, String who, String detail, Tone tone) {}

    public Timeline(String name, List<Event> events) {
        addClassName("timeline");
        getElement().setAttribute("aria-label", name);
        events.forEach(event -> add(item(event)));
    }

    private static ListItem item(Event event) {
        Span what = new Span(event.what());
        what.addClassName("strong");
        ListItem item = new ListItem(what, new Div(at(event), who(event.who())));
        item.addClassName("tone-" + event.tone().cssName());
        if (!event.detail().isEmpty()) {
            Div detail = new Div(event.detail());
            detail.addClassNames("detail", "pre");
            item.add(detail);
        }
        return item;
    }

    private static Span at(Event event) {
        Span holder = new Span();
        Element time = new Element("time");
        time.setAttribute("datetime", event.at().toString());
        time.setText(Screen.formats().dateTime(event.at()));
        holder.getElement().appendChild(time);
        return holder;
    }

    private static Span who(String name) {
        Span who = new Span(name.isEmpty() ? "" : " · " + name);
        who.addClassName("who");
        return who;
    }
}
