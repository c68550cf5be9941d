package de.kontor.ui.reorders;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import de.kontor.catalog.ArticleFacts;
import de.kontor.replenishment.WantedLine;
import de.kontor.shared.Quantity;
import de.kontor.shared.QuantityInput;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names one more article: number or words, quantity, button. What is not understood stays and says why. */
public class ArticleEntry extends Div {
    private static final int PROPOSALS = 5;

    private final TextField wanted = new TextField(getTranslation("reorder.entry.article"));
    private final TextField pieces = new TextField(getTranslation("reorder.entry.pieces"));
    private final Span answer = new Span();
    private final Function<String, List<ArticleFacts>> match;
    private final Consumer<WantedLine> taken;

    /**
     * @param button what the button says
     * @param match what a text may mean; it is taken if it is one article
     * @param taken gets what was named
     */
    public ArticleEntry(String button, Function<String, List<ArticleFacts>> match, Consumer<WantedLine> taken) {
        this.match = match;
        this.taken = taken;
        addClassNames("stack", "tight");
        wanted.setMaxLength(200);
        wanted.setWidth("min(100%, 20rem)");
        pieces.setValue("1");
        pieces.setWidth("8rem");
        answer.getElement().setAttribute("role", "status");
        answer.addClassName("line-verdict");
        Div row = new Div(wanted, pieces, PlainButton.secondary(button, this::take));
        row.addClassNames("row", "wrap", "gap", "bottom");
        add(row, answer);
    }

    private void take() {
        answer.setText("");
        if (!(QuantityInput.parse(pieces.getValue()) instanceof QuantityInput.Understood(Quantity quantity))) {
            answer.setText(getTranslation("reorder.entry.bad-pieces"));
            return;
        }
        List<ArticleFacts> found = match.apply(wanted.getValue().strip());
        switch (found.size()) {
            case 0 -> answer.setText(getTranslation("reorder.entry.unknown"));
            case 1 -> {
                wanted.clear();
                pieces.setValue("1");
                wanted.focus();
                taken.accept(WantedLine.of(found.getFirst().id(), quantity));
            }
            default -> answer.setText(getTranslation("reorder.entry.unclear", proposals(found)));
        }
    }

    private static String proposals(List<ArticleFacts> found) {
        return found.stream()
                .limit(PROPOSALS)
                .map(article -> article.number() + " " + Screen.text(article.name()))
                .collect(Collectors.joining("; "));
    }
}
