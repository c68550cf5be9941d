package de.kontor.ui.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.kontor.ui.AccountMenu;
import de.kontor.ui.AreaSwitch;
import de.kontor.ui.FilterBar;
import de.kontor.ui.PortalLayout;
import de.kontor.ui.SearchField;
import jakarta.annotation.security.RolesAllowed;

/**
 * The shell of the desk, a notch denser. A view enters its navigation by {@code @Menu(title = "desk.nav.…", order =
 * n)}.
 */
@RolesAllowed("STAFF")
public class DeskLayout extends PortalLayout {
    DeskLayout(AccountMenu account, AreaSwitch areas) {
        super("desk", "desk.nav.area", account);
        addClassName("dense");
        addAction(areas.to("studio"));
        setSearch(new SearchField(getTranslation("desk.search"), DeskLayout::findOrders));
    }

    private static void findOrders(String text) {
        UI.getCurrent().navigate("desk", QueryParameters.of(FilterBar.TEXT, text));
    }
}
