package de.kontor.ui.shop.packages;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.identity.CurrentActor;
import de.kontor.starterpacks.PackageShelf;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import de.kontor.ui.shop.PackageCards;
import de.kontor.ui.shop.ShopLayout;
import jakarta.annotation.security.RolesAllowed;

/** The starter packages the account may buy. */
@Route(value = "shop/packages", layout = ShopLayout.class)
@Menu(title = "shop.nav.packages", order = 25)
@RolesAllowed("MEMBER")
class PackagesView extends Page {
    PackagesView(PackageShelf shelf, CurrentActor current) {
        super("shop.nav.packages");
        add(new PageHeader(title()));
        var offers = shelf.packages(current.get());
        add(offers.isEmpty() ? new EmptyState(getTranslation("shop.packages.none")) : new PackageCards(offers));
    }
}
