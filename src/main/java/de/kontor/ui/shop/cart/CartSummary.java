package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.WayOut;
import de.kontor.ordering.WaysOut;
import de.kontor.terms.Verdict;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.shop.QuoteSummary;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Beside the cart: what it costs, the cheapest ways out, the way to the checkout, and what keeps it closed. */
class CartSummary extends Div {
    private static final String WHY_NOT = "why-no-checkout";

    /**
     * @param chosen takes the way out somebody chooses
     * @param toLine leads to a line of the cart, counted from 0
     */
    CartSummary(Quote quote, WaysOut ways, Consumer<WayOut> chosen, IntConsumer toLine) {
        addClassName("stack");
        add(new H2(getTranslation("shop.cart.summary")), new QuoteSummary(quote));
        if (!ways.isEmpty()) {
            add(new WaysOutPanel(ways, chosen));
        }
        add(checkout(quote).wide());
        if (!quote.isOrderable()) {
            addWhyNot(quote, toLine);
        }
        add(new PageLink("shop/reorders/new?from=cart", getTranslation("shop.reorder.from-cart")));
    }

    /** Leads to the checkout, once nothing stands in the way. */
    static PlainButton checkout(Quote quote) {
        PlainButton checkout = PlainButton.primary(
                Screen.texts().text("shop.cart.checkout"), () -> UI.getCurrent().navigate("shop/checkout"));
        checkout.setEnabled(quote.isOrderable());
        if (!quote.isOrderable()) {
            checkout.getElement().setAttribute("aria-describedby", WHY_NOT);
        }
        return checkout;
    }

    /** Why it is closed; a line that is refused may stand on another page of a long cart. */
    private void addWhyNot(Quote quote, IntConsumer toLine) {
        Span why = new Span(
                quote.refusals().isEmpty()
                        ? ""
                        : getTranslation(
                                "shop.cart.not-yet",
                                Screen.texts().text(quote.refusals().getFirst().reason())));
        why.addClassNames("muted", "small");
        why.setId(WHY_NOT);
        add(why);
        IntStream.range(0, quote.lines().size())
                .filter(line -> isRefused(quote.lines().get(line)))
                .findFirst()
                .ifPresent(line -> add(PlainButton.link(
                        getTranslation(
                                "shop.cart.to-line",
                                Screen.text(quote.lines().get(line).name())),
                        () -> toLine.accept(line))));
    }

    private static boolean isRefused(QuotedLine line) {
        return line.verdicts().stream().anyMatch(Verdict.Refusal.class::isInstance);
    }
}
