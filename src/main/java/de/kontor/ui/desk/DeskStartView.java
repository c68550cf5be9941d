package de.kontor.ui.desk;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import de.kontor.ui.EmptyState;
import de.kontor.ui.Page;
import de.kontor.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Where staff begin. */
@Route(value = "desk", layout = DeskLayout.class)
@Menu(title = "desk.nav.orders", order = 10)
@RolesAllowed({"SERVICE", "SPECIALIST", "PRODUCT", "COMMERCIAL"})
class DeskStartView extends Page {
    DeskStartView() {
        super("desk.nav.orders");
        add(new PageHeader(title()), new EmptyState(getTranslation("desk.start.empty")));
    }
}
