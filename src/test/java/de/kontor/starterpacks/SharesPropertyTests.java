package de.kontor.starterpacks;

import static org.assertj.core.api.Assertions.assertThat;

import de.kontor.shared.Money;
import de.kontor.shared.VatRate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SharesPropertyTests {
    @Property(tries = 500)
    void addUpToThePriceAndNoneIsNegative(
            @ForAll @LongRange(min = 0, max = 100_000_000) long price, @ForAll("weights") List<Money> weights) {
        List<Money> shares = Shares.of(Money.ofCents(price), weights);
        assertThat(sum(shares)).isEqualTo(Money.ofCents(price));
        assertThat(shares).hasSameSizeAs(weights).noneMatch(Money::isNegative);
    }

    @Property(tries = 300)
    void areWithinACentOfTheExactProportion(
            @ForAll @LongRange(min = 0, max = 1_000_000) long price, @ForAll("weights") List<Money> weights) {
        long whole = weights.stream().mapToLong(Money::cents).sum();
        if (whole > 0) {
            List<Money> shares = Shares.of(Money.ofCents(price), weights);
            for (int i = 0; i < shares.size(); i++) {
                double exact = (double) price * weights.get(i).cents() / whole;
                assertThat((double) shares.get(i).cents()).isBetween(exact - 1, exact + 1);
            }
        }
    }

    /** Any price, any parts, any mix of rates: what carries VAT is exactly what is paid. */
    @Property(tries = 300)
    void leaveNoCentWithoutItsVatRate(
            @ForAll @LongRange(min = 1, max = 1_000_000) long price,
            @ForAll("weights") List<Money> weights,
            @ForAll long seed) {
        Random random = new Random(seed);
        Map<VatRate, Money> byRate = new TreeMap<>();
        Shares.of(Money.ofCents(price), weights)
                .forEach(share ->
                        byRate.merge(random.nextBoolean() ? VatRate.STANDARD : VatRate.REDUCED, share, Money::plus));
        assertThat(sum(List.copyOf(byRate.values()))).isEqualTo(Money.ofCents(price));
    }

    /** Pieces of all parts come back one by one, shuffled: in the end exactly the price was refunded. */
    @Property(tries = 200)
    void refundExactlyThePriceInWhateverOrderPiecesComeBack(
            @ForAll @LongRange(min = 0, max = 500_000) long price,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 20) Integer> pieces,
            @ForAll long seed) {
        List<Money> weights =
                pieces.stream().map(count -> Money.ofCents(count * 37L)).toList();
        List<Money> shares = Shares.of(Money.ofCents(price), weights);
        List<Integer> returns = new ArrayList<>();
        for (int part = 0; part < pieces.size(); part++) {
            returns.addAll(Collections.nCopies(pieces.get(part), part));
        }
        Collections.shuffle(returns, new Random(seed));
        int[] before = new int[pieces.size()];
        Money refunded = Money.ZERO;
        for (int part : returns) {
            Money back = Shares.refund(shares.get(part), pieces.get(part), before[part]++, 1);
            assertThat(back.isNegative()).isFalse();
            refunded = refunded.plus(back);
        }
        assertThat(refunded).isEqualTo(Money.ofCents(price));
    }

    @Provide
    Arbitrary<List<Money>> weights() {
        return Arbitraries.longs()
                .between(0, 10_000_000)
                .map(Money::ofCents)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
