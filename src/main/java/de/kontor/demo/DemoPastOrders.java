package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.accounts.GrowthTier;
import de.kontor.accounts.PostalAddress;
import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticleFacts;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineFacts;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderHistory;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.PastOrder;
import de.kontor.ordering.Quote;
import de.kontor.ordering.QuoteInputs;
import de.kontor.ordering.QuotedLine;
import de.kontor.ordering.Quoting;
import de.kontor.pricing.PriceFacts;
import de.kontor.pricing.PriceTrace;
import de.kontor.pricing.Pricing;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleSet;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.springframework.stereotype.Component;

/**
 * Twelve months of past orders: each account buys its usual articles in its own rhythm, more in spring and autumn, and
 * about as much in a year as its growth tier says. Deterministic, relative to today.
 */
@Component
class DemoPastOrders {
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final double[] SEASON = {0.8, 0.9, 1.1, 1.2, 1.1, 1.0, 0.8, 0.8, 1.1, 1.2, 1.1, 0.8};

    private final Pricing pricing;
    private final Terms terms;
    private final OrderHistory history;
    private final Clock clock;

    DemoPastOrders(Pricing pricing, Terms terms, OrderHistory history, Clock clock) {
        this.pricing = pricing;
        this.terms = terms;
        this.history = history;
        this.clock = clock;
    }

    /** Who ordered. */
    record Buyer(DemoAccount described, Standing standing, LoginId owner, PostalAddress address) {}

    /** Records the past orders of one account; how many there are. */
    int record(Buyer buyer, List<ArticleFacts> articles, long seed) {
        if (buyer.standing().status() == AccountStatus.REGISTERED) {
            return 0;
        }
        Random random = new Random(seed);
        LocalDate today = LocalDate.now(clock);
        List<ArticleFacts> usual = usual(buyer.standing(), articles, random);
        Map<ArticleId, PriceFacts> prices = pricing.facts(buyer.standing(), usual, today);
        RuleSet rules = terms.inForce(today);
        int rhythm = 10 + random.nextInt(35);
        double perOrder = yearlyGoods(buyer.standing().growthTier(), random) / 365 * rhythm;
        List<PastOrder> orders = new ArrayList<>();
        LocalDate day = today.minusDays(365L - random.nextInt(rhythm));
        while (day.isBefore(today.minusDays(3))) {
            double goods = Math.max(55, perOrder * SEASON[day.getMonthValue() - 1] * (0.7 + random.nextDouble() * 0.6));
            quote(buyer.standing(), usual, prices, rules, day, goods, random)
                    .ifPresent(quote -> orders.add(past(buyer, quote, random)));
            day = day.plusDays(Math.max(3, rhythm - 4 + random.nextInt(9)));
        }
        history.record(DEMO, orders);
        return orders.size();
    }

    private static double yearlyGoods(GrowthTier tier, Random random) {
        return switch (tier) {
            case BASE -> 700 + random.nextInt(1_500);
            case BRONZE -> 2_900 + random.nextInt(1_600);
            case SILVER -> 5_800 + random.nextInt(3_400);
            case GOLD -> 12_000 + random.nextInt(9_000);
            case PLATINUM -> 28_000 + random.nextInt(9_000);
        };
    }

    private static List<ArticleFacts> usual(Standing standing, List<ArticleFacts> articles, Random random) {
        List<ArticleFacts> fitting = new ArrayList<>(articles.stream()
                .filter(ArticleFacts::allowsBackOrder)
                .filter(article -> article.standardRange() || standing.strategy() != Strategy.RETREAT)
                .toList());
        Collections.shuffle(fitting, random);
        return fitting.subList(0, 8 + random.nextInt(8));
    }

    private Optional<Quote> quote(
            Standing standing,
            List<ArticleFacts> usual,
            Map<ArticleId, PriceFacts> prices,
            RuleSet rules,
            LocalDate day,
            double goods,
            Random random) {
        List<ArticleFacts> bought = new ArrayList<>(usual);
        Collections.shuffle(bought, random);
        int count = Math.min(bought.size(), 2 + random.nextInt(5));
        List<QuoteInputs.Line> lines = new ArrayList<>();
        for (ArticleFacts article : bought.subList(0, count)) {
            LineFacts facts = facts(article, Objects.requireNonNull(prices.get(article.id())));
            lines.add(new QuoteInputs.Line(facts, quantityWorth(goods / count, facts, standing, rules)));
        }
        QuoteInputs inputs = new QuoteInputs(
                lines,
                standing,
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

    private static LineFacts facts(ArticleFacts article, PriceFacts prices) {
        return new LineFacts.OfArticle(
                new LineItem.Article(article.id()),
                article.number(),
                article.name(),
                article.packagingUnit(),
                article.vatRate(),
                article.standardRange(),
                article.status(),
                Optional.empty(),
                prices);
    }

    /** As many packaging units as come nearest to a net value, one at least. */
    private static Quantity quantityWorth(double net, LineFacts facts, Standing standing, RuleSet rules) {
        QuotedLine one = facts.quote(Quantity.of(1), standing, rules);
        double unit = Math.max(0.01, one.net().cents() / 100.0);
        long units = Math.max(1, Math.min(40, Math.round(net / unit)));
        return Quantity.of((int) units * one.quantity().pieces());
    }

    private PastOrder past(Buyer buyer, Quote quote, Random random) {
        Instant placedAt = quote.inputs()
                .day()
                .atTime(LocalTime.of(6 + random.nextInt(11), random.nextInt(60)))
                .atZone(BERLIN)
                .toInstant();
        boolean cancelled = random.nextInt(25) == 0;
        return new PastOrder(
                buyer.standing(),
                buyer.owner(),
                buyer.described().owner(),
                placedAt,
                Channel.WEB,
                quote.inputs().ruleSetVersion(),
                buyer.address(),
                random.nextInt(3) == 0 ? "B-" + (1000 + random.nextInt(9000)) : "",
                quote.lines().stream().map(DemoPastOrders::line).toList(),
                quote.fees().stream()
                        .flatMap(fee -> fee.shares().stream()
                                .map(share -> new PastOrder.Fee(fee.rule(), share.net(), share.rate())))
                        .toList(),
                cancelled ? OrderState.CANCELLED : OrderState.COMPLETED,
                placedAt.plus(cancelled ? 3 : 50, ChronoUnit.HOURS));
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
