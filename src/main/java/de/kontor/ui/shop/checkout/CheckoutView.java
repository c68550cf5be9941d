package de.kontor.ui.shop.checkout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.Checkout;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.CheckoutOffer;
import de.kontor.ordering.OrderingProperties;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.Submission;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.WithAside;
import de.kontor.ui.WithBottomBar;
import de.kontor.ui.shop.CartCount;
import de.kontor.ui.shop.QuoteSummary;
import de.kontor.ui.shop.ShopLayout;
import de.kontor.ui.shop.TotalBar;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checkout, on one page. What is typed is kept with the cart at every change. */
@Route(value = "shop/checkout", layout = ShopLayout.class)
@RolesAllowed({"OWNER", "BUYER"})
class CheckoutView extends Page implements WithAside, WithBottomBar {
    private final Checkout checkout;
    private final Shopping shopping;
    private final Actor actor;
    private final CheckoutFields fields;
    private final Div notices = new Div();
    private final Div lines = new Div();
    private final Div aside = new Div();
    private final TotalBar bar = new TotalBar();

    @Nullable
    private CheckoutOffer shown;

    CheckoutView(Checkout checkout, Shopping shopping, OrderingProperties settings, CurrentActor current) {
        super("shop.checkout.title");
        this.checkout = checkout;
        this.shopping = shopping;
        this.actor = current.get();
        this.fields = new CheckoutFields(
                settings.paymentDays(), actor.asMember().login().toString(), this::keep);
        notices.addClassName("stack");
        notices.getElement().setAttribute("tabindex", "-1");
        aside.addClassNames("card", "stack");
        add(new PageHeader(title()));
        Optional<CheckoutOffer> offer = checkout.open(actor);
        offer.ifPresentOrElse(this::begin, this::nothingToOrder);
    }

    @Override
    public Component aside() {
        return aside;
    }

    @Override
    public Component bottomBar() {
        return bar;
    }

    private void begin(CheckoutOffer offer) {
        fields.show(offer);
        Div review = new Div(new H2(getTranslation("shop.checkout.review")), lines);
        review.addClassNames("card", "stack");
        add(notices, fields, review);
        show(offer);
    }

    private void nothingToOrder() {
        aside.setVisible(false);
        PageLink orders = new PageLink("shop/orders", getTranslation("shop.checkout.to-orders"));
        orders.addClassNames("button", "primary");
        add(new EmptyState(getTranslation("shop.checkout.empty"), orders));
    }

    /** What costs something is quoted again at once; the rest only has to be kept. */
    private void keep(CheckoutDraft draft) {
        if (shown == null || draft.speed() == shown.cart().quote().inputs().speed()) {
            shopping.keepDraft(actor, draft);
            return;
        }
        notices.removeAll();
        switch (checkout.choose(actor, shown.token(), draft)) {
            case Submission.Placed placed -> placed(placed);
            case Submission.Changed changed -> {
                show(changed.offer());
                if (!changed.offer().changes().isEmpty()) {
                    tell(changes(changed.offer()));
                }
            }
            case Submission.Invalid invalid -> fields.showProblems(invalid.problems());
            case Submission.Gone gone -> tell(gone(gone));
        }
    }

    private void placed(Submission.Placed placed) {
        CartCount.refresh();
        UI.getCurrent().navigate("shop/orders/" + placed.order(), QueryParameters.of("placed", "true"));
    }

    private Notice gone(Submission.Gone gone) {
        CartCount.refresh();
        return Notice.warn(
                Screen.texts().text(gone.reason()), new PageLink("shop/cart", getTranslation("shop.checkout.back")));
    }

    private void show(CheckoutOffer offer) {
        shown = offer;
        lines.removeAll();
        lines.add(new CheckoutLines(offer.cart()));
        aside.removeAll();
        aside.add(
                new H2(getTranslation("shop.cart.summary")),
                new QuoteSummary(offer.cart().quote()));
        PageLink back = new PageLink("shop/cart", getTranslation("shop.checkout.back"));
        aside.add(submitting(offer).wide(), back);
        bar.show(offer.cart().quote().gross(), submitting(offer));
    }

    private PlainButton submitting(CheckoutOffer offer) {
        PlainButton submit = PlainButton.primary(getTranslation("shop.checkout.submit"), () -> submit(offer));
        submit.setEnabled(offer.cart().quote().isOrderable());
        return submit;
    }

    /** A second click or Enter that is already on its way submits the same token again, so it makes no second order. */
    private void submit(CheckoutOffer offer) {
        notices.removeAll();
        fields.clearProblems();
        Submission result = checkout.submit(actor, offer.token(), fields.draft(), fields.termsAccepted());
        switch (result) {
            case Submission.Placed placed -> placed(placed);
            case Submission.Changed changed -> {
                show(changed.offer());
                tell(changes(changed.offer()));
            }
            case Submission.Invalid invalid -> {
                show(offer);
                tell(Notice.error(getTranslation("shop.checkout.invalid")));
                fields.showProblems(invalid.problems());
            }
            case Submission.Gone gone -> {
                show(offer);
                tell(gone(gone));
            }
        }
    }

    private Notice changes(CheckoutOffer offer) {
        UnorderedList list = new UnorderedList();
        offer.changes().forEach(change -> list.add(new ListItem(Screen.texts().text(change))));
        return Notice.warn(getTranslation("shop.checkout.changed"), list);
    }

    private void tell(Notice notice) {
        notices.add(notice);
        notices.scrollIntoView();
    }
}
