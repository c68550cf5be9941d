package de.kontor.ui.studio.prices;

import de.kontor.pricing.Ladder;
import de.kontor.pricing.PriceBook;
import de.kontor.pricing.PriceChange;
import de.kontor.pricing.PriceRow;
import de.kontor.pricing.VolumeTier;
import de.kontor.shared.Formats;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.ui.Screen;
import java.util.List;
import java.util.stream.Collectors;

/** Prices, days and margins of a row in the words of the screen. */
final class PriceWords {
    private PriceWords() {}

    /** One line per volume tier; a single tier without its quantity. */
    static List<String> tiers(Ladder ladder, PriceUnit unit) {
        Formats formats = Screen.formats();
        return ladder.tiers().size() == 1
                ? List.of(formats.price(ladder.tiers().getFirst().price(), unit))
                : ladder.tiers().stream().map(tier -> tier(tier, unit)).toList();
    }

    private static String tier(VolumeTier tier, PriceUnit unit) {
        Formats formats = Screen.formats();
        return text("studio.prices.tier", formats.integer(tier.fromQuantity()), formats.price(tier.price(), unit));
    }

    static String inOneLine(Ladder ladder, PriceUnit unit) {
        return String.join(", ", tiers(ladder, unit));
    }

    static String validity(Ladder ladder) {
        String from = Screen.formats().date(ladder.validFrom());
        return ladder.validUntil()
                .map(until ->
                        text("price.validity.until", from, Screen.formats().date(until)))
                .orElseGet(() -> text("price.validity.open", from));
    }

    /** What is left over the cost, from the first tier to the last. */
    static String margins(Ladder ladder, UnitPrice cost) {
        return ladder.tiers().stream()
                .map(tier -> margin(tier.price(), cost))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    static String margin(UnitPrice price, UnitPrice cost) {
        return price.tenThousandths() == 0 ? "–" : Screen.formats().margin(price.marginOver(cost));
    }

    /** Why a change was not made; for a row somebody else changed, with what stands there now. */
    static String refusal(PriceChange.Overtaken overtaken) {
        PriceRow now = overtaken.now();
        String prices = now.ladders().isEmpty()
                ? text("studio.prices.none")
                : now.ladders().stream()
                        .map(ladder -> inOneLine(ladder, now.priceUnit()) + " " + validity(ladder))
                        .collect(Collectors.joining("; "));
        String who = overtaken.by().isEmpty() ? text("studio.prices.somebody") : overtaken.by();
        return text("studio.prices.overtaken", who, prices);
    }

    static String text(String key, Object... arguments) {
        return Screen.texts().text(key, arguments);
    }

    /** The address of a book's table. */
    static String address(PriceBook book) {
        return "studio/prices?book="
                + java.net.URLEncoder.encode(book.code(), java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
