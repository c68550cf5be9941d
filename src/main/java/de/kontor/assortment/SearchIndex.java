package de.kontor.assortment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticlesChanged;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import de.kontor.catalog.NumberFolding;
import de.kontor.shared.LocalizedText;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the search entries as the catalogue is, in the transaction that changes it. */
@Component
class SearchIndex {
    private final Catalog catalog;
    private final SearchEntries entries;

    SearchIndex(Catalog catalog, SearchEntries entries) {
        this.catalog = catalog;
        this.entries = entries;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ArticlesChanged changed) {
        Map<String, LocalizedText> categories =
                catalog.categories().stream().collect(Collectors.toMap(Category::code, Category::name));
        entries.put(catalog.articles(changed.articles()).values().stream()
                .map(article -> entry(article, categories))
                .toList());
    }

    private static MapSqlParameterSource entry(ArticleFacts article, Map<String, LocalizedText> categories) {
        Stream<LocalizedText> facts = Stream.concat(
                Stream.of(article.name(), article.description()),
                article.attributes().stream().map(attribute -> attribute.value()));
        Stream<LocalizedText> all = Stream.concat(facts, Stream.ofNullable(categories.get(article.categoryCode())));
        return new MapSqlParameterSource("article", article.id().value())
                .addValue("number", NumberFolding.fold(article.number()))
                .addValue("gtin", article.gtin())
                .addValue("manufacturer", NumberFolding.fold(article.manufacturerNumber()))
                .addValue("sortKey", Folding.sortKey(article.number()))
                .addValue("title", folded(Stream.of(article.name())))
                .addValue("words", folded(all))
                .addValue("category", article.categoryCode())
                .addValue("status", article.status().name())
                .addValue("standardRange", article.standardRange());
    }

    /** Both languages of all texts, each folded on its own so that no size grows across two texts. */
    private static String folded(Stream<LocalizedText> texts) {
        return texts.flatMap(text -> Stream.of(text.de(), text.en()))
                .map(Folding::fold)
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }
}
