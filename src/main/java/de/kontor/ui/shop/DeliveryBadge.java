package de.kontor.ui.shop;

import com.vaadin.flow.component.html.Div;
import de.kontor.catalog.DeliveryPromise;
import de.kontor.shared.Formats;
import de.kontor.ui.Screen;
import de.kontor.ui.StateBadge;
import de.kontor.ui.Tone;
import java.util.Optional;

/** When how much arrives: "Mi 25.11.", "6 am Mi 25.11. · 6 ab Di 01.12." or "nicht lieferbar". */
public class DeliveryBadge extends Div {
    public DeliveryBadge(Optional<DeliveryPromise> promise) {
        Formats formats = Screen.formats();
        add(promise.map(known -> badge(known, formats))
                .orElseGet(() -> new StateBadge(getTranslation("shop.delivery.none"), Tone.ERROR)));
    }

    private StateBadge badge(DeliveryPromise promise, Formats formats) {
        if (promise.inFull()) {
            return new StateBadge(formats.day(promise.availableOn()), Tone.OK);
        }
        String later = formats.day(promise.backOrderOn());
        if (promise.availableNow() == 0) {
            return new StateBadge(getTranslation("shop.delivery.later", later), Tone.WARN);
        }
        return new StateBadge(
                getTranslation(
                        "shop.delivery.partly",
                        formats.integer(promise.availableNow()),
                        formats.integer(promise.backOrdered()),
                        later,
                        formats.day(promise.availableOn())),
                Tone.WARN);
    }
}
