package de.kontor.ui.shop;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
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
    private final SearchField search;

    ShopLayout(AccountMenu account, CurrentActor current, Shopping shopping) {
        super("shop", "", account);
        search = new SearchField(getTranslation("shop.search.hint"), ShopLayout::search).onPause(ShopLayout::searchOn);
        setSearch(search);
        Actor actor = current.get();
        if (Shopping.mayShop(actor)) {
            addAction(new CartLink(() -> shopping.lineCount(actor)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        search.setText(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip());
    }

    /** Updates the results while somebody types; elsewhere typing changes nothing until Enter. */
    private static void searchOn(String text) {
        if (UI.getCurrent().getCurrentView() instanceof LiveSearch results) {
            results.search(text);
        }
    }

    private static void search(String text) {
        UI.getCurrent().navigate("shop/articles", QueryParameters.of("q", text));
    }
}
