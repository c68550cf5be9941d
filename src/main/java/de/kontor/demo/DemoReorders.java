package de.kontor.demo;

import de.kontor.accounts.AccountStatus;
import de.kontor.identity.Actor;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.OrderDesk;
import de.kontor.ordering.OrderDetails;
import de.kontor.ordering.OrderFilter;
import de.kontor.ordering.OrderState;
import de.kontor.ordering.OrderSummary;
import de.kontor.replenishment.BelowMinimum;
import de.kontor.replenishment.PaymentMethod;
import de.kontor.replenishment.PlanHistory;
import de.kontor.replenishment.PlanHistory.PastPlan;
import de.kontor.replenishment.PlanHistory.PastRun;
import de.kontor.replenishment.PlanLine;
import de.kontor.replenishment.PlanSettings;
import de.kontor.replenishment.PlanState;
import de.kontor.replenishment.PriceMode;
import de.kontor.replenishment.ReorderClock;
import de.kontor.replenishment.Rhythm;
import de.kontor.replenishment.Rhythm.Unit;
import de.kontor.replenishment.RunState;
import de.kontor.replenishment.StockPreference;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Berlin;
import de.kontor.shared.Message;
import de.kontor.shared.Message.Day;
import de.kontor.shared.UnitPrice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reorder plans of the demo: lines and a year of runs from the account's own past orders, then the calendar goes on by
 * itself. Some are paused or over, some have become dearer, and those of blocked accounts are parked.
 */
@Component
class DemoReorders {
    private static final Logger LOG = LoggerFactory.getLogger(DemoReorders.class);
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);
    private static final int HOW_MANY = 170;
    private static final int MOST_LINES = 4;
    private static final int NEAR_DAYS = 14;

    private final OrderDesk orders;
    private final PlanHistory history;
    private final ReorderClock reorders;
    private final Clock clock;

    DemoReorders(OrderDesk orders, PlanHistory history, ReorderClock reorders, Clock clock) {
        this.orders = orders;
        this.history = history;
        this.reorders = reorders;
        this.clock = clock;
    }

    /** In a transaction of its own each; after the past orders. */
    void load(List<DemoPastOrders.Buyer> buyers) {
        List<PastPlan> plans = new ArrayList<>();
        for (int i = 0; i < buyers.size() && plans.size() < HOW_MANY; i++) {
            DemoPastOrders.Buyer buyer = buyers.get(i);
            if (buyer.hasOrdered()) {
                int number = plans.size();
                plan(buyer, number).ifPresent(plans::add);
            }
        }
        history.takeOver(DEMO, plans);
        reorders.plan(DEMO);
        reorders.announceDue(DEMO);
        LOG.info("Demo data: {} reorder plans.", plans.size());
    }

    private Optional<PastPlan> plan(DemoPastOrders.Buyer buyer, int number) {
        List<OrderSummary> past =
                orders.orders(DEMO, Optional.of(buyer.standing().account()), OrderFilter.NONE, 0, 60).orders().stream()
                        .filter(order -> order.state() == OrderState.COMPLETED)
                        .toList();
        if (past.size() < 3) {
            return Optional.empty();
        }
        OrderDetails latest = orders.order(DEMO, past.getFirst().id()).orElseThrow();
        // every twelfth has become dearer since, so its next run asks
        List<PlanLine> lines = latest.lines().stream()
                .filter(line -> line.item() instanceof LineItem.Article)
                .limit(MOST_LINES)
                .map(line -> line(line, number % 12 == 5))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        // dates in the coming days first, so that some are announced at once
        LocalDate first = today.minusYears(1).plusDays(number % 28);
        Rhythm rhythm = number % 5 == 4
                ? Rhythm.from(first, 4, Unit.WEEKS)
                : number % 5 == 3 ? Rhythm.atMonthEnd(first, 1) : Rhythm.from(first, 1 + number % 2, Unit.MONTHS);
        boolean blocked = buyer.standing().status() == AccountStatus.BLOCKED;
        PlanState state = blocked ? PlanState.ACTIVE : state(number);
        return Optional.of(new PastPlan(
                buyer.standing().account(),
                buyer.members().getFirst(),
                buyer.described().owner(),
                number % 3 == 0 ? "Grundbedarf" : number % 3 == 1 ? "Verbrauchsmaterial" : "Werkstatt",
                rhythm,
                lines,
                settings(number),
                state,
                state == PlanState.PAUSED ? Optional.of(today.plusDays(20 + number % 30)) : Optional.empty(),
                first.minusDays(6).atTime(9, 12).atZone(Berlin.ZONE).toInstant(),
                runs(rhythm, past, today, blocked)));
    }

    private static PlanState state(int number) {
        return switch (number % 10) {
            case 6 -> PlanState.PAUSED;
            case 9 -> PlanState.ENDED;
            default -> PlanState.ACTIVE;
        };
    }

    private static PlanSettings settings(int number) {
        return new PlanSettings(
                Optional.empty(),
                StockPreference.values()[number % 2],
                BelowMinimum.values()[number % 4],
                PaymentMethod.ON_ACCOUNT,
                Optional.empty(),
                number % 4 == 0 ? "NB-" + (100 + number) : "",
                "");
    }

    private static PlanLine line(OrderDetails.Line line, boolean cheaper) {
        ArticleId article = ((LineItem.Article) line.item()).id();
        UnitPrice agreed = cheaper ? new UnitPrice(line.unitPrice().tenThousandths() * 85 / 100) : line.unitPrice();
        return new PlanLine(article, line.quantity(), PriceMode.FOLLOWS, agreed, line.priceUnit(), Optional.empty());
    }

    /** Each date takes the nearest order that no other date has taken; a date without one was skipped. */
    private static List<PastRun> runs(Rhythm rhythm, List<OrderSummary> past, LocalDate today, boolean blocked) {
        List<PastRun> runs = new ArrayList<>();
        Set<OrderSummary> taken = new HashSet<>();
        for (long i = 0; rhythm.nominal(i).isBefore(today); i++) {
            LocalDate nominal = rhythm.nominal(i);
            Optional<OrderSummary> order = past.stream()
                    .filter(one -> !taken.contains(one))
                    .filter(one -> distance(one, nominal) <= NEAR_DAYS)
                    .min(Comparator.comparingLong(one -> distance(one, nominal)));
            order.ifPresent(taken::add);
            boolean last = !rhythm.nominal(i + 1).isBefore(today);
            runs.add(
                    last && blocked
                            ? parked(nominal)
                            : order.map(one -> ordered(nominal, one))
                                    .orElseGet(() -> skipped(nominal, rhythm.nominalAfter(nominal))));
        }
        return runs;
    }

    private static long distance(OrderSummary order, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(day(order), day));
    }

    private static LocalDate day(OrderSummary order) {
        return Berlin.dayOf(order.placedAt());
    }

    private static PastRun ordered(LocalDate nominal, OrderSummary order) {
        return new PastRun(
                nominal,
                day(order),
                RunState.ORDERED,
                Optional.of(order.id()),
                Optional.of(order.number()),
                Optional.of(order.net()),
                Optional.empty());
    }

    private static PastRun skipped(LocalDate nominal, LocalDate next) {
        return new PastRun(
                nominal,
                nominal,
                RunState.SKIPPED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Message.of("plan.event.skipped", new Day(nominal), new Day(next))));
    }

    private static PastRun parked(LocalDate nominal) {
        return new PastRun(
                nominal,
                nominal,
                RunState.PARKED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Message.of("order.accountBlocked")),
                Optional.of(Message.of("order.accountBlocked.wayOut")));
    }
}
