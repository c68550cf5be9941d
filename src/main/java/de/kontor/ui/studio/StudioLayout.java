package de.kontor.ui.studio;

import de.kontor.ui.AccountMenu;
import de.kontor.ui.AreaSwitch;
import de.kontor.ui.PortalLayout;
import jakarta.annotation.security.RolesAllowed;

/**
 * The shell of the studio, as dense as the desk. A view enters its navigation by {@code @Menu(title = "studio.nav.…",
 * order = n)}.
 */
@RolesAllowed({"PRODUCT", "COMMERCIAL", "ADMIN"})
public class StudioLayout extends PortalLayout {
    StudioLayout(AccountMenu account, AreaSwitch areas) {
        super("studio", "studio.nav.area", account);
        addClassName("dense");
        addAction(areas.to("desk"));
    }
}
