package de.kontor.ui.shop.search;

import de.kontor.assortment.PriceRange;
import de.kontor.shared.Message;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody wants to pay for a piece, as it stands in the address: with a point before the decimals where it could
 * be read, else as it was typed. Empty is no limit.
 */
record PriceWish(String from, String to) {
    static final PriceWish NONE = new PriceWish("", "");

    private static final Pattern PRICE = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,7})?");
    private static final int LONGEST = 40;

    /** What a wish means. */
    sealed interface Meaning {
        /** A range, maybe an open one. */
        record Understood(PriceRange range) implements Meaning {}

        /** Not usable; the sentence says why. */
        record Refused(Message reason) implements Meaning {}
    }

    PriceWish {
        from = from.substring(0, Math.min(from.length(), LONGEST));
        to = to.substring(0, Math.min(to.length(), LONGEST));
    }

    /** Reads what was typed in somebody's language: {@code 1.234,50} is {@code 1234.50} in German. */
    static PriceWish typed(String from, String to, Locale language) {
        return new PriceWish(plain(from, language), plain(to, language));
    }

    private static String plain(String typed, Locale language) {
        String text = typed.replaceAll("[\\s\u00a0\u202f€]", "");
        boolean german = !language.getLanguage().equals("en");
        String grouping = german ? "." : ",";
        String decimal = german ? "," : ".";
        boolean grouped = text.matches("[0-9]{1,3}(?:[%s][0-9]{3})+(?:[%s][0-9]*)?".formatted(grouping, decimal));
        String read = (grouped ? text.replace(grouping, "") : text).replace(',', '.');
        return PRICE.matcher(read).matches() ? read : typed.strip();
    }

    Meaning meaning() {
        for (String text : new String[] {from, to}) {
            if (!text.isEmpty() && !PRICE.matcher(text).matches()) {
                return new Meaning.Refused(Message.of("shop.search.price.unreadable", new Message.Text(text)));
            }
        }
        Optional<BigDecimal> least = price(from);
        Optional<BigDecimal> most = price(to);
        boolean swapped = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
        return swapped
                ? new Meaning.Refused(Message.of("shop.search.price.swapped"))
                : new Meaning.Understood(new PriceRange(least, most));
    }

    private static Optional<BigDecimal> price(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    boolean isNone() {
        return from.isEmpty() && to.isEmpty();
    }

    /** A price as people of that language write it; what could not be read stays. */
    static String shown(String price, Locale language) {
        boolean readable = PRICE.matcher(price).matches();
        return readable && !language.getLanguage().equals("en") ? price.replace('.', ',') : price;
    }
}
