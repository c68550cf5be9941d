package de.kontor.starterpacks;

import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LocalizedText;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Packages for tests, brought to a state by the steps people take. */
@Component
public class PackageFixtures {
    public static final Actor WRITER = new Actor.Staff(LoginId.next(), "Pia Produkt", Set.of(Role.PRODUCT));
    public static final Actor COLLEAGUE = new Actor.Staff(LoginId.next(), "Paul Produkt", Set.of(Role.PRODUCT));
    public static final Actor COMMERCIAL = new Actor.Staff(LoginId.next(), "Karla Kondition", Set.of(Role.COMMERCIAL));

    private final PackageStudio studio;
    private final PackageReview review;

    PackageFixtures(PackageStudio studio, PackageReview review) {
        this.studio = studio;
        this.review = review;
    }

    public static LocalizedText text(String name) {
        return new LocalizedText(name, name + " (en)");
    }

    /** A package for joineries of every strategy, at a fixed price. */
    public static PackageContent content(String fixedPrice, Slot... slots) {
        return content(new PackagePrice.Fixed(Money.of(fixedPrice)), slots);
    }

    public static PackageContent content(PackagePrice price, Slot... slots) {
        return new PackageContent(
                text("Starter-Paket"),
                text("Alles für den Anfang"),
                "box",
                EnumSet.of(Trade.JOINERY),
                EnumSet.allOf(Strategy.class),
                List.of(slots),
                price,
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty());
    }

    public static PackageContent limited(PackageContent content, int limit) {
        return new PackageContent(
                content.name(),
                content.text(),
                content.picture(),
                content.trades(),
                content.strategies(),
                content.slots(),
                content.price(),
                content.validUntil(),
                Optional.of(limit),
                content.trainingSeats(),
                content.reorderEveryWeeks());
    }

    public static Slot fixed(ArticleId article, int pieces) {
        return Slot.fixed(text("Fest"), article, Quantity.of(pieces));
    }

    public static Slot oneOf(int pieces, ArticleId... articles) {
        return slot(1, 1, pieces, articles);
    }

    public static Slot slot(int min, int max, int pieces, ArticleId... articles) {
        return new Slot(
                text("Auswahl"),
                min,
                max,
                Arrays.stream(articles)
                        .map(article -> new Slot.Choice(article, Quantity.of(pieces)))
                        .toList());
    }

    public VersionId aDraft(PackageContent content) {
        return filled(studio.create(WRITER), content);
    }

    private VersionId filled(VersionId id, PackageContent content) {
        long revision = studio.version(WRITER, id).orElseThrow().revision();
        done(studio.save(WRITER, id, revision, content));
        return id;
    }

    public VersionId inReview(PackageContent content) {
        VersionId id = aDraft(content);
        done(studio.submit(WRITER, id));
        return id;
    }

    public VersionId published(PackageContent content, LocalDate from) {
        return publish(inReview(content), from);
    }

    /** The next version of a package, published. */
    public VersionId next(VersionId before, PackageContent content, LocalDate from) {
        VersionId id = filled(studio.next(WRITER, before).orElseThrow(), content);
        done(studio.submit(WRITER, id));
        return publish(id, from);
    }

    private VersionId publish(VersionId id, LocalDate from) {
        done(review.approve(COLLEAGUE, id, "", ""));
        done(review.publish(COLLEAGUE, id, from));
        return id;
    }

    public static PackageVersion done(Optional<PackageChange> change) {
        if (change.orElseThrow() instanceof PackageChange.Done(PackageVersion version)) {
            return version;
        }
        throw new AssertionError(change);
    }

    public static List<String> refusals(Optional<PackageChange> change) {
        if (change.orElseThrow() instanceof PackageChange.Refused refused) {
            return refused.reasons().stream().map(reason -> reason.key()).toList();
        }
        throw new AssertionError(change);
    }
}
