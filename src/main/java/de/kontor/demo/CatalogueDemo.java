package de.kontor.demo;

import static java.util.Objects.requireNonNull;

import de.kontor.catalog.CatalogImport;
import de.kontor.catalog.ImportResult;
import de.kontor.catalog.ImportResult.Imported;
import de.kontor.catalog.Stock;
import de.kontor.identity.Actor;
import de.kontor.shared.ArticleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Loads the catalogue of the demo, as an import from another system would. */
@Component
class CatalogueDemo {
    private static final Actor DEMO = new Actor.SystemActor(Actor.Cause.DEMO);

    private final CatalogImport catalog;
    private final Stock stock;

    CatalogueDemo(CatalogImport catalog, Stock stock) {
        this.catalog = catalog;
        this.stock = stock;
    }

    /**
     * Imports categories, articles and opening stock; takes the articles that have a successor out of sale.
     *
     * @return the ids by article number
     */
    Map<String, ArticleId> load(List<DemoArticle> articles) {
        catalog.importCategories(DEMO, DemoCategories.all());
        ImportResult result = catalog.importArticles(
                DEMO, articles.stream().map(DemoArticle::draft).toList());
        if (!(result instanceof Imported(Map<String, ArticleId> ids))) {
            throw new IllegalStateException("The demo catalogue has mistakes: " + result);
        }
        Map<ArticleId, Integer> opening = new HashMap<>();
        articles.forEach(article -> opening.put(requireNonNull(ids.get(article.number())), article.stock()));
        stock.receive(DEMO, opening, "Anfangsbestand");
        DemoCatalogue.SUCCESSORS.forEach((old, next) ->
                catalog.discontinue(DEMO, requireNonNull(ids.get(old)), Optional.ofNullable(ids.get(next))));
        Map<ArticleId, List<ArticleId>> substitutes = new HashMap<>();
        DemoSubstitutes.of(articles)
                .forEach((number, others) -> substitutes.put(
                        requireNonNull(ids.get(number)),
                        others.stream()
                                .map(other -> requireNonNull(ids.get(other)))
                                .toList()));
        catalog.enterSubstitutes(DEMO, substitutes);
        return ids;
    }
}
