package de.kontor.accounts;

import de.kontor.shared.Message;
import java.util.List;

/** What became of a change of the delivery addresses. */
public sealed interface AddressChange {
    /** Done. */
    record Done() implements AddressChange {}

    /** Something typed cannot be used; nothing was changed. */
    record Invalid(List<Problem> problems) implements AddressChange {}

    /** Nothing was changed. */
    record Refused(Message reason) implements AddressChange {}

    /** What is wrong with a part of the address, in words. */
    record Problem(Part part, Message reason) {}

    /** A part of an address. */
    enum Part {
        NAME,
        STREET,
        POSTAL_CODE,
        CITY
    }
}
