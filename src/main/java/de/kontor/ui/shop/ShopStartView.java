package de.kontor.ui.shop;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Where a member begins. */
@Route(value = "shop", layout = ShopLayout.class)
@Menu(title = "shop.nav.start", order = 10)
@RolesAllowed("MEMBER")
class ShopStartView extends Page {
    ShopStartView() {
        super("shop.nav.start");
        add(new PageHeader(title()), new EmptyState(getTranslation("shop.start.empty")));
    }
}
