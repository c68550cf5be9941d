package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import de.kontor.shared.UnitPrice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the catalogue. Each method is one statement, however many articles are asked for. */
@Service
@Transactional(readOnly = true)
public class Catalog {
    private final ArticleRows articles;
    private final CategoryRows categories;
    private final StockRows stock;

    Catalog(ArticleRows articles, CategoryRows categories, StockRows stock) {
        this.articles = articles;
        this.categories = categories;
        this.stock = stock;
    }

    /** The article, in whatever status. */
    public Optional<ArticleFacts> article(ArticleId id) {
        return articles.byIds(List.of(id)).stream().findFirst();
    }

    /** The articles of those ids, in whatever status; unknown ids are missing in the answer. */
    public Map<ArticleId, ArticleFacts> articles(Collection<ArticleId> ids) {
        return ById.of(articles.byIds(ids), ArticleFacts::id);
    }

    /** The article of exactly that number, in whatever status. */
    public Optional<ArticleFacts> byNumber(String number) {
        return articles.byNumber(number);
    }

    /**
     * The articles a number means: article number, GTIN or manufacturer number, whatever blanks, hyphens and capitals
     * it is written with; those with that article number come first. Drafts are not found.
     *
     * @return mostly none or one; several when a manufacturer number is not unique
     */
    public List<ArticleFacts> byExactNumber(String raw) {
        String folded = NumberFolding.fold(raw);
        return folded.isEmpty() ? List.of() : articles.byFoldedNumber(folded);
    }

    /** What may be bought instead of the article, best first; only what is active. */
    public List<ArticleFacts> substitutes(ArticleId article) {
        return articles.substitutes(article);
    }

    /** Every article, in the order of the numbers; for work on the whole catalogue. */
    public List<ArticleFacts> all() {
        return articles.all();
    }

    /** The whole tree, parents before children, siblings in their order. */
    public List<Category> categories() {
        return categories.all();
    }

    /** The stock of each article; {@link StockLevel#NONE} where there is no such article. */
    public Map<ArticleId, StockLevel> stock(Collection<ArticleId> ids) {
        return stock.levels(ids);
    }

    /** What one price unit of each article costs the seller. Never show it to a buyer. */
    public Map<ArticleId, UnitPrice> costs(Collection<ArticleId> ids) {
        return articles.costs(ids);
    }
}
