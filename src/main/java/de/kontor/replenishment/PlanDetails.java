package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.ordering.Quote;
import de.kontor.shared.AccountId;
import de.kontor.shared.Message;
import de.kontor.shared.Money;
import de.kontor.shared.PriceUnit;
import de.kontor.shared.UnitPrice;
import de.kontor.starterpacks.PackageVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan with all that its page shows.
 *
 * @param version what an edit has to name, so that of two tabs the second one looks again
 * @param upcoming what waits or is about to come, at least four dates of a running plan, the soonest first
 * @param past runs that are over, the latest first
 * @param events oldest first
 * @param source the version of a starter package it was started from
 * @param cost what the next run would cost today; empty when the plan is over
 */
public record PlanDetails(
        PlanId id,
        AccountId account,
        String ownerName,
        String name,
        PlanState state,
        Optional<LocalDate> pausedUntil,
        Rhythm rhythm,
        boolean byConsumption,
        PlanSettings settings,
        List<Line> lines,
        int version,
        List<RunView> upcoming,
        List<RunView> past,
        List<PlanEvent> events,
        Optional<Cost> cost,
        Optional<PackageVersion> source) {
    /** What the goods of a run come to, net: today's for the next run, else as last shown. */
    public Money goodsOf(RunView run) {
        return cost.filter(next -> upcoming.getFirst().id().equals(run.id()))
                .map(next -> next.quote().goods())
                .or(run::goods)
                .orElse(Money.ZERO);
    }

    /**
     * A line.
     *
     * @param agreed the net price per price unit the buyer agreed to
     * @param now what it costs today; empty when it cannot be had
     */
    public record Line(
            WantedLine wanted, ArticleFacts article, UnitPrice agreed, PriceUnit per, Optional<UnitPrice> now) {}

    /**
     * What a run costs today, and why.
     *
     * @param agreed net goods value at the prices agreed
     * @param notes what would differ from the lines
     */
    public record Cost(Quote quote, Money agreed, List<Message> notes) {}
}
