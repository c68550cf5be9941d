package de.kontor.ordering;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.kontor.KontorApplication;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A portal whose members order without end, until somebody kills it. Every submit token is written to a journal before
 * and after it is submitted; at the next start the unfinished ones are submitted again, as an impatient buyer does.
 */
public final class OrderingPortal {
    private static final int MEMBERS = 8;

    private final Checkout checkout;
    private final OrderFixtures fixtures;
    private final JdbcClient jdbc;
    private final Path journal;
    private final AtomicInteger placed = new AtomicInteger();

    private OrderingPortal(ApplicationContext context, Path journal) {
        this.checkout = context.getBean(Checkout.class);
        this.fixtures = context.getBean(OrderFixtures.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.journal = journal;
    }

    /** While this file exists, a portal only finishes what was begun. */
    public static Path stopSign(Path journal) {
        return journal.resolveSibling("stop");
    }

    public static void main(String[] args) throws Exception {
        var application = new SpringApplication(KontorApplication.class, OrderFixtures.class);
        // only what orders need is made, on a migrated database: the test pays for four starts
        application.setLazyInitialization(true);
        var context = application.run(
                "--vaadin.productionMode=true",
                "--spring.flyway.enabled=false",
                // the tasks of the dead predecessor are taken over after seconds, not after a minute
                "--db-scheduler.heartbeat-interval=1s");
        context.getBean(Scheduler.class).start();
        var portal = new OrderingPortal(context, Path.of(args[0]));
        portal.finishWhatWasBegun();
        if (Files.exists(stopSign(portal.journal))) {
            portal.awaitMails();
            System.out.println("finished");
        } else {
            portal.orderWithoutEnd();
        }
    }

    private void finishWhatWasBegun() throws IOException {
        Map<String, String> open = new LinkedHashMap<>();
        for (String line : Files.exists(journal) ? Files.readAllLines(journal) : List.<String>of()) {
            String[] cells = line.split(" ");
            if (cells[0].equals("begun")) {
                open.put(cells[1], cells[2]);
            } else {
                open.remove(cells[1]);
            }
        }
        Map<String, Actor.Member> members = new LinkedHashMap<>();
        members().forEach(member -> members.put(member.login().toString(), member));
        for (Map.Entry<String, String> begun : open.entrySet()) {
            submit(members.get(begun.getValue()), new SubmitToken(UUID.fromString(begun.getKey())));
        }
    }

    private void orderWithoutEnd() {
        ArticleId article = article();
        List<Actor.Member> members = members();
        while (members.size() < MEMBERS) {
            members.add(fixtures.anOwnerInRetreat());
        }
        for (Actor.Member member : members) {
            new Thread(() -> {
                        while (true) {
                            orderOnce(member, article);
                        }
                    })
                    .start();
        }
    }

    private void orderOnce(Actor.Member member, ArticleId article) {
        fixtures.put(member, article, 2);
        SubmitToken token = fixtures.anOpenCheckout(member).token();
        write("begun " + token.value() + " " + member.login());
        submit(member, token);
        System.out.println("placed " + placed.incrementAndGet());
    }

    private void submit(Actor.Member member, SubmitToken token) {
        Submission submission = checkout.submit(member, token, CheckoutDraft.EMPTY, true);
        if (!(submission instanceof Submission.Placed)) {
            throw new IllegalStateException("Not placed: " + submission);
        }
        write("done " + token.value());
    }

    private synchronized void write(String line) {
        try {
            Files.writeString(journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void awaitMails() throws InterruptedException {
        while (number("select count(*) from outgoing_mails where state = 'QUEUED'") > 0) {
            Thread.sleep(200);
        }
    }

    private ArticleId article() {
        return jdbc.sql("select article_id from article_stock limit 1")
                .query(UUID.class)
                .optional()
                .map(ArticleId::of)
                .orElseGet(() ->
                        fixtures.anArticle().priced("80.00").inStock(100_000).id());
    }

    private List<Actor.Member> members() {
        return new ArrayList<>(jdbc.sql("select login_id, account_id from members order by login_id")
                .query((row, n) -> new Actor.Member(
                        LoginId.of(row.getObject(1, UUID.class)),
                        AccountId.of(row.getObject(2, UUID.class)),
                        OrderFixtures.OWNER_NAME,
                        Set.of(Role.OWNER)))
                .list());
    }

    private int number(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
