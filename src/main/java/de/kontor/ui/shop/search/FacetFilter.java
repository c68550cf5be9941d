package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.assortment.Facet;
import de.kontor.assortment.FacetValue;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;

/** What results can be narrowed by, with the number of hits; each value is a link that chooses it or lets it go. */
class FacetFilter extends Nav {
    FacetFilter() {
        addClassNames("category-filter", "facets");
        setAriaLabel(getTranslation("shop.search.facets"));
    }

    void show(SearchAddress address, List<Facet> facets) {
        removeAll();
        facets.forEach(facet -> {
            UnorderedList list = new UnorderedList();
            facet.values().forEach(value -> list.add(item(facet, value, address)));
            add(new Div(new H2(Screen.text(facet.label())), list));
        });
        setVisible(!facets.isEmpty());
    }

    private static ListItem item(Facet facet, FacetValue value, SearchAddress address) {
        Span box = new Span(value.chosen() ? "☑ " : "☐ ");
        box.getElement().setAttribute("aria-hidden", "true");
        Span hits = new Span(" " + Screen.formats().integer(value.hits()));
        hits.addClassName("muted");
        PageLink link = new PageLink(address.toggled(facet.key(), value.value()).href(), "");
        link.add(box, new Span(Screen.text(value.name())), hits);
        if (value.chosen()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
