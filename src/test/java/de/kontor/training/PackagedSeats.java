package de.kontor.training;

import de.kontor.identity.Actor;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderId;
import de.kontor.ordering.PackageShopping;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackageFixtures;
import de.kontor.starterpacks.PackageId;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.VersionId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starter packages that include seats, and accounts that buy them. */
@Component
@Lazy // only a test asks for it: the portal of a benchmark has the same classes and no movable clock
class PackagedSeats {
    private final OrderFixtures people;
    private final PackageFixtures packaging;
    private final PackageShopping shopping;
    private final PackageStudio studio;
    private final Clock clock;

    PackagedSeats(
            OrderFixtures people,
            PackageFixtures packaging,
            PackageShopping shopping,
            PackageStudio studio,
            Clock clock) {
        this.people = people;
        this.packaging = packaging;
        this.shopping = shopping;
        this.studio = studio;
        this.clock = clock;
    }

    /** A published package with so many seats, for every course until one names it. */
    VersionId aPackage(int seats) {
        PackageContent content = PackageFixtures.content(
                "200.00",
                PackageFixtures.fixed(
                        people.anArticle().priced("240.00").inStock(1_000).id(), 1));
        return packaging.published(
                new PackageContent(
                        content.name(),
                        content.text(),
                        content.picture(),
                        content.trades(),
                        content.strategies(),
                        content.slots(),
                        content.price(),
                        content.validUntil(),
                        content.limitPerAccount(),
                        seats,
                        content.reorderEveryWeeks()),
                LocalDate.now(clock));
    }

    PackageId packageOf(VersionId version) {
        return studio.version(PackageFixtures.WRITER, version).orElseThrow().packageId();
    }

    OrderId buy(Actor.Member owner, VersionId version, int count) {
        Selection selection = Selection.proposed(
                studio.version(PackageFixtures.WRITER, version).orElseThrow().content());
        shopping.add(owner, version, selection, Quantity.of(count));
        return people.order(owner);
    }
}
