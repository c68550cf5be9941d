package de.kontor.demo;

import de.kontor.ordering.PastOrder;
import de.kontor.ordering.Quote;
import de.kontor.pricing.PriceFacts;
import de.kontor.shared.ArticleId;
import de.kontor.terms.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * How one account orders: its usual articles in its own rhythm, more in spring and autumn, and in each year so much
 * that the value of the last twelve months fits its growth tier. Some come close to the next tier, and some have their
 * tier from one large order that will not count any more when the quarter ends. Some of the smallest buy now and then only.
 */
final class OrderRhythm {
    private static final double[] SEASON = {0.8, 0.9, 1.1, 1.2, 1.1, 1.0, 0.8, 0.8, 1.1, 1.2, 1.1, 0.9};
    private static final int CANCELLED_OF_A_HUNDRED = 4;

    private final DemoPastOrders.Buyer buyer;
    private final UsualOrder usual;
    private final RuleSet rules;
    private final Random random;
    private final Trend trend;
    private final YearPlan plan;

    OrderRhythm(
            DemoPastOrders.Buyer buyer,
            UsualArticles usual,
            Map<ArticleId, PriceFacts> prices,
            RuleSet rules,
            Random random) {
        this.buyer = buyer;
        this.usual = new UsualOrder(buyer, usual, prices, rules, random);
        this.rules = rules;
        this.random = random;
        this.trend = Trend.of(buyer.described());
        this.plan = YearPlan.of(buyer.standing().growthTier(), random).bent(trend, threshold(0), threshold(1));
    }

    /** The threshold of the account's tier, or of one above it; zero beyond the highest. */
    private int threshold(int above) {
        int tier = buyer.standing().growthTier().ordinal() + above;
        return tier >= rules.growthTiers().size()
                ? 0
                : rules.growthTiers().get(tier).threshold().toBigDecimal().intValue();
    }

    List<PastOrder> orders(LocalDate today, int years) {
        List<PastOrder> all = new ArrayList<>();
        for (int year = years; year >= 1; year--) {
            LocalDate from = today.minusYears(year);
            LocalDate to = year == 1 ? today.minusDays(2) : today.minusYears(year - 1L);
            all.addAll(year(from.plusDays(1), to, year == 1 ? 1.0 : 0.6 + random.nextDouble() * 0.4));
        }
        if (trend == Trend.FALLING) {
            usual.order(shortlyBeforeItStopsToCount(today), threshold(0) * 0.26)
                    .ifPresent(made -> all.add(usual.past(made, false)));
        }
        return all;
    }

    /** A day that counts today and no more when the quarter ends. */
    private static LocalDate shortlyBeforeItStopsToCount(LocalDate today) {
        LocalDate quarterEnd = today.withDayOfMonth(1)
                .plusMonths(3L - (today.getMonthValue() - 1) % 3)
                .minusDays(1);
        LocalDate wanted = quarterEnd.minusYears(1).minusDays(9);
        LocalDate first = today.minusYears(1).plusDays(1);
        return wanted.isBefore(first) ? first : wanted;
    }

    private List<PastOrder> year(LocalDate from, LocalDate to, double share) {
        List<PastOrder> orders = new ArrayList<>();
        double days = ChronoUnit.DAYS.between(from, to);
        double sum = 0;
        for (int i = 0; i < plan.orders(); i++) {
            LocalDate day =
                    workday(from.plusDays((long) ((i + 0.15 + random.nextDouble() * 0.7) * days / plan.orders())));
            // what is still missing to the plan, spread over the orders that are left
            double goods = (plan.goods() * share - sum) / (plan.orders() - i) * season(day, i);
            Optional<Quote> quote = usual.order(day, Math.max(60, goods));
            boolean cancelled = random.nextInt(100) < CANCELLED_OF_A_HUNDRED;
            double value = quote.map(made -> made.goods().cents() / 100.0).orElse(0.0);
            if (quote.isPresent() && (cancelled || sum + value < plan.limit())) {
                orders.add(usual.past(quote.get(), cancelled));
                sum += cancelled ? 0 : value;
            }
        }
        return orders;
    }

    /** The last orders of a year follow the plan, not the season. */
    private double season(LocalDate day, int order) {
        return order >= plan.orders() - 2 ? 1 : SEASON[day.getMonthValue() - 1] * (0.9 + random.nextDouble() * 0.2);
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
