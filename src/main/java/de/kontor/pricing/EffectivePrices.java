package de.kontor.pricing;

import de.kontor.accounts.Standing;
import de.kontor.accounts.Strategy;
import de.kontor.catalog.ArticlesChanged;
import de.kontor.jobs.DurableTask;
import de.kontor.jobs.DurableTasks;
import de.kontor.shared.ArticleId;
import de.kontor.terms.RuleSet;
import de.kontor.terms.RuleSetPublished;
import de.kontor.terms.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a piece of every article costs accounts of every segment and growth tier when they buy one packaging unit: the
 * outcome of {@link PriceCalculation}, kept so that long lists sort and filter by it. Rows follow prices, costs and
 * articles in the transaction that changes them, and hold for days, so that nothing has to happen at midnight; see
 * DD035. Other modules only, like {@link Pricing}.
 *
 * <p>Prices here are net per piece in ten-millionths of a euro, which is exact for every price unit.
 */
@Service
public class EffectivePrices {
    private final EffectivePriceRows rows;
    private final Terms terms;
    private final DurableTasks tasks;
    private final DurableTask<EffectivePriceTask.Everything> task;
    private final Clock clock;

    EffectivePrices(
            EffectivePriceRows rows,
            Terms terms,
            DurableTasks tasks,
            DurableTask<EffectivePriceTask.Everything> task,
            Clock clock) {
        this.rows = rows;
        this.terms = terms;
        this.tasks = tasks;
        this.task = task;
        this.clock = clock;
    }

    /** Hears prices. */
    @FunctionalInterface
    public interface Prices {
        /** @param price net per piece in ten-millionths of a euro */
        void put(ArticleId article, long price);
    }

    /**
     * What is to know before a list is sorted.
     *
     * @param horizon every transaction before it has ended
     * @param changed articles whose prices were computed since the horizon asked about, with the transaction
     * @param rules by which the rows of that day were computed, in one line; empty when there are none
     * @param agreed what was agreed with the account and holds on that day, per piece; empty in retreat
     */
    public record Glance(long horizon, Map<UUID, Long> changed, Optional<String> rules, Map<ArticleId, Long> agreed) {}

    /** In one statement. */
    @Transactional(readOnly = true)
    public Glance glance(long horizon, Standing standing, LocalDate day) {
        return rows.glance(
                horizon,
                standing.strategy() == Strategy.RETREAT ? Optional.empty() : Optional.of(standing.account()),
                day);
    }

    /**
     * Tells the prices of a column; articles without a price are left out. Rows that were computed by other rules than
     * the column asks for are not used: the prices are computed on the spot then, by the same statement, and the rows
     * anew by a durable task.
     *
     * @param glance at the rows, made after the horizon the caller goes on with
     * @param rules those of the column
     * @param articles these only; empty means all
     */
    @Transactional(readOnly = true)
    public void read(
            PriceColumn column, Glance glance, RuleSet rules, Optional<Collection<ArticleId>> articles, Prices prices) {
        if (glance.rules().equals(Optional.of(column.rules()))) {
            rows.stored(column, articles, prices);
        } else {
            rows.computed(column, RulePeriod.of(rules, column.day(), column.day()), articles, prices);
        }
    }

    /** Schedules computing all rows anew, in a transaction of its own: whoever notices may only be reading. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void computeSoon() {
        schedule();
    }

    private void schedule() {
        tasks.schedule(task, "all", new EffectivePriceTask.Everything("rules"));
    }

    /** Computes all rows anew. */
    @Transactional
    public void computeAll() {
        rows.compute(Optional.empty(), periods(), today());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PricesChanged changed) {
        if (changed.book().kind() != LadderKind.ACCOUNT) {
            compute(changed.articles());
        }
    }

    /** Cost, packaging unit or group of articles may be others. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ArticlesChanged changed) {
        compute(changed.articles());
    }

    /** Other rules hold, from today or a later day on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(RuleSetPublished published) {
        schedule();
    }

    /** After an update, or a stop that was longer than the rules held. */
    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    void catchUp() {
        List<String> wanted = periods().stream().map(RulePeriod::says).toList();
        if (!rows.rules(today()).equals(wanted)) {
            computeAll();
        }
    }

    private void compute(Collection<ArticleId> articles) {
        if (!articles.isEmpty()) {
            rows.compute(Optional.of(articles), periods(), today());
        }
    }

    private List<RulePeriod> periods() {
        return RulePeriod.of(terms.inForceFrom(today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
