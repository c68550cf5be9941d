package de.kontor.ui.shop.search;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.assortment.ArticleList;
import de.kontor.assortment.CategoryHits;
import de.kontor.assortment.SearchSort;
import de.kontor.shared.Message;
import de.kontor.ui.Notice;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.Screen;
import java.util.Optional;

/** What is shown and how: the choice as chips, the number of results, the order, and what was not understood. */
class SearchHead extends Div {
    private static final int SHOWN_TEXT = 60;

    private final SearchAddress address;
    private final ArticleList found;

    SearchHead(String title, SearchAddress address, ArticleList found) {
        this.address = address;
        this.found = found;
        addClassNames("stack", "tight");
        PageHeader header = new PageHeader(title);
        chips(header);
        header.add(total(), sorting());
        add(header);
        notices();
    }

    private void chips(PageHeader header) {
        if (!address.text().isEmpty()) {
            header.add(chip(getTranslation("shop.search.chip.text", shown(address.text())), address.withText("")));
        }
        found.categories().stream()
                .filter(counted -> address.category()
                        .filter(counted.category().code()::equals)
                        .isPresent())
                .map(CategoryHits::category)
                .findFirst()
                .ifPresent(category ->
                        header.add(chip(Screen.text(category.name()), address.withCategory(Optional.empty()))));
        priceChip(header);
        found.facets().forEach(facet -> facet.values().stream()
                .filter(value -> value.chosen())
                .forEach(value ->
                        header.add(chip(Screen.text(value.name()), address.toggled(facet.key(), value.value())))));
    }

    private void priceChip(PageHeader header) {
        PriceWish prices = address.prices();
        if (!prices.isNone() && prices.meaning() instanceof PriceWish.Meaning.Understood) {
            String from = PriceWish.shown(prices.from(), getLocale());
            String to = PriceWish.shown(prices.to(), getLocale());
            String text = from.isEmpty()
                    ? getTranslation("shop.search.chip.price.to", to)
                    : to.isEmpty()
                            ? getTranslation("shop.search.chip.price.from", from)
                            : getTranslation("shop.search.chip.price", from, to);
            header.add(chip(text, address.withPrices(PriceWish.NONE)));
        }
    }

    private Span total() {
        Span total = new Span(getTranslation("shop.search.total", found.total()));
        total.addClassName("muted");
        total.getElement().setAttribute("role", "status");
        return total;
    }

    private Div sorting() {
        Span label = new Span(getTranslation("shop.search.sort"));
        label.addClassName("muted");
        Div sorting = new Div(label);
        for (SearchSort sort : SearchSort.values()) {
            Anchor link = link(address.sortedBy(sort), getTranslation("shop.search.sort." + sort));
            link.addClassName("sort");
            if (sort == address.sort()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            sorting.add(link);
        }
        sorting.addClassNames("sorting", "actions");
        return sorting;
    }

    private void notices() {
        if (found.choiceGone()) {
            add(Notice.info(getTranslation("shop.search.choice-gone")));
        }
        if (address.prices().meaning() instanceof PriceWish.Meaning.Refused(Message reason)) {
            // on phones the filter itself may be out of sight
            add(Notice.warn(Screen.texts().text(reason)));
        }
        found.unread().forEach(word -> add(Notice.info(getTranslation("shop.search.unread", shown(word)))));
        if (found.sorted() < found.total()) {
            add(Notice.info(
                    getTranslation("shop.search.sorted-first", Screen.formats().integer(found.sorted()))));
        }
    }

    private Anchor chip(String text, SearchAddress without) {
        Anchor chip = link(without, text + " ✕");
        chip.addClassName("chip");
        chip.setAriaLabel(getTranslation("shop.search.chip.remove", text));
        return chip;
    }

    static Anchor link(SearchAddress target, String text) {
        return new PageLink(target.href(), text);
    }

    /** A text searched for, cut to what fits. */
    static String shown(String text) {
        return text.length() <= SHOWN_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHOWN_TEXT))) + "…";
    }
}
