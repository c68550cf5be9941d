package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.kontor.assortment.Offer;
import de.kontor.assortment.QuickMatch;
import de.kontor.assortment.QuickOrder;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.shared.Quantity;
import de.kontor.shared.Texts;
import de.kontor.ui.PlainButton;
import de.kontor.ui.PlainInput;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The line below the cart for people who know what they want: number or words, Enter, quantity, Enter, next. What cannot
 * be understood stays as typed, with a sentence and proposals.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class QuickLine extends Div {
    private final QuickOrder order;
    private final Actor actor;
    private final PlainInput wanted = new PlainInput();
    private final Div quantity = new Div();
    private final Div answer = new Div();
    private String understood = "";
    private Buying buying = (article, quantity) -> Optional.empty();

    @Nullable
    private QuantityField field;

    /** Puts an article into the cart; the text is why not, empty when it worked. */
    interface Buying {
        Optional<String> buy(ArticleFacts article, Quantity quantity);
    }

    QuickLine(QuickOrder order, CurrentActor current) {
        this.order = order;
        this.actor = current.get();
        addClassNames("card", "stack", "tight", "quick-line");
        answer.addClassNames("stack", "tight");
        answer.setId("quick-line-answer");
        answer.getElement().setAttribute("role", "status");
        wanted.setId("quick-line");
        wanted.addClassNames("input", "grow");
        wanted.setPlaceholder(getTranslation("shop.quick.hint"));
        wanted.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "200")
                .setAttribute("aria-describedby", "quick-line-answer");
        wanted.onKey("Enter", this::enter);
        wanted.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                understand(change.getValue());
            }
        });
        NativeLabel label = new NativeLabel(getTranslation("shop.quick.label"));
        label.setFor(wanted);
        label.addClassName("strong");
        Div line = new Div(wanted, quantity);
        line.addClassNames("row", "wrap", "top");
        add(label, line, answer);
    }

    /** What to do with what was understood. */
    void onBuy(Buying listener) {
        buying = listener;
    }

    private void enter(String text) {
        understand(text);
        if (field != null) {
            field.focusField();
        }
    }

    /** A key can run ahead of the change it ends: the same text is looked up once. */
    private void understand(String text) {
        if (text.strip().equals(understood)) {
            return;
        }
        forget();
        understood = text.strip();
        if (understood.isEmpty()) {
            return;
        }
        switch (order.match(actor, understood)) {
            case QuickMatch.Found found -> choose(found.offer());
            case QuickMatch.Unclear unclear -> propose(unclear);
            case QuickMatch.Unknown unknown -> say("shop.quick.unknown", understood);
        }
    }

    private void propose(QuickMatch.Unclear unclear) {
        say("shop.quick.unclear", understood);
        for (Offer offer : unclear.proposals()) {
            ArticleFacts article = offer.article();
            answer.add(PlainButton.link(Screen.text(article.name()) + " · " + article.number(), () -> {
                wanted.setValue(article.number());
                forget();
                understood = article.number();
                choose(offer);
                if (field != null) {
                    field.focusField();
                }
            }));
        }
    }

    private void choose(Offer offer) {
        Span name = new Span(Screen.text(offer.article().name()));
        name.addClassName("strong");
        answer.add(name);
        if (!offer.orderable()) {
            Texts texts = Screen.texts();
            offer.refusals().forEach(refusal -> {
                Span sentence = new Span(texts.text(refusal.reason()) + " " + texts.text(refusal.wayOut()));
                sentence.addClassName("line-verdict");
                answer.add(sentence);
            });
            return;
        }
        QuantityField pieces = new QuantityField(
                Screen.text(offer.article().name()), offer.article().packagingUnit());
        pieces.onEnter(() -> pieces.quantity().ifPresent(chosen -> buy(offer.article(), chosen)));
        field = pieces;
        Div place = new Div(pieces, PlainButton.secondary(getTranslation("shop.quick.add"), () -> pieces.quantity()
                .ifPresent(chosen -> buy(offer.article(), chosen))));
        place.addClassNames("row", "top");
        quantity.add(place);
    }

    private void buy(ArticleFacts article, Quantity chosen) {
        Optional<String> refused = buying.buy(article, chosen);
        if (refused.isPresent()) {
            Span sentence = new Span(refused.get());
            sentence.addClassName("line-verdict");
            answer.add(sentence);
            return;
        }
        forget();
        wanted.setValue("");
        Span added = new Span(
                getTranslation("shop.quick.added", Screen.formats().quantity(chosen), Screen.text(article.name())));
        added.addClassName("muted");
        answer.add(added);
        wanted.focus();
    }

    private void forget() {
        understood = "";
        field = null;
        quantity.removeAll();
        answer.removeAll();
    }

    private void say(String key, String typed) {
        Span sentence = new Span(getTranslation(key, typed));
        sentence.addClassName("line-verdict");
        answer.add(sentence);
    }
}
