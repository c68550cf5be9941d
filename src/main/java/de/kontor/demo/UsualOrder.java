package de.kontor.demo;

import static java.util.Objects.requireNonNull;

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
import de.kontor.shared.Berlin;
import de.kontor.shared.Money;
import de.kontor.shared.Quantity;
import de.kontor.terms.Channel;
import de.kontor.terms.DeliverySpeed;
import de.kontor.terms.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** One order of an account: some of its usual articles, quoted by the rules like any other, and handed down as past. */
final class UsualOrder {
    private final DemoPastOrders.Buyer buyer;
    private final UsualArticles usual;
    private final Map<ArticleId, PriceFacts> prices;
    private final RuleSet rules;
    private final Random random;
    private int orderNumber;

    UsualOrder(
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
    }

    /** The next order on a day, of about this net goods value; empty when the rules would refuse it. */
    Optional<Quote> order(LocalDate day, double goods) {
        QuoteInputs inputs = new QuoteInputs(
                lines(due(), goods),
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

    /** Every article comes along every so many orders. */
    private List<ArticleFacts> due() {
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
        return due;
    }

    /** So many of each that they come to this net goods value together. */
    private List<QuoteInputs.Line> lines(List<ArticleFacts> due, double goods) {
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
        return lines;
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

    /** What is handed down of it. */
    PastOrder past(Quote quote, boolean cancelled) {
        DemoAccount account = buyer.described();
        Instant placedAt = quote.inputs()
                .day()
                .atTime(LocalTime.of(6 + random.nextInt(11), random.nextInt(60)))
                .atZone(Berlin.ZONE)
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
                quote.lines().stream().map(UsualOrder::line).toList(),
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
