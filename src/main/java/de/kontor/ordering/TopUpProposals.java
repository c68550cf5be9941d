package de.kontor.ordering;

import de.kontor.ordering.WayOut.Added;
import de.kontor.ordering.WayOut.TopUp;
import de.kontor.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goods that lift a cart over its thresholds: one article alone, or a few that are needed soon anyway. Pure. Prices
 * lines only; what such a cart costs as a whole is left to the solver, so only proposals that can still win reach it.
 */
final class TopUpProposals {
    private static final int MOST_ARTICLES = 5;

    private static final Comparator<TopUp> LEAST_LOST = Comparator.comparing(TopUp::unneeded)
            .thenComparing(TopUp::net)
            .thenComparing(topUp -> topUp.goods().size())
            .thenComparing(topUp -> topUp.goods().getFirst().number());

    private final WayOutQuestion cart;
    private final List<Prospect> prospects;
    private final int room;

    /** Alone or a few, by the threshold they were made for. */
    private final Map<Money, List<TopUp>> alone = new LinkedHashMap<>();

    private final List<TopUp> all = new ArrayList<>();

    TopUpProposals(WayOutQuestion cart, WayOutFacts facts) {
        this.cart = cart;
        this.room = facts.room();
        this.prospects = facts.prospects().stream()
                .filter(prospect -> room > 0 || cart.line(prospect.item()).isPresent())
                .toList();
        for (Money threshold : cart.thresholds()) {
            Money missing = threshold.minus(cart.quote().goods());
            List<TopUp> found = alone(missing);
            alone.put(threshold, found);
            all.addAll(found);
            aFew(missing).ifPresent(all::add);
        }
    }

    /**
     * Those nothing else beats that reaches the same thresholds: of two that do, one with less lost and no dearer costs no
     * more as a whole either, since fees never fall when the goods value rises between thresholds.
     */
    List<TopUp> best() {
        Map<Long, List<TopUp>> bands = new TreeMap<>();
        all.forEach(topUp ->
                bands.computeIfAbsent(band(topUp), band -> new ArrayList<>()).add(topUp));
        List<TopUp> best = new ArrayList<>();
        bands.values().forEach(band -> best.addAll(front(band)));
        return best;
    }

    /** Single articles that reach a threshold, the least lost first. */
    List<TopUp> reaching(Money threshold) {
        return alone.getOrDefault(threshold, List.of()).stream()
                .sorted(LEAST_LOST)
                .toList();
    }

    private long band(TopUp topUp) {
        Money goods = cart.quote().goods().plus(topUp.net());
        return cart.thresholds().stream()
                .filter(threshold -> !goods.isBelow(threshold))
                .count();
    }

    private static List<TopUp> front(List<TopUp> band) {
        List<TopUp> front = new ArrayList<>();
        for (TopUp topUp : band.stream().sorted(LEAST_LOST).toList()) {
            if (front.isEmpty() || topUp.net().isBelow(front.getLast().net())) {
                front.add(topUp);
            }
        }
        return front;
    }

    private List<TopUp> alone(Money missing) {
        return prospects.stream()
                .flatMap(prospect -> prospect.worth(missing, cart).stream())
                .map(added -> new TopUp(List.of(added)))
                .toList();
    }

    /** What is needed soonest, one pack after another, until it is enough. */
    private Optional<TopUp> aFew(Money missing) {
        List<Added> goods = new ArrayList<>();
        Money sum = Money.ZERO;
        int free = room;
        for (Prospect prospect : soonest()) {
            boolean more = cart.line(prospect.item()).isEmpty();
            if (goods.size() == MOST_ARTICLES || more && free == 0) {
                continue;
            }
            Money rest = missing.minus(sum);
            Optional<Added> enough =
                    prospect.worth(rest, cart).filter(added -> added.unneeded().isZero());
            Optional<Added> some = enough.or(() -> usual(prospect));
            if (some.isPresent()) {
                goods.add(some.get());
                sum = sum.plus(some.get().net());
                free -= more ? 1 : 0;
            }
            if (!sum.isBelow(missing)) {
                return goods.size() == 1 ? Optional.empty() : Optional.of(new TopUp(goods));
            }
        }
        return Optional.empty();
    }

    private List<Prospect> soonest() {
        return prospects.stream()
                .filter(prospect -> prospect.isNeededSoon(cart))
                .sorted(Comparator.comparing((Prospect prospect) ->
                                prospect.needs().getFirst().day())
                        .thenComparing(prospect -> prospect.facts().number()))
                .toList();
    }

    /** As much of it as is needed soon, in whole packs that are not lost. */
    private Optional<Added> usual(Prospect prospect) {
        return prospect.neededPacks(cart)
                .flatMap(packs -> prospect.packs(packs, cart))
                .filter(added -> added.net().isPositive() && added.unneeded().isZero());
    }
}
