package de.kontor.ui.shop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The way to the cart, with the number of its lines. */
class CartLink extends Anchor {
    private final Span count = new Span();
    private final IntSupplier lines;

    @Nullable
    private Registration listening;

    CartLink(IntSupplier lines) {
        super("shop/cart");
        this.lines = lines;
        addClassNames("button", "cart-link");
        getElement().setAttribute("router-link", true);
        Span label = new Span(getTranslation("shop.nav.cart"));
        label.addClassName("label");
        count.addClassNames("badge", "count");
        add(label, count);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = CartCount.onChange(event.getUI(), this::show);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void show() {
        int now = lines.getAsInt();
        count.setText(Integer.toString(now));
        setAriaLabel(getTranslation("shop.cart.link", now));
    }
}
