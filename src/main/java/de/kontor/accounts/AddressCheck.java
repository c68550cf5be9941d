package de.kontor.accounts;

import de.kontor.accounts.AddressChange.Part;
import de.kontor.accounts.AddressChange.Problem;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Count;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with an address as it was typed. Pure. */
final class AddressCheck {
    /** As much as fits on a label. */
    static final int MAX_LINE = 100;

    private AddressCheck() {}

    /** The same without what no address has: blanks around it, NUL characters and line breaks. */
    static PostalAddress clean(PostalAddress typed) {
        return new PostalAddress(
                clean(typed.name()), clean(typed.street()), clean(typed.postalCode()), clean(typed.city()));
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** One entry per part that cannot be used; empty when the goods would arrive. */
    static List<Problem> problems(PostalAddress address) {
        List<Problem> problems = new ArrayList<>();
        line(Part.NAME, address.name(), problems);
        line(Part.STREET, address.street(), problems);
        if (!address.postalCode().matches("[0-9]{5}")) {
            problems.add(new Problem(Part.POSTAL_CODE, Message.of("account.address.postalCode")));
        } else if (address.federalState().isEmpty()) {
            problems.add(new Problem(
                    Part.POSTAL_CODE,
                    Message.of("account.address.unknownPostalCode", new Message.Text(address.postalCode()))));
        }
        line(Part.CITY, address.city(), problems);
        return problems;
    }

    private static void line(Part part, String text, List<Problem> problems) {
        if (text.isEmpty()) {
            problems.add(new Problem(part, Message.of("account.address.missing")));
        } else if (text.length() > MAX_LINE) {
            problems.add(new Problem(
                    part,
                    Message.of("account.address.tooLong", new Count(MAX_LINE), new Count(text.length() - MAX_LINE))));
        }
    }
}
