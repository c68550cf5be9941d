package de.kontor.ui.studio.packages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import de.kontor.assortment.ArticleSearch;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.ui.PlainButton;
import de.kontor.ui.PlainInput;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds articles by keyboard: number or words, Enter, next. More than one hit is proposed, with price and stock. */
class ArticleAdder extends Div {
    private static final int PROPOSED = 6;

    private final PackageStudio studio;
    private final ArticleSearch search;
    private final Actor actor;
    private final Consumer<Component> onAdd;
    private final PlainInput wanted = new PlainInput();
    private final Div answer = new Div();

    ArticleAdder(PackageStudio studio, ArticleSearch search, Actor actor, Consumer<Component> onAdd) {
        this.studio = studio;
        this.search = search;
        this.actor = actor;
        this.onAdd = onAdd;
        addClassNames("card", "stack", "tight", "quick-line");
        answer.addClassNames("stack", "tight");
        answer.setId("article-adder-answer");
        answer.getElement().setAttribute("role", "status");
        wanted.setId("article-adder");
        wanted.addClassNames("input", "grow");
        wanted.setPlaceholder(getTranslation("studio.packages.add.hint"));
        wanted.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "200")
                .setAttribute("aria-describedby", "article-adder-answer");
        wanted.onKey("Enter", this::enter);
        NativeLabel label = new NativeLabel(getTranslation("studio.packages.add"));
        label.setFor(wanted);
        label.addClassName("strong");
        Div line = new Div(
                wanted,
                PlainButton.secondary(getTranslation("studio.packages.add.find"), () -> enter(wanted.getValue())));
        line.addClassNames("row", "wrap", "top");
        add(label, line, answer);
    }

    /** An empty package begins here. */
    void focusField() {
        wanted.focus();
    }

    private void enter(String text) {
        answer.removeAll();
        if (text.isBlank()) {
            return;
        }
        List<ArticleId> hits =
                search.search(text.strip(), Optional.empty(), 0, PROPOSED).articles();
        Map<ArticleId, Component> found = studio.components(actor, hits);
        List<Component> inOrder =
                hits.stream().map(found::get).filter(java.util.Objects::nonNull).toList();
        Optional<Component> exact = inOrder.stream()
                .filter(one -> one.article().number().equalsIgnoreCase(text.strip()))
                .findFirst();
        if (exact.isPresent() || inOrder.size() == 1) {
            take(exact.orElseGet(inOrder::getFirst));
        } else if (inOrder.isEmpty()) {
            Span none = new Span(getTranslation("studio.packages.add.none", text.strip()));
            none.addClassName("line-verdict");
            answer.add(none);
        } else {
            inOrder.forEach(one -> answer.add(PlainButton.link(describe(one), () -> take(one))));
        }
    }

    private String describe(Component one) {
        return getTranslation(
                "studio.packages.add.hit",
                Screen.text(one.article().name()),
                one.article().number(),
                Screen.formats().money(one.listNet(Quantity.of(one.article().packagingUnit()))),
                Screen.formats().integer(one.article().packagingUnit()),
                Screen.formats().integer(one.stock().available()));
    }

    private void take(Component one) {
        answer.removeAll();
        onAdd.accept(one);
        wanted.setValue("");
        Span added = new Span(getTranslation(
                "studio.packages.added", Screen.text(one.article().name())));
        added.addClassName("muted");
        answer.add(added);
        wanted.focus();
    }
}
