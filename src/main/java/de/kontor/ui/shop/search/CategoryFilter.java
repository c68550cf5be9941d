package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.assortment.CategoryHits;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Optional;

/** The category tree with the number of hits; the branch one is in is open. */
class CategoryFilter extends Nav {
    CategoryFilter() {
        addClassName("category-filter");
        setAriaLabel(getTranslation("shop.search.categories"));
    }

    void show(SearchAddress address, List<CategoryHits> categories) {
        removeAll();
        if (categories.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.add(item(getTranslation("shop.search.categories.all"), address.withCategory(Optional.empty()), address));
        categories.stream()
                .filter(counted -> isOpen(counted, categories))
                .forEach(counted -> list.add(item(counted, address)));
        add(new H2(getTranslation("shop.search.category")), list);
    }

    private static boolean isOpen(CategoryHits counted, List<CategoryHits> all) {
        Optional<String> parent = counted.category().parent();
        return parent.isEmpty()
                || all.stream()
                        .anyMatch(other -> other.within()
                                && parent.get().equals(other.category().code()));
    }

    private ListItem item(CategoryHits counted, SearchAddress address) {
        ListItem item = item(
                Screen.text(counted.category().name()),
                address.withCategory(Optional.of(counted.category().code())),
                address);
        Span hits = new Span(Screen.formats().integer(counted.hits()));
        hits.addClassName("muted");
        item.getChildren().findFirst().ifPresent(link -> ((Anchor) link).add(new Span(" "), hits));
        if (counted.category().parent().isPresent()) {
            item.addClassName("below");
        }
        return item;
    }

    private static ListItem item(String text, SearchAddress target, SearchAddress current) {
        PageLink link = new PageLink(target.href(), text);
        if (target.category().equals(current.category())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
