package de.kontor.ui.shop.packages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.CartChange;
import de.kontor.ordering.PackageShopping;
import de.kontor.ordering.Shopping;
import de.kontor.replenishment.ReorderPlans;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageOffer;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import de.kontor.ui.Notice;
import de.kontor.ui.PackagePanel;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.PageLink;
import de.kontor.ui.PathId;
import de.kontor.ui.PlainButton;
import de.kontor.ui.Screen;
import de.kontor.ui.WithAside;
import de.kontor.ui.shop.CartCount;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One starter package: what is in it, what can be chosen, what it saves. A package that lies in the cart opens with what
 * was chosen there, and the choice is changed there.
 */
@Route(value = "shop/packages/:version", layout = ShopLayout.class)
@RolesAllowed("MEMBER")
class PackageView extends Page implements BeforeEnterObserver, WithAside {
    private final PackageShelf shelf;
    private final PackageShopping packages;
    private final Actor actor;
    private final Div notices = new Div();
    private final Div content = new Div();
    private final Div aside = new Div();

    PackageView(PackageShelf shelf, PackageShopping packages, CurrentActor current) {
        super("shop.nav.packages");
        this.shelf = shelf;
        this.packages = packages;
        this.actor = current.get();
        notices.addClassName("stack");
        content.addClassName("stack");
        aside.addClassNames("card", "stack");
        add(notices, content);
    }

    @Override
    public Component aside() {
        return aside;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VersionId id = event.getRouteParameters()
                .get("version")
                .flatMap(PathId::of)
                .map(VersionId::new)
                .orElseThrow(NotFoundException::new);
        Optional<Selection> chosen = packages.chosen(actor, id);
        show(shelf.offer(actor, id, chosen).orElseThrow(NotFoundException::new), chosen.isPresent());
    }

    /** @param there whether it lies in the cart */
    private void show(PackageOffer offer, boolean there) {
        PackageVersion version = offer.version();
        String name = Screen.text(version.content().name());
        setPageTitle(name);
        content.removeAll();
        content.add(
                new PageHeader(name)
                        .number(version.number())
                        .remark(getTranslation("package.version", version.version())),
                new PackagePanel(offer, selection -> shelf.offer(actor, version.id(), Optional.of(selection))
                        .ifPresent(changed -> show(changed, liesInCart(changed)))));
        showAside(offer, there);
    }

    private void showAside(PackageOffer offer, boolean there) {
        aside.removeAll();
        aside.add(
                new H2(getTranslation("package.price")),
                strong(Screen.formats().money(offer.price())),
                muted(getTranslation("package.net")));
        if (!offer.open()) {
            aside.add(closed(offer.version()));
        } else if (Shopping.mayShop(actor)) {
            aside.add(PlainButton.primary(
                            getTranslation(there ? "shop.packages.choose" : "shop.packages.add"),
                            () -> put(offer, there))
                    .wide());
        }
        addSeats(offer.version());
        reorder(offer).ifPresent(aside::add);
    }

    /** Where the seats that come with it can be used. */
    private void addSeats(PackageVersion version) {
        int seats = version.content().trainingSeats();
        if (seats > 0) {
            aside.add(
                    muted(getTranslation("shop.packages.seats", seats)),
                    link("shop/trainings?package=" + version.packageId(), "shop.packages.seats.where"));
        }
    }

    /** Leads to a plan for the consumables of what is chosen, in the rhythm the version suggests. */
    private Optional<Component> reorder(PackageOffer offer) {
        String parts = offer.parts().stream()
                .filter(part -> part.isPicked() && part.article().consumable())
                .map(part -> "&article=" + URLEncoder.encode(part.article().number(), StandardCharsets.UTF_8)
                        + "&pieces=" + part.quantity())
                .collect(Collectors.joining());
        return offer.version()
                .content()
                .reorderEveryWeeks()
                .filter(weeks -> !parts.isEmpty() && ReorderPlans.mayPlan(actor))
                .<Component>map(weeks ->
                        link("shop/reorders/new?package=" + offer.version().id() + parts, "shop.reorder.from-package"));
    }

    /** Says that it is no longer sold, and leads to the version that is. */
    private Component closed(PackageVersion version) {
        return shelf.current(actor, version.id())
                .filter(next -> !next.id().equals(version.id()))
                .<Component>map(next -> Notice.info(
                        getTranslation("shop.packages.superseded", version.version(), next.version()),
                        link("shop/packages/" + next.id(), "shop.packages.to-current")))
                .orElseGet(() -> Notice.info(getTranslation("shop.packages.closed")));
    }

    private void put(PackageOffer offer, boolean there) {
        notices.removeAll();
        VersionId id = offer.version().id();
        CartChange change = there
                ? packages.choose(actor, id, offer.selection())
                : packages.add(actor, id, offer.selection(), Quantity.of(1));
        notices.add(
                switch (change) {
                    case CartChange.Done done ->
                        Notice.ok(
                                getTranslation(there ? "shop.packages.chosen" : "shop.packages.added"),
                                link("shop/cart", "shop.order.to-cart"));
                    case CartChange.Refused(var reason) ->
                        Notice.error(Screen.texts().text(reason));
                });
        CartCount.refresh();
        showAside(offer, liesInCart(offer));
    }

    private boolean liesInCart(PackageOffer offer) {
        return packages.chosen(actor, offer.version().id()).isPresent();
    }

    private Component link(String target, String key) {
        return new PageLink(target, getTranslation(key));
    }

    private static Span strong(String text) {
        Span shown = new Span(text);
        shown.addClassNames("total", "strong");
        return shown;
    }

    private static Span muted(String text) {
        Span shown = new Span(text);
        shown.addClassNames("muted", "small");
        return shown;
    }
}
