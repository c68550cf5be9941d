package de.kontor.demo;

import static java.util.Objects.requireNonNull;

import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.PostalAddress;
import de.kontor.catalog.ArticleFacts;
import de.kontor.ordering.LineFacts;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.PastOrder;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuoteInputs;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.Quoting;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final double[] SEASON = {0.8, 0.9, 1.1, 1.2, 1.1, 1.0, 0.8, 0.8, 1.1, 1.2, 1.1, 0.9};
    private static final int CANCELLED_OF_A_HUNDRED = 4;

    private final DemoPastOrders.Buyer buyer;
    private final UsualArticles usual;
    private final Map<ArticleId, PriceFacts> prices;
    private final RuleSet rules;
    private final Random random;
    private final Trend trend;
    private final Plan plan;
    private int orderNumber;

    OrderRhythm(
            DemoPastOrders.Buyer buyer,
            UsualArticles usual,
            Map<ArticleId, PriceFacts> prices,
            RuleSet rules,
            Random random) {
        this.buyer = buyer;
        this.usual = usual;
        this.prices = prices;
        this.rules = rules;
        this.random = random;
        this.trend = Trend.of(buyer.described());
        this.plan = Plan.of(buyer.standing().growthTier(), random).bent(trend, threshold(0), threshold(1));
    }

    /** Where the account is heading. */
    private enum Trend {
        STEADY,
        NEAR_THE_NEXT_TIER,
        FALLING,
        OCCASIONAL;

        /** Few of the many, and two of those that have a login. */
        static Trend of(DemoAccount account) {
            return switch (account.name()) {
                case "Elektro Yılmaz GmbH", "Tischlerei Brandt" -> STEADY;
                case "Autowerkstatt Petrov" -> NEAR_THE_NEXT_TIER;
                case "Kfz-Technik Baumann" -> FALLING;
                default ->
                    switch (Math.floorMod(account.name().hashCode(), 12)) {
                        case 0 -> FALLING;
                        case 1 -> NEAR_THE_NEXT_TIER;
                        case 2, 3, 4 -> isSmallOneOfMany(account) ? OCCASIONAL : STEADY;
                        default -> STEADY;
                    };
            };
        }

        private static boolean isSmallOneOfMany(DemoAccount account) {
            return account.tier() == GrowthTier.BASE && !DemoAccounts.all().contains(account);
        }
    }

    /** Whether it buys once to three times a year only. */
    static boolean isOccasional(DemoAccount account) {
        return Trend.of(account) == Trend.OCCASIONAL;
    }

    /** Whether one more purchase could lift it. */
    static boolean isNearTheNextTier(DemoAccount account) {
        return Trend.of(account) == Trend.NEAR_THE_NEXT_TIER;
    }

    /** The threshold of the account's tier, or of one above it; zero beyond the highest. */
    private int threshold(int above) {
        int tier = buyer.standing().growthTier().ordinal() + above;
        return tier >= rules.growthTiers().size()
                ? 0
                : rules.growthTiers().get(tier).threshold().toBigDecimal().intValue();
    }

    /**
     * What a year shall look like.
     *
     * @param goods net goods value in EUR
     * @param limit never above this
     */
    private record Plan(int goods, int limit, int orders) {
        Plan bent(Trend trend, int threshold, int next) {
            return switch (trend) {
                case STEADY -> this;
                case NEAR_THE_NEXT_TIER -> next == 0 ? this : new Plan(next * 95 / 100, next - 5, orders);
                case FALLING -> threshold == 0 ? this : new Plan(threshold * 80 / 100, threshold, orders);
                case OCCASIONAL -> new Plan(goods * 2 / 5, limit, 1 + orders % 3);
            };
        }

        static Plan of(GrowthTier tier, Random random) {
            return switch (tier) {
                case BASE -> new Plan(500 + random.nextInt(1_500), 2_450, 4 + random.nextInt(5));
                case BRONZE -> new Plan(3_100 + random.nextInt(1_300), 4_900, 9 + random.nextInt(8));
                case SILVER -> new Plan(6_000 + random.nextInt(3_000), 9_800, 14 + random.nextInt(14));
                case GOLD -> new Plan(12_000 + random.nextInt(9_000), 24_500, 20 + random.nextInt(25));
                case PLATINUM -> new Plan(29_000 + random.nextInt(22_000), 90_000, 30 + random.nextInt(40));
            };
        }
    }

    List<PastOrder> orders(LocalDate today, int years) {
        List<PastOrder> all = new ArrayList<>();
        for (int year = years; year >= 1; year--) {
            LocalDate from = today.minusYears(year);
            LocalDate to = year == 1 ? today.minusDays(2) : today.minusYears(year - 1L);
            all.addAll(year(from.plusDays(1), to, year == 1 ? 1.0 : 0.6 + random.nextDouble() * 0.4));
        }
        if (trend == Trend.FALLING) {
            quote(shortlyBeforeItStopsToCount(today), threshold(0) * 0.26)
                    .ifPresent(made -> all.add(past(made, false)));
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
            Optional<Quote> quote = quote(day, Math.max(60, goods));
            boolean cancelled = random.nextInt(100) < CANCELLED_OF_A_HUNDRED;
            double value = quote.map(made -> made.goods().cents() / 100.0).orElse(0.0);
            if (quote.isPresent() && (cancelled || sum + value < plan.limit())) {
                orders.add(past(quote.get(), cancelled));
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

    private Optional<Quote> quote(LocalDate day, double goods) {
        orderNumber++;
        List<ArticleFacts> due = new ArrayList<>();
        for (int i = 0; i < usual.articles().size(); i++) {
            if ((orderNumber + i) % usual.everySoMany().get(i) == 0 && due.size() < 7) {
                due.add(usual.articles().get(i));
            }
        }
        if (due.isEmpty()) {
            due.add(usual.articles().get(orderNumber % usual.articles().size()));
        }
        List<QuoteInputs.Line> lines = new ArrayList<>();
        double rest = goods;
        for (int i = 0; i < due.size(); i++) {
            LineFacts facts = facts(due.get(i));
            QuotedLine one = facts.quote(Quantity.of(1), buyer.standing(), rules);
            double unit = Math.max(0.01, one.net().cents() / 100.0);
            double share = rest / (due.size() - i);
            if (unit <= Math.max(share * 1.5, 25) || lines.isEmpty() && i == due.size() - 1) {
                int units = (int) Math.clamp(Math.round(share / unit), 1, 60);
                lines.add(new QuoteInputs.Line(
                        facts, Quantity.of(rounded(units) * one.quantity().pieces())));
                rest -= unit * units;
            }
        }
        QuoteInputs inputs = new QuoteInputs(
                lines,
                buyer.standing(),
                rules.version(),
                Channel.WEB,
                day,
                new QuoteInputs.Buyer(Optional.empty(), ""),
                DeliverySpeed.STANDARD);
        Quote quote = Quoting.quote(inputs, rules);
        boolean accepted =
                quote.lines().stream().allMatch(line -> line.verdicts().isEmpty())
                        && !quote.goods().isBelow(Money.of("50"));
        return accepted ? Optional.of(quote) : Optional.empty();
    }

    /** People order round numbers of packages. */
    private static int rounded(int units) {
        return units <= 6 ? units : units <= 20 ? units / 2 * 2 : units / 5 * 5;
    }

    private LineFacts facts(ArticleFacts article) {
        return new LineFacts.OfArticle(
                new LineItem.Article(article.id()),
                article.number(),
                article.name(),
                article.packagingUnit(),
                article.vatRate(),
                article.standardRange(),
                article.status(),
                Optional.empty(),
                requireNonNull(prices.get(article.id())));
    }

    private PastOrder past(Quote quote, boolean cancelled) {
        DemoAccount account = buyer.described();
        Instant placedAt = quote.inputs()
                .day()
                .atTime(LocalTime.of(6 + random.nextInt(11), random.nextInt(60)))
                .atZone(BERLIN)
                .toInstant();
        // the owner orders now and then, else whoever buys
        int who = buyer.members().size() > 1 && random.nextInt(4) > 0 ? 1 : 0;
        return new PastOrder(
                buyer.standing(),
                buyer.members().get(who),
                DemoMembers.of(account).get(who).name(),
                placedAt,
                Channel.WEB,
                quote.inputs().ruleSetVersion(),
                new PostalAddress(account.name(), account.street(), account.postalCode(), account.city()),
                random.nextInt(3) == 0 ? "B-" + (1000 + random.nextInt(9000)) : "",
                quote.lines().stream().map(OrderRhythm::line).toList(),
                quote.fees().stream()
                        .flatMap(fee -> fee.shares().stream()
                                .map(share -> new PastOrder.Fee(fee.rule(), share.net(), share.rate())))
                        .toList(),
                cancelled ? OrderState.CANCELLED : OrderState.COMPLETED,
                placedAt.plus(cancelled ? 3 : 32, ChronoUnit.HOURS));
    }

    private static PastOrder.Line line(QuotedLine line) {
        PriceTrace price = line.price().orElseThrow();
        return new PastOrder.Line(
                line.item(),
                line.number(),
                line.name(),
                line.quantity(),
                price.unitPrice(),
                price.priceUnit(),
                line.net(),
                line.vatRate());
    }
}
