package de.kontor.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.kontor.BenchPortal;
import de.kontor.bench.Scenery.Buyer;
import de.kontor.identity.Actor;
import de.kontor.ordering.Checkout;
import de.kontor.ordering.CheckoutDraft;
import de.kontor.ordering.Shopping;
import de.kontor.ordering.Submission;
import de.kontor.ordering.SubmitToken;
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
import de.kontor.shared.PriceUnit;
import de.kontor.shared.Quantity;
import de.kontor.shared.UnitPrice;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Due runs ordered by as many workers as the portal has beside plain checkouts of the same lines; and the planner over 100,000 plans. */
final class ReorderPart implements Bench.Part {
    private static final Actor SYSTEM = new Actor.SystemActor(Actor.Cause.IMPORT);
    private static final int DUE = 10_000;
    private static final int PLANS = 100_000;
    private static final int PLAIN = 1_500;
    private static final int CALLERS = 8;
    private static final int LINES = 5;

    @Override
    public List<Figure> measure() throws Exception {
        try (BenchPortal portal = BenchPortal.durable("reorder")) {
            // mails are delivered after an order, by both or by neither
            portal.bean(Scheduler.class).pause();
            Scenery scenery = new Scenery(portal);
            List<ArticleId> articles = scenery.articles(new GeneratedArticles(2_000));
            List<Buyer> buyers = scenery.buyers(300, false);
            LocalDate today = LocalDate.now(portal.bean(Clock.class));
            plain(portal, buyers, articles, 300);
            double plain = plain(portal, buyers, articles, PLAIN);
            takeOver(portal, buyers, articles, DUE, today, true);
            double seconds = orderDue(portal);
            int ordered = portal.bean(JdbcClient.class)
                    .sql("select count(*) from reorder_runs where state = 'ORDERED'")
                    .query(Integer.class)
                    .single();
            if (ordered != DUE) {
                throw new IllegalStateException(ordered + " of " + DUE + " runs were ordered");
            }
            takeOver(portal, buyers, articles, PLANS, today, false);
            long start = System.nanoTime();
            int runs = portal.bean(ReorderClock.class).plan(SYSTEM);
            double planned = (System.nanoTime() - start) / 1e9;
            return List.of(
                    Figure.atMost(
                            120,
                            "reorder",
                            "10,000 due runs of 5 lines ordered, " + ReorderClock.LANES + " workers",
                            seconds,
                            "s"),
                    Figure.plain("reorder", "plain checkouts of 5 lines, 8 callers", plain, "per second"),
                    Figure.atLeast(0.5, "reorder", "share of the rate of plain checkouts", DUE / seconds / plain, ""),
                    Figure.atMost(10, "reorder", "planner over 100,000 plans", planned, "s"),
                    Figure.plain("reorder", "runs it put into the calendar", runs, ""));
        }
    }

    private static double orderDue(BenchPortal portal) throws Exception {
        ReorderClock reorders = portal.bean(ReorderClock.class);
        List<Callable<?>> workers = new ArrayList<>();
        for (int i = 0; i < ReorderClock.LANES; i++) {
            workers.add(() -> reorders.orderDue(SYSTEM));
        }
        return Callers.run(ReorderClock.LANES, workers).seconds();
    }

    private static double plain(BenchPortal portal, List<Buyer> buyers, List<ArticleId> articles, int count)
            throws Exception {
        Shopping shopping = portal.bean(Shopping.class);
        Checkout checkout = portal.bean(Checkout.class);
        double seconds = 0;
        for (int done = 0; done < count; done += buyers.size()) {
            List<Callable<?>> submits = new ArrayList<>();
            for (int i = 0; i < buyers.size(); i++) {
                Actor.Member actor = buyers.get(i).actor();
                for (int line = 0; line < LINES; line++) {
                    shopping.add(actor, articles.get((i * 7 + line * 31 + done) % articles.size()), Quantity.of(200));
                }
                SubmitToken token = checkout.open(actor).orElseThrow().token();
                submits.add(() -> (Submission.Placed) checkout.submit(actor, token, CheckoutDraft.EMPTY, true));
            }
            seconds += Callers.run(CALLERS, submits).seconds();
        }
        return count / seconds;
    }

    /** Plans with five lines each; with a run that is due today, or with dates still to be planned. */
    private static void takeOver(
            BenchPortal portal, List<Buyer> buyers, List<ArticleId> articles, int count, LocalDate today, boolean due) {
        PlanSettings settings = new PlanSettings(
                Optional.empty(),
                StockPreference.PART,
                BelowMinimum.ACCEPT,
                PaymentMethod.ON_ACCOUNT,
                Optional.empty(),
                "",
                "");
        PastRun run = new PastRun(
                today,
                today,
                RunState.ANNOUNCED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        PlanHistory history = portal.bean(PlanHistory.class);
        List<PastPlan> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Actor.Member owner = buyers.get(i % buyers.size()).actor();
            List<PlanLine> lines = new ArrayList<>();
            for (int line = 0; line < LINES; line++) {
                lines.add(new PlanLine(
                        articles.get((i * 7 + line * 31) % articles.size()),
                        Quantity.of(200),
                        PriceMode.FOLLOWS,
                        UnitPrice.of("12.8600"),
                        PriceUnit.HUNDRED,
                        Optional.empty()));
            }
            Rhythm rhythm =
                    switch (i % 3) {
                        case 0 -> Rhythm.from(today.minusDays(i % 300), 1, Unit.MONTHS);
                        case 1 -> Rhythm.from(today.minusDays(i % 90), 2, Unit.WEEKS);
                        default -> Rhythm.from(today.minusDays(i % 200), 24, Unit.DAYS);
                    };
            batch.add(new PastPlan(
                    owner.account(),
                    owner.login(),
                    owner.name(),
                    "Plan " + i,
                    rhythm,
                    lines,
                    settings,
                    PlanState.ACTIVE,
                    Optional.empty(),
                    Instant.EPOCH,
                    due ? List.of(run) : List.of()));
            if (batch.size() == 2_000 || i == count - 1) {
                history.takeOver(SYSTEM, batch);
                batch.clear();
            }
        }
    }
}
