package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.kontor.ordering.PackagePart;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.QuotedPackage;
import de.kontor.shared.Formats;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;

/** What is in a package of the cart: each part with its share of the price, and what the package saves. */
class PackageParts extends Div {
    /** @param onTakeCurrent takes the version of today for one that is no longer sold */
    PackageParts(QuotedLine line, QuotedPackage found, Runnable onTakeCurrent) {
        addClassNames("stack", "tight", "package-parts");
        Formats formats = Screen.formats();
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "small", "muted");
        for (PackagePart part : found.parts()) {
            list.add(new ListItem(getTranslation(
                    "shop.packages.part",
                    formats.integer(part.piecesOf(line.quantity())),
                    Screen.text(part.name()),
                    formats.money(part.shareOf(line.quantity())))));
        }
        add(list);
        if (found.saving().isPositive()) {
            add(new StateBadge(getTranslation("shop.packages.saves", formats.money(found.saving())), Tone.ACCENT));
        } else {
            Span none = new Span(getTranslation("package.saving.none"));
            none.addClassNames("small", "muted");
            add(none);
        }
        boolean superseded = line.verdicts().stream()
                .anyMatch(verdict -> verdict.reason().key().equals("package.line.superseded"));
        PageLink change =
                new PageLink("shop/packages/" + line.item().subject(), getTranslation("shop.packages.change"));
        add(superseded ? PlainButton.secondary(getTranslation("shop.packages.take-current"), onTakeCurrent) : change);
    }
}
