package de.kontor.ui.shop.reorders;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.replenishment.ReorderLinks;
import de.kontor.ui.PublicLayout;
import java.util.Optional;

/** Moves one run by the link in its mail. */
@Route(value = "reorder/move", layout = PublicLayout.class)
@AnonymousAllowed
class MoveByLinkView extends ReorderLinkPage {
    MoveByLinkView(ReorderLinks links) {
        super(links, ReorderLinks.MOVE, "shop.reorder.link.move");
    }

    @Override
    void showAction(ReorderLinks.Shown.Open open, String token) {
        DatePicker day = day(open);
        add(day, button("shop.reorder.link.move.do", () -> {
            if (day.getValue() == null) {
                day.setErrorMessage(getTranslation("kit.date.bad"));
                day.setInvalid(true);
            } else {
                tell(links().move(token, day.getValue()), Optional.of(day));
            }
        }));
    }
}
