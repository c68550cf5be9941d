package de.kontor.starterpacks;

import de.kontor.shared.Money;
import java.math.BigInteger;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits the price of a package over its parts, exactly. Pure. */
public final class Shares {
    private Shares() {}

    /**
     * Each part's share of a price, in proportion to what the part costs alone: rounded down, and the cents that remain
     * go to those with the largest remainders, earlier parts first. The shares add up to the price, none is negative.
     *
     * @param price 0 or more
     * @param weights what each part costs alone, 0 or more; when all are 0, the parts count alike
     */
    public static List<Money> of(Money price, List<Money> weights) {
        if (price.isNegative() || weights.stream().anyMatch(Money::isNegative)) {
            throw new IllegalArgumentException("Prices and weights are never negative: " + price + " " + weights);
        }
        if (weights.isEmpty()) {
            return List.of();
        }
        long whole = weights.stream().mapToLong(Money::cents).sum();
        List<Money> counted = whole > 0 ? weights : Collections.nCopies(weights.size(), Money.ofCents(1));
        BigInteger sum = BigInteger.valueOf(whole > 0 ? whole : weights.size());
        BigInteger cents = BigInteger.valueOf(price.cents());
        BigInteger[][] parts = counted.stream()
                .map(weight ->
                        cents.multiply(BigInteger.valueOf(weight.cents())).divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        long[] shares = new long[parts.length];
        long rest = price.cents();
        for (int i = 0; i < parts.length; i++) {
            shares[i] = parts[i][0].longValueExact();
            rest -= shares[i];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts[i][1]).reversed())
                .limit(rest)
                .forEach(i -> shares[i]++);
        return IntStream.range(0, shares.length)
                .mapToObj(i -> Money.ofCents(shares[i]))
                .toList();
    }

    /**
     * What is refunded when pieces of a part come back. In whatever order and portions they do, all of them together
     * give back exactly the share.
     *
     * @param share of all pieces
     * @param pieces how many were sold, 1 or more
     * @param before how many came back earlier
     * @param now how many come back; together with those before at most {@code pieces}
     */
    public static Money refund(Money share, int pieces, int before, int now) {
        if (before < 0 || now < 0 || before + now > pieces) {
            throw new IllegalArgumentException(now + " more of " + pieces + " pieces, " + before + " came before");
        }
        return refunded(share, pieces, before + now).minus(refunded(share, pieces, before));
    }

    private static Money refunded(Money share, int pieces, int returned) {
        return Money.ofCents(BigInteger.valueOf(share.cents())
                .multiply(BigInteger.valueOf(returned))
                .divide(BigInteger.valueOf(pieces))
                .longValueExact());
    }
}
