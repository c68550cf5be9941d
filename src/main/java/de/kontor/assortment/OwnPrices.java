package de.kontor.assortment;

import de.kontor.accounts.Standing;
import de.kontor.pricing.EffectivePrices;
import de.kontor.pricing.PriceColumn;
import de.kontor.shared.ArticleId;
import de.kontor.terms.RuleSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every article costs one account, in memory: the column of its segment and growth tier, compared with the database
 * at every use like the index (DD034), and what was agreed with the account laid over it. See DD035.
 */
@Component
class OwnPrices {
    /** Of articles without a price: after all others, in no range. */
    static final long NONE = Long.MAX_VALUE;

    /** So many columns are kept, of 8 bytes per article each. */
    private static final int MOST_COLUMNS = 24;

    private final EffectivePrices effective;
    private final Map<PriceColumn, Column> columns = new LinkedHashMap<>(16, 0.75f, true);

    OwnPrices(EffectivePrices effective) {
        this.effective = effective;
    }

    /**
     * A column that was read.
     *
     * @param prices per slot of the index
     * @param horizon every transaction before it had ended by then
     * @param since what later transactions computed and is in the column too, by article
     */
    private record Column(long[] prices, long horizon, Map<UUID, Long> since) {}

    /** The prices of an account; net per piece in ten-millionths of a euro. */
    record View(ArticleIndex index, long[] prices) {
        long of(int ordinal) {
            return prices[index.slot(ordinal)];
        }
    }

    /** One statement when nothing has changed. */
    View of(Standing standing, RuleSet rules, LocalDate day, ArticleIndex index) {
        PriceColumn wanted = PriceColumn.of(standing, rules, day);
        Column known = known(wanted);
        EffectivePrices.Glance glance =
                effective.glance(known == null ? Long.MAX_VALUE : known.horizon(), standing, day);
        long[] prices = column(wanted, known, glance, rules, index).prices();
        return new View(index, glance.agreed().isEmpty() ? prices : agreed(prices, glance.agreed(), index));
    }

    private Column column(
            PriceColumn wanted,
            @Nullable Column known,
            EffectivePrices.Glance glance,
            RuleSet rules,
            ArticleIndex index) {
        if (known == null) {
            return read(wanted, glance, rules, index);
        }
        Set<ArticleId> changed = new HashSet<>();
        glance.changed().forEach((article, transaction) -> {
            if (!transaction.equals(known.since().get(article))) {
                changed.add(ArticleId.of(article));
            }
        });
        changed.addAll(index.articlesFrom(known.prices().length));
        if (changed.isEmpty() && glance.horizon() == known.horizon()) {
            return known;
        }
        long[] prices = changed.isEmpty() ? known.prices() : read(wanted, known, changed, glance, rules, index);
        return keep(wanted, new Column(prices, glance.horizon(), glance.changed()));
    }

    private Column read(PriceColumn wanted, EffectivePrices.Glance glance, RuleSet rules, ArticleIndex index) {
        if (!glance.rules().equals(Optional.of(wanted.rules()))) {
            effective.computeSoon();
        }
        long[] prices = new long[index.slots()];
        Arrays.fill(prices, NONE);
        effective.read(wanted, glance, rules, Optional.empty(), into(prices, index));
        return keep(wanted, new Column(prices, glance.horizon(), Map.of()));
    }

    private long[] read(
            PriceColumn wanted,
            Column known,
            Collection<ArticleId> changed,
            EffectivePrices.Glance glance,
            RuleSet rules,
            ArticleIndex index) {
        long[] prices = Arrays.copyOf(known.prices(), Math.max(index.slots(), known.prices().length));
        Arrays.fill(prices, known.prices().length, prices.length, NONE);
        changed.forEach(
                article -> index.ordinal(article.value()).ifPresent(ordinal -> prices[index.slot(ordinal)] = NONE));
        effective.read(wanted, glance, rules, Optional.of(changed), into(prices, index));
        return prices;
    }

    private static EffectivePrices.Prices into(long[] prices, ArticleIndex index) {
        return (article, price) ->
                index.ordinal(article.value()).ifPresent(ordinal -> prices[index.slot(ordinal)] = price);
    }

    private static long[] agreed(long[] prices, Map<ArticleId, Long> agreed, ArticleIndex index) {
        long[] own = prices.clone();
        agreed.forEach(into(own, index)::put);
        return own;
    }

    private synchronized @Nullable Column known(PriceColumn wanted) {
        return columns.get(wanted);
    }

    private synchronized Column keep(PriceColumn wanted, Column column) {
        Column other = columns.get(wanted);
        if (other == null || other.horizon() <= column.horizon()) {
            columns.put(wanted, column);
        }
        while (columns.size() > MOST_COLUMNS) {
            columns.remove(columns.keySet().iterator().next());
        }
        return column;
    }
}
