package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.ordering.LineItem;
import de.kontor.ordering.QuotedLine;
import de.kontor.pricing.PriceTrace;
import de.kontor.shared.ArticleId;
import de.kontor.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts together what the page of a plan shows. */
@Component
class PlanReader {
    private static final int UPCOMING = 4;
    private static final int PAST = 50;
    private static final int EVENTS = 200;

    private final RunRows runs;
    private final PlanEvents events;
    private final Outlooks outlooks;
    private final Catalog catalog;
    private final ComingDates coming;
    private final PlanSources sources;

    PlanReader(
            RunRows runs,
            PlanEvents events,
            Outlooks outlooks,
            Catalog catalog,
            ComingDates coming,
            PlanSources sources) {
        this.runs = runs;
        this.events = events;
        this.outlooks = outlooks;
        this.catalog = catalog;
        this.coming = coming;
        this.sources = sources;
    }

    PlanDetails details(Plan plan, LocalDate today) {
        List<Run> open = runs.openOf(plan.id());
        List<PlanLine> next = open.isEmpty() ? plan.lines() : open.getFirst().linesOf(plan);
        Optional<Outlook> outlook =
                plan.state() == PlanState.ENDED ? Optional.empty() : Optional.of(outlooks.of(plan, next));
        Map<ArticleId, ArticleFacts> articles =
                catalog.articles(plan.lines().stream().map(PlanLine::article).toList());
        Map<LineItem, QuotedLine> quoted = new HashMap<>();
        outlook.ifPresent(found -> found.quote().lines().forEach(line -> quoted.put(line.item(), line)));
        return new PlanDetails(
                plan.id(),
                plan.account(),
                plan.ownerName(),
                plan.name(),
                plan.state(),
                plan.pausedUntil(),
                plan.rhythm(),
                plan.byConsumption(),
                plan.settings(),
                plan.lines().stream()
                        .filter(line -> articles.containsKey(line.article()))
                        .map(line -> line(line, articles, quoted))
                        .toList(),
                plan.version(),
                upcoming(plan, open, today),
                runs.pastOf(plan.id(), PAST).stream().map(RunView::of).toList(),
                events.of(plan.id(), EVENTS),
                outlook.map(PlanReader::cost),
                sources.of(plan.id()));
    }

    static PlanDetails.Cost cost(Outlook outlook) {
        Money agreed = outlook.resolved().agreed();
        return new PlanDetails.Cost(outlook.quote(), agreed, outlook.resolved().notes());
    }

    private static PlanDetails.Line line(
            PlanLine line, Map<ArticleId, ArticleFacts> articles, Map<LineItem, QuotedLine> quoted) {
        return new PlanDetails.Line(
                line.wanted(),
                Objects.requireNonNull(articles.get(line.article())),
                line.agreed(),
                line.agreedPer(),
                Optional.ofNullable(quoted.get(new LineItem.Article(line.article())))
                        .flatMap(QuotedLine::price)
                        .map(PriceTrace::unitPrice));
    }

    private List<RunView> upcoming(Plan plan, List<Run> open, LocalDate today) {
        List<RunView> views = new ArrayList<>(open.stream().map(RunView::of).toList());
        views.addAll(coming.next(plan, UPCOMING - views.size(), today));
        return views;
    }
}
