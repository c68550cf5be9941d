package de.kontor.replenishment;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.kontor.KontorApplication;
import de.kontor.identity.Actor;
import de.kontor.ordering.OrderFixtures;
import de.kontor.ordering.OrderPlaced;
import de.kontor.replenishment.PlanHistory.PastPlan;
import de.kontor.replenishment.PlanHistory.PastRun;
import de.kontor.replenishment.Rhythm.Unit;
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
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * A portal that orders what is due, until somebody kills it, or it dies by itself at a named point: {@code BEFORE_COMMIT}
 * of an order or {@code AFTER_COMMIT} of one. With {@code prepare n} it makes n runs that are due today.
 */
public final class ReorderPortal {
    private static final int WORKERS = 4;
    private static final int ACCOUNTS = 40;

    private final ApplicationContext context;

    private ReorderPortal(ApplicationContext context) {
        this.context = context;
    }

    public static void main(String[] args) throws Exception {
        var application = new SpringApplication(KontorApplication.class, OrderFixtures.class, Deaths.class);
        application.setLazyInitialization(true);
        Deaths.point = args[0].equals("work") ? args[1] : "";
        var context = application.run(
                "--vaadin.productionMode=true",
                "--spring.flyway.enabled=false",
                "--spring.datasource.hikari.maximum-pool-size=8",
                "--db-scheduler.heartbeat-interval=1s");
        // the listeners of a lazy context hear only once they are made
        context.getBean(Deaths.class);
        var portal = new ReorderPortal(context);
        switch (args[0]) {
            case "prepare" -> portal.prepare(Integer.parseInt(args[1]));
            case "work" -> portal.work();
            case "mails" -> portal.deliverMails();
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Dies at a point of the code, of a hundred times there about once. */
    @Component
    static class Deaths {
        static volatile String point = "";

        @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
        void beforeCommit(OrderPlaced placed) {
            maybeDie("BEFORE_COMMIT");
        }

        @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
        void afterCommit(OrderPlaced placed) {
            maybeDie("AFTER_COMMIT");
        }

        private static void maybeDie(String here) {
            if (point.equals(here) && ThreadLocalRandom.current().nextInt(60) == 0) {
                System.out.println("dies " + here);
                Runtime.getRuntime().halt(137);
            }
        }
    }

    private void prepare(int count) {
        OrderFixtures fixtures = context.getBean(OrderFixtures.class);
        LocalDate today = LocalDate.now(context.getBean(Clock.class));
        List<ArticleId> articles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            articles.add(
                    fixtures.anArticle().priced("300.00").inStock(1_000_000).id());
        }
        List<Actor.Member> owners = fixtures.manyOwners(Math.min(count, ACCOUNTS));
        List<PastPlan> plans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Actor.Member owner = owners.get(i % owners.size());
            PlanLine line = new PlanLine(
                    articles.get(i % articles.size()),
                    Quantity.of(1),
                    PriceMode.FOLLOWS,
                    UnitPrice.of("300.00"),
                    PriceUnit.ONE,
                    Optional.empty());
            plans.add(new PastPlan(
                    owner.account(),
                    owner.login(),
                    owner.name(),
                    "Plan " + i,
                    Rhythm.from(today, 1, Unit.MONTHS),
                    List.of(line),
                    ReorderFixtures.preferring(StockPreference.PART, BelowMinimum.ACCEPT),
                    PlanState.ACTIVE,
                    Optional.empty(),
                    Instant.EPOCH,
                    List.of(new PastRun(
                            today,
                            today,
                            RunState.ANNOUNCED,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))));
        }
        context.getBean(PlanHistory.class).takeOver(OrderFixtures.SYSTEM, plans);
        System.out.println("prepared " + count);
    }

    private void work() throws InterruptedException {
        ReorderClock reorders = context.getBean(ReorderClock.class);
        System.out.println("working");
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            workers.add(Thread.ofPlatform().start(() -> reorders.orderDue(OrderFixtures.SYSTEM)));
        }
        for (Thread worker : workers) {
            worker.join();
        }
        System.out.println("finished");
        Thread.sleep(Long.MAX_VALUE);
    }

    private void deliverMails() throws InterruptedException {
        context.getBean(Scheduler.class).start();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        while (jdbc.sql("select count(*) from outgoing_mails where state = 'QUEUED'")
                        .query(Integer.class)
                        .single()
                > 0) {
            Thread.sleep(200);
        }
        System.out.println("delivered");
    }
}
