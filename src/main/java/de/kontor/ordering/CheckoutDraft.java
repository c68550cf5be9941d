package de.kontor.ordering;

import de.kontor.accounts.AddressId;
import de.kontor.shared.TypedText;
import de.kontor.terms.DeliverySpeed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member has typed into the checkout so far, right or wrong; kept with the cart, so that nothing is lost when
 * the session ends. Checked by {@link CheckoutForm} on submit.
 *
 * @param address null is the default address of the account
 * @param ownNumber the buyer's own order number
 */
@Embeddable
public record CheckoutDraft(
        @Nullable UUID address,
        @Enumerated(EnumType.STRING) DeliveryChoice delivery,
        @Enumerated(EnumType.STRING) DeliverySpeed speed,
        @Nullable LocalDate wishDate,
        String ownNumber,
        String costCentre,
        String note) {
    /** Longest text a draft keeps; far above what an order accepts, so that a too long note can be shortened. */
    static final int KEPT = 20_000;

    public static final CheckoutDraft EMPTY =
            new CheckoutDraft(null, DeliveryChoice.PARTIAL, DeliverySpeed.STANDARD, null, "", "", "");

    /** The same with another speed. */
    CheckoutDraft at(DeliverySpeed other) {
        return new CheckoutDraft(address, delivery, other, wishDate, ownNumber, costCentre, note);
    }

    /** Whether this address is the chosen one. */
    public boolean isFor(AddressId id) {
        return id.value().equals(address);
    }

    /** As it can be stored: no NUL characters, no text longer than {@value #KEPT}. */
    CheckoutDraft storable() {
        return new CheckoutDraft(
                address, delivery, speed, wishDate, storable(ownNumber), storable(costCentre), storable(note));
    }

    private static String storable(String text) {
        String clean = TypedText.storable(text);
        return clean.length() <= KEPT ? clean : clean.substring(0, KEPT);
    }
}
