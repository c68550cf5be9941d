package de.kontor.replenishment;

import de.kontor.ChildPortal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two portals on one database order what is due and are killed again and again, at random moments and at named points.
 * However that goes, every run has one order, none has two. {@code ./kontor chaos reorder [runs] [kills]}.
 */
public final class ReorderChaos {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> POINTS = List.of("BEFORE_COMMIT", "AFTER_COMMIT", "NONE");

    private final int runs;
    private final int kills;
    private final Map<String, Integer> deaths = new TreeMap<>();

    public ReorderChaos(int runs, int kills) {
        this.runs = runs;
        this.kills = kills;
    }

    /**
     * What it came to.
     *
     * @param lost runs without an order
     * @param doubled orders more than runs
     * @param deaths how often a portal died, by point
     * @param recovered seconds from the last death to the last order
     */
    public record Report(
            int runs,
            int orders,
            int lost,
            int doubled,
            int mails,
            boolean stockAddsUp,
            Map<String, Integer> deaths,
            double seconds,
            double recovered) {
        public boolean isClean() {
            return orders == runs && lost == 0 && doubled == 0 && mails == orders && stockAddsUp;
        }

        int died() {
            return deaths.values().stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public String toString() {
            return """
                    chaos reorder: %d runs due, two processes on one database
                      deaths           %s, %d in all
                      orders           %d
                      lost             %d
                      double           %d
                      mails            %d
                      stock adds up    %s
                      whole time       %.1f s, recovered %.1f s after the last death
                      %s
                    """.formatted(
                            runs,
                            deaths,
                            died(),
                            orders,
                            lost,
                            doubled,
                            mails,
                            stockAddsUp ? "yes" : "NO",
                            seconds,
                            recovered,
                            isClean() ? "CLEAN" : "NOT CLEAN");
        }
    }

    public static void main(String[] args) throws Exception {
        int runs = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        int kills = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        Report report = new ReorderChaos(runs, kills).run();
        System.out.println(report);
        if (report.died() < kills) {
            System.out.println(
                    "The work ran out after " + report.died() + " deaths; more runs are needed for " + kills);
        }
        System.exit(report.isClean() && report.died() >= kills ? 0 : 1);
    }

    /** Makes the runs, lets two portals order them, kills, counts. */
    public Report run() throws Exception {
        try (ChildPortal first = new ChildPortal(ReorderPortal.class, "prepare", String.valueOf(runs))) {
            first.start();
            first.awaitLine("prepared", PATIENCE);
            first.kill();
            JdbcClient database = first.database();
            long start = System.nanoTime();
            List<ChildPortal> portals = new ArrayList<>();
            try {
                for (int i = 0; i < 2; i++) {
                    portals.add(begin(first));
                }
                long lastDeath = chaos(first, portals, database);
                while (open(database) > 0) {
                    revive(first, portals);
                    Thread.sleep(200);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                double recovered = (System.nanoTime() - lastDeath) / 1e9;
                return report(database, seconds, recovered);
            } finally {
                for (ChildPortal portal : portals) {
                    portal.close();
                }
            }
        }
    }

    /**
     * One portal after the other dies while there is work; some by themselves, some by our hand. The more there is to do,
     * the longer they are left alone, so that they get to work and to the named points.
     */
    private long chaos(ChildPortal first, List<ChildPortal> portals, JdbcClient database) throws Exception {
        long lastDeath = System.nanoTime();
        while (deaths.values().stream().mapToInt(Integer::intValue).sum() < kills && open(database) > 0) {
            Thread.sleep(ThreadLocalRandom.current().nextLong(300, Math.max(1_500, runs / 2)));
            revive(first, portals);
            int victim = ThreadLocalRandom.current().nextInt(portals.size());
            ChildPortal portal = portals.get(victim);
            if (portal.isAlive() && ThreadLocalRandom.current().nextBoolean()) {
                portal.kill();
                deaths.merge("at a random moment", 1, Integer::sum);
                lastDeath = System.nanoTime();
                portals.set(victim, begin(first));
            }
        }
        return lastDeath;
    }

    private void revive(ChildPortal first, List<ChildPortal> portals) throws Exception {
        for (int i = 0; i < portals.size(); i++) {
            if (!portals.get(i).isAlive()) {
                deaths.merge(portals.get(i).argument(1), 1, Integer::sum);
                portals.set(i, begin(first));
            }
        }
    }

    /** While there are deaths to come, a portal dies at one of the points; after that it just works. */
    private ChildPortal begin(ChildPortal first) throws Exception {
        int died = deaths.values().stream().mapToInt(Integer::intValue).sum();
        String point = died < kills ? POINTS.get(ThreadLocalRandom.current().nextInt(POINTS.size())) : "NONE";
        ChildPortal portal = first.beside(ReorderPortal.class, "work", point);
        portal.start();
        return portal;
    }

    private static int open(JdbcClient database) {
        return count(database, "select count(*) from reorder_runs where state in ('ANNOUNCED', 'PARKED')");
    }

    private Report report(JdbcClient database, double seconds, double recovered) {
        int orders = count(database, "select count(*) from orders");
        int lost = count(
                database,
                "select count(*) from reorder_runs r where not exists "
                        + "(select from orders o where o.submit_token = r.id and o.id = r.order_id) and r.due <= current_date");
        int doubled = orders - count(database, "select count(distinct submit_token) from orders");
        int mails = count(database, "select count(*) from outgoing_mails where key like 'order-received:%'");
        int wrong = count(database, """
                        select count(*) from article_stock s
                        left join (select subject, sum(reserved) as pieces from order_lines group by subject) o
                            on o.subject = s.article_id
                        where s.reserved <> coalesce(o.pieces, 0)
                        """);
        boolean stock = wrong == 0;
        return new Report(runs, orders, lost, doubled, mails, stock, deaths, seconds, recovered);
    }

    private static int count(JdbcClient database, String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
