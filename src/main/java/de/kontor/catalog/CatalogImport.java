package de.kontor.catalog;

import de.kontor.audit.Audit;
import de.kontor.audit.AuditRecord;
import de.kontor.catalog.ImportResult.Imported;
import de.kontor.catalog.ImportResult.Problem;
import de.kontor.catalog.ImportResult.Rejected;
import de.kontor.identity.Actor;
import de.kontor.identity.Role;
import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings articles into the catalogue and takes them out of sale. For product and commercial managers, and the system. */
@Service
@Transactional
public class CatalogImport {
    private final CategoryRows categories;
    private final ArticleInserts articles;
    private final StockRows stock;
    private final SubstituteRows substitutes;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    CatalogImport(
            CategoryRows categories,
            ArticleInserts articles,
            StockRows stock,
            SubstituteRows substitutes,
            Audit audit,
            ApplicationEventPublisher events) {
        this.categories = categories;
        this.articles = articles;
        this.stock = stock;
        this.substitutes = substitutes;
        this.audit = audit;
        this.events = events;
    }

    /** Adds categories or changes those of the same code; a parent comes before its children. */
    public void importCategories(Actor actor, List<Category> tree) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL);
        tree.forEach(categories::put);
    }

    /** Adds all articles, without stock, or none and says what is wrong with which row. */
    public ImportResult importArticles(Actor actor, List<ArticleDraft> drafts) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL);
        List<Problem> problems = check(drafts);
        if (!problems.isEmpty()) {
            return new Rejected(problems);
        }
        Map<String, ArticleId> ids = new LinkedHashMap<>();
        drafts.forEach(draft -> ids.put(draft.number(), ArticleId.next()));
        articles.insert(drafts, ids);
        stock.addRows(ids.values());
        events.publishEvent(new ArticlesChanged(new HashSet<>(ids.values())));
        return new Imported(ids);
    }

    /**
     * Takes an article out of sale: its stock is sold off, nothing is bought in any more.
     *
     * @param successor what buyers are offered instead
     */
    public void discontinue(Actor actor, ArticleId article, Optional<ArticleId> successor) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL);
        if (successor.filter(article::equals).isPresent()) {
            throw new IllegalArgumentException("An article does not succeed itself: " + article);
        }
        articles.discontinue(article, successor);
        Map<String, String> details =
                successor.map(next -> Map.of("successor", next.toString())).orElse(Map.of());
        audit.record(
                actor,
                new AuditRecord(Optional.empty(), "article-discontinued", "article", article.toString(), details));
        events.publishEvent(new ArticlesChanged(Set.of(article)));
    }

    /** Enters what one price unit of each article costs the seller from now on, net. Prices stay as they are. */
    public void enterCosts(Actor actor, Map<ArticleId, UnitPrice> costs) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL);
        articles.changeCosts(costs);
        costs.forEach((article, cost) -> audit.record(
                actor,
                new AuditRecord(
                        Optional.empty(),
                        "article-cost-entered",
                        "article",
                        article.toString(),
                        Map.of("cost", cost.toString()))));
        events.publishEvent(new ArticlesChanged(costs.keySet()));
    }

    /**
     * Enters what may be bought instead of each article, best first, in place of what was entered for it before; an
     * empty list leaves none.
     */
    public void enterSubstitutes(Actor actor, Map<ArticleId, List<ArticleId>> substitutes) {
        actor.requireStaff(Role.PRODUCT, Role.COMMERCIAL);
        substitutes.forEach((article, others) -> {
            if (others.contains(article)) {
                throw new IllegalArgumentException("An article does not replace itself: " + article);
            }
        });
        this.substitutes.put(substitutes);
    }

    private List<Problem> check(List<ArticleDraft> drafts) {
        ImportCheck check = new ImportCheck(
                categories.all().stream().map(Category::code).collect(Collectors.toSet()),
                articles.takenNumbers(drafts),
                articles.takenGtins(drafts));
        return check.problemsOf(drafts);
    }
}
