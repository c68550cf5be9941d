package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.Role;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Leads everybody to the first page of the own audience. */
@Route(value = "", autoLayout = false)
@PermitAll
class LandingView extends Div implements BeforeEnterObserver {
    private final CurrentActor current;

    LandingView(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(addressFor(current.get()));
    }

    static String addressFor(Actor actor) {
        if (actor instanceof Actor.Member) {
            return "shop";
        }
        // who decides on range, prices and terms begins where decisions wait
        if (actor.hasAny(Role.PRODUCT, Role.COMMERCIAL)) {
            return "studio";
        }
        return actor.roles().equals(Set.of(Role.ADMIN)) ? "desk/logins" : "desk";
    }
}
