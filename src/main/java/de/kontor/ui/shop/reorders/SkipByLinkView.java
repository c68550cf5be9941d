package de.kontor.ui.shop.reorders;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.kontor.replenishment.ReorderLinks;
import de.kontor.ui.PublicLayout;
import java.util.Optional;

/** Skips one run by the link in its mail. */
@Route(value = "reorder/skip", layout = PublicLayout.class)
@AnonymousAllowed
class SkipByLinkView extends ReorderLinkPage {
    SkipByLinkView(ReorderLinks links) {
        super(links, ReorderLinks.SKIP, "shop.reorder.link.skip");
    }

    @Override
    void showAction(ReorderLinks.Shown.Open open, String token) {
        add(button("shop.reorder.link.skip.do", () -> tell(links().skip(token), Optional.empty())));
    }
}
