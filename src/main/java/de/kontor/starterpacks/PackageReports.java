package de.kontor.starterpacks;

import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Fetches what {@link PackageCheck} judges a content by. */
@Component
class PackageReports {
    private final Components components;
    private final Terms terms;
    private final Clock clock;

    PackageReports(Components components, Terms terms, Clock clock) {
        this.components = components;
        this.terms = terms;
        this.clock = clock;
    }

    /** What a content costs, brings and lacks if it were sold from a day on; a day that has passed counts as today. */
    PackageReport of(PackageContent content, LocalDate firstDay) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = firstDay.isBefore(today) ? today : firstDay;
        return PackageCheck.report(
                content,
                components.of(content.articles(), day),
                terms.inForce(day).packageMargin(),
                firstDay);
    }
}
