package de.kontor.ui.shop;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.ordering.Shopping;
import de.kontor.ui.AccountMenu;
import de.kontor.ui.PortalLayout;
import de.kontor.ui.SearchField;
import jakarta.annotation.security.RolesAllowed;

/** The shell of the shop. A view enters its navigation by {@code @Menu(title = "shop.nav.…", order = n)}. */
@RolesAllowed("MEMBER")
public class ShopLayout extends PortalLayout {
    ShopLayout(AccountMenu account, CurrentActor current, Shopping shopping) {
        super("shop", "", account);
        setSearch(new SearchField(getTranslation("shop.search.hint"), ShopLayout::search));
        Actor actor = current.get();
        if (Shopping.mayShop(actor)) {
            addAction(new CartLink(() -> shopping.lineCount(actor)));
        }
    }

    private static void search(String text) {
        UI.getCurrent().navigate("shop/articles", QueryParameters.of("q", text));
    }
}
