package de.kontor.demo;

import de.kontor.accounts.Strategy;
import de.kontor.accounts.Trade;
import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.Percentage;
import de.kontor.shared.Quantity;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageChange;
import de.kontor.starterpacks.PackageContent;
import de.kontor.starterpacks.PackagePrice;
import de.kontor.starterpacks.PackageReview;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Slot;
import de.kontor.starterpacks.VersionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The starter packages of the demo, brought to their states by the steps people take: nine with two versions each, one
 * in review, one given back because of its margin, two drafts.
 */
@org.springframework.stereotype.Component
class DemoPackages {
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    /** How long ago the versions were published, in days. */
    static final int FIRST = 350;

    static final int SECOND = 170;
    /** About what a part may cost. */
    private static final Money DEAREST = Money.of("45.00");

    private static final Money USUAL = Money.of("12.00");

    private final PackageStudio studio;
    private final PackageReview review;
    private final Clock clock;

    DemoPackages(PackageStudio studio, PackageReview review, Clock clock) {
        this.studio = studio;
        this.review = review;
        this.clock = clock;
    }

    /** Both versions of a package, as published. */
    record Published(DemoPackage described, PackageVersion first, PackageVersion second) {}

    List<Published> load(Map<Role, LoginId> staff, List<ArticleFacts> articles) {
        Actor writer = new Actor.Staff(login(staff, Role.PRODUCT), "Pia Reimann", java.util.Set.of(Role.PRODUCT));
        Actor reviewer =
                new Actor.Staff(login(staff, Role.COMMERCIAL), "Stefan Adler", java.util.Set.of(Role.COMMERCIAL));
        List<Published> published = new ArrayList<>();
        for (DemoPackage one : DemoPackage.all()) {
            Optional<PackageContent> content = content(one, articles, one.before());
            if (content.isPresent()) {
                VersionId first = written(writer, studio.create(writer), content.get());
                publish(writer, reviewer, first, FIRST);
                VersionId second = written(
                        writer,
                        studio.next(writer, first).orElseThrow(),
                        content(one, articles, one.now()).orElseThrow());
                publish(writer, reviewer, second, SECOND);
                published.add(new Published(one, version(first), version(second)));
            }
        }
        published.stream().findFirst().ifPresent(found -> drafts(writer, reviewer, found, articles));
        return published;
    }

    private void drafts(Actor writer, Actor reviewer, Published found, List<ArticleFacts> articles) {
        // the next version of the first package waits for its review
        VersionId next = studio.next(writer, found.second().id()).orElseThrow();
        content(found.described(), articles, found.described().now() - 2)
                .ifPresent(content -> written(writer, next, content));
        done(studio.submit(writer, next));
        // a price nobody can answer for came back
        VersionId poor = studio.copy(writer, found.first().id(), Trade.OTHER).orElseThrow();
        PackageContent copied = version(poor).content();
        Money half = Money.ofCents(studio.report(writer, copied).price().cents() / 2);
        written(writer, poor, priced(copied, new PackagePrice.Fixed(half)));
        done(studio.submit(writer, poor));
        done(review.giveBack(
                reviewer,
                poor,
                "Die Marge liegt weit unter der Mindestmarge. Bitte den Preis anheben oder Teile tauschen."));
        // and two are only begun
        studio.copy(writer, found.second().id(), Trade.METAL);
        studio.next(writer, found.second().id());
    }

    private void publish(Actor writer, Actor reviewer, VersionId id, int daysAgo) {
        done(studio.submit(writer, id));
        done(review.approve(reviewer, id, "", "Aktion zum Start, Ausgleich über das Nachbestellen"));
        done(review.publish(DEMO, id, LocalDate.now(clock).minusDays(daysAgo)));
    }

    private VersionId written(Actor writer, VersionId id, PackageContent content) {
        done(studio.save(writer, id, version(id).revision(), content));
        return id;
    }

    private PackageVersion version(VersionId id) {
        return studio.version(DEMO, id).orElseThrow();
    }

    private static void done(Optional<PackageChange> change) {
        if (!(change.orElseThrow() instanceof PackageChange.Done)) {
            throw new IllegalStateException("The demo packages have mistakes: " + change);
        }
    }

    private static LoginId login(Map<Role, LoginId> staff, Role role) {
        return java.util.Objects.requireNonNull(staff.get(role));
    }

    /** Empty when the catalogue lacks what should be in it, as the small one of the tests. */
    private Optional<PackageContent> content(DemoPackage one, List<ArticleFacts> articles, int percent) {
        List<Slot> slots = new ArrayList<>();
        for (String picture : one.parts()) {
            components(articles, picture).stream()
                    .findFirst()
                    .ifPresent(part -> slots.add(
                            Slot.fixed(part.article().name(), part.article().id(), quantity(part))));
        }
        List<Slot.Choice> choices = components(articles, one.choice()).stream()
                .limit(3)
                .map(part -> new Slot.Choice(part.article().id(), quantity(part)))
                .toList();
        if (slots.size() < 3 || choices.isEmpty()) {
            return Optional.empty();
        }
        slots.add(new Slot(DemoPackageWords.CHOICE, 1, 1, choices));
        return Optional.of(new PackageContent(
                one.name(),
                one.text(),
                one.picture(),
                EnumSet.of(one.trade()),
                EnumSet.allOf(Strategy.class),
                slots,
                new PackagePrice.PercentOff(Percentage.of(String.valueOf(percent))),
                Optional.empty(),
                Optional.empty(),
                one.seats(),
                one.weeks() == 0 ? Optional.empty() : Optional.of(one.weeks())));
    }

    private static PackageContent priced(PackageContent content, PackagePrice price) {
        return new PackageContent(
                content.name(),
                content.text(),
                content.picture(),
                content.trades(),
                content.strategies(),
                content.slots(),
                price,
                content.validUntil(),
                content.limitPerAccount(),
                content.trainingSeats(),
                content.reorderEveryWeeks());
    }

    /** Orderable articles of the standard range with that drawing, in the order of their numbers. */
    private List<Component> components(List<ArticleFacts> articles, String picture) {
        List<ArticleFacts> fitting = articles.stream()
                .filter(article -> article.picture().equals(picture)
                        && article.standardRange()
                        && article.status() == ArticleStatus.ACTIVE
                        && article.allowsBackOrder())
                .toList();
        Map<de.kontor.shared.ArticleId, Component> known =
                studio.components(DEMO, fitting.stream().map(ArticleFacts::id).toList());
        return fitting.stream()
                .map(article -> java.util.Objects.requireNonNull(known.get(article.id())))
                .filter(part -> part.isOrderable()
                        && part.listNet(Quantity.of(part.article().packagingUnit()))
                                .isBelow(DEAREST))
                .toList();
    }

    /** So many packs that the part is worth its place. */
    private static Quantity quantity(Component part) {
        int pack = part.article().packagingUnit();
        Money one = part.listNet(Quantity.of(pack));
        long packs = one.isZero() ? 1 : Math.max(1, Math.min(5, USUAL.cents() / one.cents()));
        return Quantity.of((int) packs * pack);
    }
}
