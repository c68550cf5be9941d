package de.kontor.ui.desk;

import de.kontor.ui.AccountMenu;
import de.kontor.ui.PortalLayout;
import jakarta.annotation.security.RolesAllowed;

/** The shell of the desk, a notch denser. A view enters its navigation by {@code @Menu(title = "desk.nav.…", order = n)}. */
@RolesAllowed("STAFF")
public class DeskLayout extends PortalLayout {
    DeskLayout(AccountMenu account) {
        super("desk", "desk.nav.area", account);
        addClassName("dense");
    }
}
