package de.kontor.training;

import de.kontor.accounts.Trade;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageId;
import java.util.List;
import java.util.Set;

/**
 * What is taught.
 *
 * @param number as people quote it, unique
 * @param minutes how long a session of it takes
 * @param seatPrice net, of a seat that is not free; VAT 19 %
 * @param categories codes of the catalogue it is about
 * @param trades whom it is for; empty for all
 * @param packages starter packages whose included seats are for it
 * @param offered whether new sessions of it may be planned
 */
public record Course(
        CourseId id,
        String number,
        LocalizedText name,
        LocalizedText description,
        CourseLevel level,
        int minutes,
        Money seatPrice,
        List<String> categories,
        Set<Trade> trades,
        Set<PackageId> packages,
        boolean offered) {}
