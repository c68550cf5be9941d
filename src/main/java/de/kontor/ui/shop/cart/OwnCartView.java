package de.kontor.ui.shop.cart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.CartChange;
import de.kontor.ordering.CartView;
import de.kontor.ordering.CheapestWay;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.PackageShopping;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.WayApplied;
import de.kontor.ordering.WayOut;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Notice;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PlainButton;
import de.kontor.ui.QuantityField;
import de.kontor.ui.Screen;
import de.kontor.ui.WithAside;
import de.kontor.ui.WithBottomBar;
import de.kontor.ui.shop.CartCount;
import de.kontor.ui.shop.ShopLayout;
import de.kontor.ui.shop.TotalBar;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The member's cart. Every change is stored and quoted again at once. */
@Route(value = "shop/cart", layout = ShopLayout.class)
@Menu(title = "shop.nav.cart", order = 30)
@RolesAllowed({"OWNER", "BUYER"})
class OwnCartView extends Page implements WithAside, WithBottomBar, CartTable.Actions {
    private final Shopping shopping;
    private final PackageShopping packages;
    private final CheapestWay cheapest;
    private final Actor actor;
    private final Div notices = new Div();
    private final Div basis = new Div();
    private final Div aside = new Div();
    private final TotalBar bar = new TotalBar();
    private final CartTable table;

    OwnCartView(
            Shopping shopping, PackageShopping packages, CheapestWay cheapest, QuickLine quick, CurrentActor current) {
        super("shop.nav.cart");
        this.shopping = shopping;
        this.packages = packages;
        this.cheapest = cheapest;
        this.actor = current.get();
        aside.addClassNames("card", "stack");
        basis.addClassName("muted");
        table = new CartTable(title(), new EmptyState(getTranslation("shop.cart.empty"), toArticles()), this);
        quick.onBuy(this::buy);
        add(new PageHeader(title()), notices, table, quick, basis);
        refresh();
    }

    @Override
    public Component aside() {
        return aside;
    }

    @Override
    public Component bottomBar() {
        return bar;
    }

    private void refresh() {
        CartView cart = shopping.cart(actor);
        table.show(cart.lines());
        basis.setText(cart.lines().isEmpty() ? "" : basis(cart.quote()));
        showSummary(cart);
        CartCount.refresh();
    }

    @Override
    public void remove(QuotedLine line) {
        shopping.remove(actor, line.item());
        refresh();
        offerUndo(line);
    }

    @Override
    public void takeCurrent(LineItem item) {
        notices.removeAll();
        tell(packages.takeCurrent(actor, new VersionId(item.subject())));
        refresh();
    }

    /** Until the next change the line can be put back with the quantity it had. */
    private void offerUndo(QuotedLine line) {
        notices.removeAll();
        String text = getTranslation("shop.cart.removed", Screen.text(line.name()));
        PlainButton undo = PlainButton.link(getTranslation("shop.cart.undo"), () -> {
            notices.removeAll();
            putBack(line).ifPresent(this::tell);
            refresh();
        });
        notices.add(Notice.info(text, undo));
        undo.focus();
    }

    private Optional<CartChange> putBack(QuotedLine line) {
        return line.item() instanceof LineItem.Package found
                ? Optional.of(packages.add(
                        actor, new VersionId(found.version()), new Selection(found.chosen()), line.quantity()))
                : setQuantity(line.item(), line.quantity());
    }

    private Optional<String> buy(ArticleFacts article, Quantity quantity) {
        notices.removeAll();
        CartChange change = shopping.add(actor, article.id(), quantity);
        refresh();
        return change instanceof CartChange.Refused(var reason)
                ? Optional.of(Screen.texts().text(reason))
                : Optional.empty();
    }

    private void tell(CartChange change) {
        if (change instanceof CartChange.Refused(var reason)) {
            notices.add(Notice.error(Screen.texts().text(reason)));
        }
    }

    /** A refused quantity stays in the field, with its sentence beside it; the cart keeps the last usable one. */
    @Override
    public void changeQuantity(LineItem item, QuantityField.Change change) {
        if (change instanceof QuantityField.Change.Chosen chosen) {
            notices.removeAll();
            setQuantity(item, chosen.quantity()).ifPresent(this::tell);
            refresh();
        }
    }

    private Optional<CartChange> setQuantity(LineItem item, Quantity quantity) {
        return switch (item) {
            case LineItem.Article(var article) -> Optional.of(shopping.setQuantity(actor, article, quantity));
            case LineItem.Package found ->
                Optional.of(packages.setQuantity(actor, new VersionId(found.subject()), quantity));
            // booked elsewhere, and following from the rest
            case LineItem.Seat seat -> Optional.empty();
            case LineItem.Fee fee -> Optional.empty();
        };
    }

    private void showSummary(CartView cart) {
        aside.removeAll();
        aside.setVisible(!cart.lines().isEmpty());
        bar.setVisible(!cart.lines().isEmpty());
        if (cart.lines().isEmpty()) {
            return;
        }
        aside.add(new CartSummary(
                cart.quote(), cheapest.ways(actor, cart), way -> choose(cart.version(), way), table::reveal));
        bar.show(cart.quote().gross(), CartSummary.checkout(cart.quote()));
    }

    private void choose(long version, WayOut way) {
        if (way.step() instanceof WayOut.AsItStands) {
            UI.getCurrent().navigate("shop/checkout");
            return;
        }
        notices.removeAll();
        WayApplied applied = cheapest.apply(actor, version, way);
        refresh();
        switch (applied) {
            case WayApplied.Done(WayApplied.Undo before) -> offerUndo(way, before);
            case WayApplied.Refused(var reason) ->
                notices.add(Notice.warn(Screen.texts().text(reason)));
        }
    }

    /** Says what the total is now; until the next change the way can be taken back. */
    private void offerUndo(WayOut way, WayApplied.Undo before) {
        String done = getTranslation(
                "shop.way.done",
                new WayOutWords(this).title(way.step()),
                Screen.formats().money(way.netTotal()),
                Screen.formats().money(way.grossTotal()));
        PlainButton undo = PlainButton.link(getTranslation("shop.cart.undo"), () -> {
            notices.removeAll();
            WayApplied undone = cheapest.undo(actor, before);
            refresh();
            notices.add(
                    undone instanceof WayApplied.Refused(var reason)
                            ? Notice.warn(Screen.texts().text(reason))
                            : Notice.info(getTranslation("shop.way.undone")));
        });
        notices.add(Notice.ok(done, undo));
        undo.focus();
    }

    private String basis(Quote quote) {
        return getTranslation(
                "shop.cart.basis." + quote.inputs().standing().strategy(),
                Screen.formats().date(quote.inputs().day()),
                quote.inputs().ruleSetVersion(),
                getTranslation("tier." + quote.inputs().standing().growthTier()));
    }

    private Component toArticles() {
        PageLink link = new PageLink("shop/articles", getTranslation("shop.cart.empty.action"));
        link.addClassNames("button", "primary");
        return link;
    }
}
