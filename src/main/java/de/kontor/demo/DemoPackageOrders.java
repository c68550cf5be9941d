package de.kontor.demo;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.PostalAddress;
import de.kontor.demo.DemoPackages.Published;
import de.kontor.demo.DemoPastOrders.Buyer;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderHistory;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.PackagePart;
import de.kontor.ordering.PastOrder;
import de.kontor.shared.Berlin;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import de.kontor.shared.VatRate;
import de.kontor.starterpacks.Component;
import de.kontor.starterpacks.PackageStudio;
import de.kontor.starterpacks.PackageVersion;
import de.kontor.starterpacks.Selection;
import de.kontor.starterpacks.Shares;
import de.kontor.terms.Channel;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Who of the demo bought which package in the last year: mostly those who buy now and then, whom a package shall win, and
 * some of the regular ones; of them one in three the first version, one in three the second.
 */
@org.springframework.stereotype.Component
class DemoPackageOrders {
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    /** The named accounts keep what their story says they ordered. */
    private static final int NAMED = DemoAccounts.all().size();
    /** But one: whoever signs in as its owner sees the training seats a package brings. */
    private static final int GROWS = 1;

    private final PackageStudio studio;
    private final OrderHistory history;
    private final Terms terms;
    private final Clock clock;

    DemoPackageOrders(PackageStudio studio, OrderHistory history, Terms terms, Clock clock) {
        this.studio = studio;
        this.history = history;
        this.terms = terms;
        this.clock = clock;
    }

    void record(List<Buyer> buyers, List<Published> packages) {
        List<PastOrder> orders = new ArrayList<>();
        Random random = new Random(7);
        for (int i = NAMED; i < buyers.size(); i++) {
            Buyer buyer = buyers.get(i);
            boolean buys = buyer.hasOrdered() && isFor(buyer, i);
            for (Published one : packages) {
                if (buys && one.described().trade() == buyer.described().trade()) {
                    switch (random.nextInt(3)) {
                        case 0 ->
                            orders.add(order(
                                    buyer, one.first(), day(random, DemoPackages.FIRST, DemoPackages.SECOND), random));
                        case 1 -> orders.add(order(buyer, one.second(), day(random, DemoPackages.SECOND, 3), random));
                        default -> {
                            // not everybody needs it
                        }
                    }
                }
            }
        }
        packages.stream()
                .filter(one ->
                        one.described().trade() == buyers.get(GROWS).described().trade())
                .map(one -> order(
                        buyers.get(GROWS), one.second(), LocalDate.now(clock).minusDays(24), new Random(8)))
                .forEach(orders::add);
        orders.sort(java.util.Comparator.comparing(PastOrder::placedAt));
        history.record(DEMO, orders);
    }

    private static boolean isFor(Buyer buyer, int index) {
        if (Trend.isOccasional(buyer.described())) {
            return true;
        }
        boolean wouldRise =
                buyer.standing().growthTier() == GrowthTier.BASE && Trend.isNearTheNextTier(buyer.described());
        return !wouldRise && index % 3 == 0;
    }

    private LocalDate day(Random random, int from, int to) {
        return LocalDate.now(clock).minusDays(to + 1L + random.nextInt(from - to - 1));
    }

    private PastOrder order(Buyer buyer, PackageVersion version, LocalDate day, Random random) {
        Instant placedAt = day.atTime(7 + random.nextInt(9), random.nextInt(60))
                .atZone(Berlin.ZONE)
                .toInstant();
        DemoAccount account = buyer.described();
        return new PastOrder(
                buyer.standing(),
                buyer.members().getFirst(),
                DemoMembers.of(account).getFirst().name(),
                placedAt,
                Channel.WEB,
                terms.inForce(LocalDate.now(clock)).version(),
                new PostalAddress(account.name(), account.street(), account.postalCode(), account.city()),
                "",
                List.of(line(version)),
                List.of(),
                OrderState.COMPLETED,
                placedAt.plus(32, ChronoUnit.HOURS));
    }

    private PastOrder.Line line(PackageVersion version) {
        Map<de.kontor.shared.ArticleId, Component> known =
                studio.components(DEMO, version.content().articles());
        List<Selection.Picked> picked = Selection.proposed(version.content()).picked(version.content());
        List<Money> weights = picked.stream()
                .map(one -> component(known, one).listNet(one.choice().quantity()))
                .toList();
        Money price = version.content().price().of(weights.stream().reduce(Money.ZERO, Money::plus));
        List<Money> shares = Shares.of(price, weights);
        List<PackagePart> parts = new ArrayList<>();
        for (int i = 0; i < picked.size(); i++) {
            Component part = component(known, picked.get(i));
            Quantity quantity = picked.get(i).choice().quantity();
            parts.add(new PackagePart(
                    part.article().id(),
                    part.article().number(),
                    part.article().name(),
                    quantity,
                    part.article().vatRate(),
                    shares.get(i),
                    part.costOf(quantity)));
        }
        return new PastOrder.Line(
                new LineItem.Package(version.id().value()),
                version.number(),
                version.content().name(),
                Quantity.of(1),
                UnitPrice.of(price.toBigDecimal()),
                PriceUnit.ONE,
                price,
                VatRate.STANDARD,
                parts);
    }

    private static Component component(Map<de.kontor.shared.ArticleId, Component> known, Selection.Picked picked) {
        return Objects.requireNonNull(known.get(picked.choice().article()));
    }
}
