package de.kontor.replenishment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.StockLevel;
import de.kontor.ordering.StandingOrders;
import de.kontor.replenishment.StockResolution.Chosen;
import de.kontor.replenishment.StockResolution.Resolved;
import de.kontor.shared.AccountId;
import de.kontor.shared.ArticleId;
import de.kontor.shared.LoginId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at what lines would become today, in a fixed number of statements. */
@Component
class Outlooks {
    private final StandingOrders door;
    private final Catalog catalog;

    Outlooks(StandingOrders door, Catalog catalog) {
        this.door = door;
        this.catalog = catalog;
    }

    Outlook of(Plan plan, List<PlanLine> lines) {
        return of(plan.account(), plan.owner(), lines, plan.settings().stock());
    }

    Outlook of(AccountId account, LoginId orderer, List<PlanLine> lines, StockPreference preference) {
        Set<ArticleId> ids = new LinkedHashSet<>();
        lines.forEach(line -> Stream.concat(Stream.of(line.article()), line.substitute().stream())
                .forEach(ids::add));
        Map<ArticleId, ArticleFacts> articles = catalog.articles(ids);
        Map<ArticleId, StockLevel> stock = catalog.stock(ids);
        Resolved resolved = StockResolution.resolve(lines, articles, stock, preference);
        return new Outlook(resolved, door.quote(Actors.PLAN, account, orderer, resolved.items()));
    }

    /** The same with more, as it was chosen for the plan it comes from. */
    Outlook with(Plan plan, Outlook outlook, List<Chosen> more) {
        List<Chosen> chosen = new ArrayList<>(outlook.resolved().chosen());
        chosen.addAll(more);
        Resolved before = outlook.resolved();
        Resolved resolved = new Resolved(chosen, before.notes(), before.successors(), Optional.empty());
        return new Outlook(resolved, door.quote(Actors.PLAN, plan.account(), plan.owner(), resolved.items()));
    }
}
