package de.kontor.ui.shop.trainings;

import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import de.kontor.training.Booking;
import de.kontor.ui.Screen;

/** What seats cost, in a sentence. */
final class OfferTexts {
    private OfferTexts() {}

    static String cost(Booking booking, int paid) {
        Money price = booking.seatPrice();
        if (price.isZero() || paid == 0) {
            return Screen.texts()
                    .text("shop.booking.cost.free", Screen.formats().integer(booking.seats()));
        }
        Money net = Money.ofCents(price.cents() * paid);
        return Screen.texts()
                .text(
                        "shop.booking.cost.paid",
                        Screen.formats().integer(booking.seats() - paid),
                        Screen.formats().integer(paid),
                        Screen.formats().money(net),
                        Screen.formats().money(net.plus(VatRate.STANDARD.on(net))));
    }
}
