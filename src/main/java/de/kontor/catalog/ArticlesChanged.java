package de.kontor.catalog;

import de.kontor.shared.ArticleId;
import java.util.Set;

/** Articles were added or changed in this transaction; their stock is not meant. */
public record ArticlesChanged(Set<ArticleId> articles) {
    public ArticlesChanged {
        articles = Set.copyOf(articles);
    }
}
