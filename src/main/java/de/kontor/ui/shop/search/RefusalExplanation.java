package de.kontor.ui.shop.search;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import de.kontor.terms.Verdict;
import de.kontor.ui.PlainButton;
import de.kontor.ui.VerdictLine;

/** "Warum?": a quiet button that opens why an article cannot be ordered, and what to do. */
class RefusalExplanation extends Composite<PlainButton> {
    private final String article;
    private final Verdict.Refusal refusal;

    RefusalExplanation(String article, Verdict.Refusal refusal) {
        this.article = article;
        this.refusal = refusal;
    }

    @Override
    protected PlainButton initContent() {
        PlainButton button = PlainButton.why(getTranslation("shop.search.why"), this::open);
        button.getElement().setAttribute("aria-haspopup", "dialog");
        return button.labelled(getTranslation("shop.search.why") + " " + article);
    }

    private void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("shop.search.not-standard"));
        dialog.setWidth("min(460px, 94vw)");
        dialog.add(new VerdictLine(refusal));
        dialog.getFooter().add(PlainButton.secondary(getTranslation("price.why.close"), dialog::close));
        dialog.open();
    }
}
