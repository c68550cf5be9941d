package de.kontor.ui.shop;

import com.vaadin.flow.component.UI;
import de.kontor.ui.AccountMenu;
import de.kontor.ui.PortalLayout;
import de.kontor.ui.SearchField;
import jakarta.annotation.security.RolesAllowed;

/** The shell of the shop. A view enters its navigation by {@code @Menu(title = "shop.nav.…", order = n)}. */
@RolesAllowed("MEMBER")
public class ShopLayout extends PortalLayout {
    ShopLayout(AccountMenu account) {
        super("shop", "", account);
        setSearch(new SearchField(getTranslation("shop.search.hint"), ShopLayout::search));
    }

    private static void search(String text) {
        UI.getCurrent().navigate("shop");
    }
}
