package de.kontor.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import de.kontor.identity.Actor;
import de.kontor.identity.CurrentActor;
import de.kontor.identity.Role;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Leads staff who may use both from the desk to the studio and back; empty for everybody else. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class AreaSwitch extends Div {
    private static final Role[] BOTH = {Role.PRODUCT, Role.COMMERCIAL, Role.ADMIN};

    private final boolean useful;

    AreaSwitch(CurrentActor current) {
        useful = current.find().filter(AreaSwitch::isUsefulFor).isPresent();
    }

    /** Whether somebody may use both. */
    static boolean isUsefulFor(Actor actor) {
        return actor instanceof Actor.Staff && actor.hasAny(BOTH);
    }

    /** Offers the other area, {@code desk} or {@code studio}. */
    public AreaSwitch to(String area) {
        removeAll();
        if (useful) {
            PageLink link = new PageLink(area, getTranslation(area + ".nav.area"));
            link.addClassNames("button", "secondary", "area-link");
            link.getElement().setAttribute("aria-label", getTranslation("portal.area." + area));
            add(link);
        }
        return this;
    }
}
