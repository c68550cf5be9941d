package de.kontor.ordering;

import de.kontor.ordering.WayOut.Added;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Goods a cart could be topped up with. Pure.
 *
 * @param inStock pieces that can be delivered at once; no more are proposed
 * @param needs what the account is expected to need, the soonest first
 */
record Prospect(LineFacts.OfArticle facts, int inStock, List<Need> needs) {
    /** Rounds of the search for a quantity; each comes much closer, as prices fall slowly. */
    private static final int ROUNDS = 16;

    /** So much is expected to be needed on a day. */
    record Need(LocalDate day, int pieces) {}

    LineItem.Article item() {
        return facts.item();
    }

    /**
     * The smallest addition to what lies in the cart that costs at least {@code missing}; empty when stock or the
     * largest quantity do not reach that far, or the account may not order it.
     */
    Optional<Added> worth(Money missing, WayOutQuestion cart) {
        Optional<QuotedLine> there = cart.line(item());
        int from = there.map(line -> line.quantity().pieces()).orElse(0);
        Money before = there.map(QuotedLine::net).orElse(Money.ZERO);
        long packs = 1;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Money> more = net(from, packs, cart).map(net -> net.minus(before));
            if (more.isEmpty()) {
                return Optional.empty();
            }
            if (!more.get().isBelow(missing)) {
                return Optional.of(least(from, packs, before, missing, cart));
            }
            packs += further(packs, more.get(), missing);
        }
        return Optional.empty();
    }

    /** So many packaging units more, if they can be had and ordered. */
    Optional<Added> packs(long packs, WayOutQuestion cart) {
        Optional<QuotedLine> there = cart.line(item());
        int from = there.map(line -> line.quantity().pieces()).orElse(0);
        Money before = there.map(QuotedLine::net).orElse(Money.ZERO);
        return net(from, packs, cart).map(net -> added(from, packs, net.minus(before), cart));
    }

    /** Whether some of it is expected to be needed soon and does not lie in the cart yet. */
    boolean isNeededSoon(WayOutQuestion cart) {
        int there = cart.line(item()).map(line -> line.quantity().pieces()).orElse(0);
        return neededWithin(cart.horizon()) > there;
    }

    /** Whole packaging units of it that are expected to be needed soon and do not lie in the cart yet. */
    Optional<Long> neededPacks(WayOutQuestion cart) {
        int there = cart.line(item()).map(line -> line.quantity().pieces()).orElse(0);
        int pieces = Math.min(neededWithin(cart.horizon()), inStock) - there;
        return Optional.of((long) pieces / facts.packagingUnit()).filter(packs -> packs > 0);
    }

    /** When the next of it is needed beyond what {@code covered} pieces last for. */
    Optional<LocalDate> neededBy(int covered) {
        int sum = 0;
        for (Need need : needs) {
            sum += need.pieces();
            if (sum > covered) {
                return Optional.of(need.day());
            }
        }
        return Optional.empty();
    }

    /** Rounding of the estimate can ask for a pack too many. */
    private Added least(int from, long packs, Money before, Money missing, WayOutQuestion cart) {
        long fewest = packs;
        Money cost = net(from, packs, cart).orElseThrow().minus(before);
        while (fewest > 1) {
            Optional<Money> less = net(from, fewest - 1, cart).map(net -> net.minus(before));
            if (less.isEmpty() || less.get().isBelow(missing)) {
                break;
            }
            fewest--;
            cost = less.get();
        }
        return added(from, fewest, cost, cart);
    }

    /** Packs still missing at the price of those so far, at least one. */
    private static long further(long packs, Money sum, Money missing) {
        if (!sum.isPositive()) {
            return packs;
        }
        BigInteger rest = BigInteger.valueOf(missing.minus(sum).cents()).multiply(BigInteger.valueOf(packs));
        return Math.max(
                1,
                rest.divide(BigInteger.valueOf(sum.cents()))
                        .min(BigInteger.valueOf(Quantity.MAX))
                        .longValueExact());
    }

    private Optional<Money> net(int from, long packs, WayOutQuestion cart) {
        long pieces = from + packs * facts.packagingUnit();
        if (pieces > Math.min(inStock, Quantity.MAX)) {
            return Optional.empty();
        }
        QuotedLine line = facts.quote(Quantity.of((int) pieces), cart.standing(), cart.rules());
        return line.verdicts().isEmpty() ? Optional.of(line.net()) : Optional.empty();
    }

    private Added added(int from, long packs, Money net, WayOutQuestion cart) {
        int to = (int) (from + packs * facts.packagingUnit());
        int useful = Math.max(0, Math.min(to, neededWithin(cart.horizon())) - from);
        return new Added(
                item(),
                facts.number(),
                facts.name(),
                facts.packagingUnit(),
                from,
                to,
                net,
                share(net, to - from - useful, to - from),
                neededBy(from));
    }

    private int neededWithin(LocalDate last) {
        long sum = 0;
        for (Need need : needs) {
            if (!need.day().isAfter(last)) {
                sum += need.pieces();
            }
        }
        return (int) Math.min(sum, Quantity.MAX);
    }

    /** The part of a price that falls to some of its pieces, rounded half up; nothing of a price that fell. */
    private static Money share(Money net, int part, int whole) {
        if (part == 0 || !net.isPositive()) {
            return Money.ZERO;
        }
        return Money.rounded(net.toBigDecimal()
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }
}
