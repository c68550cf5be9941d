package de.kontor.training;

import de.kontor.accounts.Trade;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.Money;
import de.kontor.starterpacks.PackageId;
import java.util.List;
import java.util.Set;

/** A course as it was typed; see {@link Course}. */
public record CourseDraft(
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
