package de.kontor.ui.shop.trainings;

import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import de.kontor.training.Booking;
import de.kontor.training.SeatCover;
import de.kontor.training.Session;
import de.kontor.ui.Screen;
import java.util.ArrayList;
import java.util.List;

/** What seats cost, in a sentence. */
final class OfferTexts {
    private OfferTexts() {}

    /** What the seats of a settled booking cost when it was settled. */
    static String cost(Booking booking) {
        return cost(
                booking.seats(),
                booking.seatPrice(),
                new SeatCover(booking.free(), booking.included(), booking.paid()));
    }

    /** What the seats of an offer cost now. */
    static String cost(Session session, Booking offered, SeatCover cover) {
        return cost(offered.seats(), session.seatPrice(), cover);
    }

    private static String cost(int seats, Money price, SeatCover cover) {
        return price.isZero()
                ? Screen.texts().text("shop.booking.cost.free", Screen.formats().integer(seats))
                : String.join(" · ", parts(price, cover));
    }

    /** How many seats are free, included and paid, in words; none where there are none. */
    static List<String> parts(Money price, SeatCover cover) {
        List<String> parts = new ArrayList<>();
        if (cover.free() > 0) {
            parts.add(Screen.texts()
                    .text("shop.training.cost.free", Screen.formats().integer(cover.free())));
        }
        if (cover.included() > 0) {
            parts.add(Screen.texts()
                    .text("shop.training.cost.included", Screen.formats().integer(cover.included())));
        }
        if (cover.paid() > 0) {
            Money net = Money.ofCents(Math.multiplyExact(price.cents(), (long) cover.paid()));
            parts.add(Screen.texts()
                    .text(
                            "shop.training.cost.paid",
                            Screen.formats().integer(cover.paid()),
                            Screen.formats().money(price),
                            Screen.formats().money(net),
                            Screen.formats().money(net.plus(VatRate.STANDARD.on(net)))));
        }
        return parts;
    }
}
