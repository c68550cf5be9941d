package de.kontor.ui.shop.trainings;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.kontor.training.SeatAllowance;
import de.kontor.ui.Screen;
import de.kontor.ui.TrainingWords;

/** The free seats of a quarter in a sentence, and what the next tier would give. */
class AllowanceLine extends Div {
    AllowanceLine(SeatAllowance allowance) {
        addClassNames("stack", "tight");
        String quarter = TrainingWords.of(allowance.quarter());
        Span now = new Span(words(allowance, quarter));
        now.addClassName("strong");
        add(now);
        allowance.nextTier().ifPresent(better -> {
            Span next = new Span(getTranslation(
                    "shop.allowance.next",
                    getTranslation("tier." + better.tier()),
                    Screen.formats().integer(better.total())));
            next.addClassName("muted");
            add(next);
        });
    }

    private String words(SeatAllowance allowance, String quarter) {
        if (allowance.total() == 0) {
            return getTranslation("shop.allowance.none", quarter);
        }
        return allowance.left() == 0
                ? getTranslation("shop.allowance.used", allowance.total(), quarter)
                : getTranslation("shop.allowance.left", allowance.left(), allowance.total(), quarter);
    }
}
