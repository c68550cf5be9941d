package de.kontor.pricing;

import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An agreed or book price that lies below the floor since the cost rose. It stays as it is until somebody changes it.
 *
 * @param lowest the price of its largest volume tier
 */
public record FlaggedPrice(
        PriceBook book,
        ArticleId article,
        String number,
        LocalizedText name,
        PriceUnit priceUnit,
        UnitPrice lowest,
        UnitPrice cost,
        UnitPrice floor,
        LocalDate validFrom,
        Optional<LocalDate> validUntil) {}
