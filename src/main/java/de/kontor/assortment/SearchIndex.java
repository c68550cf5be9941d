package de.kontor.assortment;

import de.kontor.catalog.ArticleFacts;
import de.kontor.catalog.ArticleStatus;
import de.kontor.catalog.ArticlesChanged;
import de.kontor.catalog.Attribute;
import de.kontor.catalog.Catalog;
import de.kontor.catalog.Category;
import de.kontor.catalog.NumberFolding;
import de.kontor.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the search entries as the catalogue is, in the transaction that changes it. */
@Component
class SearchIndex {
    /** The facet of the category tree; articles hold their category and those above it. */
    static final String CATEGORY = "category";

    private static final LocalizedText CATEGORY_LABEL = new LocalizedText("Kategorie", "Category");
    private static final int LONGEST_VALUE = 200;
    private static final int BATCH = 2_000;

    private final Catalog catalog;
    private final SearchEntries entries;
    private final FacetValues values;

    SearchIndex(Catalog catalog, SearchEntries entries, FacetValues values) {
        this.catalog = catalog;
        this.entries = entries;
        this.values = values;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ArticlesChanged changed) {
        put(catalog.articles(changed.articles()).values());
    }

    /** Fills the entries after the way they are kept has changed. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void refill() {
        if (entries.isEmpty()) {
            List<ArticleFacts> all = catalog.all();
            for (int from = 0; from < all.size(); from += BATCH) {
                put(all.subList(from, Math.min(all.size(), from + BATCH)));
            }
        }
    }

    private void put(Collection<ArticleFacts> articles) {
        Map<String, Category> tree =
                catalog.categories().stream().collect(Collectors.toMap(Category::code, category -> category));
        List<ArticleFacts> shown = articles.stream()
                .filter(article -> article.status() != ArticleStatus.DRAFT)
                .toList();
        SortedMap<FacetValues.Key, FacetValues.Naming> named = new TreeMap<>();
        shown.forEach(article -> named.putAll(facets(article, tree)));
        Map<FacetValues.Key, Integer> ids = named.isEmpty() ? Map.of() : values.ids(named);
        entries.put(shown.stream().map(article -> entry(article, tree, ids)).toList());
        if (shown.size() < articles.size()) {
            entries.hide(articles.stream()
                    .filter(article -> article.status() == ArticleStatus.DRAFT)
                    .map(ArticleFacts::id)
                    .toList());
        }
    }

    private MapSqlParameterSource entry(
            ArticleFacts article, Map<String, Category> tree, Map<FacetValues.Key, Integer> ids) {
        List<LocalizedText> texts = new ArrayList<>(List.of(article.name(), article.description()));
        article.attributes().forEach(attribute -> texts.add(attribute.value()));
        above(article.categoryCode(), tree).forEach(category -> texts.add(category.name()));
        Set<String> tokens = SearchTokens.of(folded(texts.stream()));
        int[] facets = facets(article, tree).keySet().stream()
                .mapToInt(key -> ids.getOrDefault(key, 0))
                .toArray();
        Set<String> title = SearchTokens.of(folded(Stream.of(article.name())));
        tokens.removeAll(title);
        return new MapSqlParameterSource("article", article.id().value())
                .addValue("number", NumberFolding.fold(article.number()))
                .addValue("gtin", article.gtin())
                .addValue("manufacturer", NumberFolding.fold(article.manufacturerNumber()))
                .addValue("place", place(article))
                .addValue("sortKey", Folding.sortKey(article.number()))
                .addValue("nameDe", Folding.sortKey(Folding.fold(article.name().de())))
                .addValue("nameEn", Folding.sortKey(Folding.fold(article.name().en())))
                .addValue("title", title.toArray(String[]::new))
                .addValue("words", tokens.toArray(String[]::new))
                .addValue("facets", facets)
                .addValue("packagingUnit", article.packagingUnit())
                .addValue("leadTimeDays", article.leadTimeDays())
                .addValue("backOrder", article.allowsBackOrder());
    }

    private static int place(ArticleFacts article) {
        return (article.status() == ArticleStatus.DISCONTINUED ? 2 : 0) + (article.standardRange() ? 0 : 1);
    }

    private static SortedMap<FacetValues.Key, FacetValues.Naming> facets(
            ArticleFacts article, Map<String, Category> tree) {
        SortedMap<FacetValues.Key, FacetValues.Naming> facets = new TreeMap<>();
        above(article.categoryCode(), tree)
                .forEach(category -> facets.put(
                        new FacetValues.Key(CATEGORY, category.code()),
                        new FacetValues.Naming(CATEGORY_LABEL, category.name())));
        for (Attribute attribute : article.attributes()) {
            String value = Folding.fold(attribute.value().de());
            if (!value.isEmpty() && value.length() <= LONGEST_VALUE) {
                facets.put(
                        new FacetValues.Key(attribute.key(), value),
                        new FacetValues.Naming(attribute.label(), attribute.value()));
            }
        }
        return facets;
    }

    /** A category and those above it. */
    private static List<Category> above(String code, Map<String, Category> tree) {
        List<Category> found = new ArrayList<>();
        Optional<Category> next = Optional.ofNullable(tree.get(code));
        while (next.isPresent()) {
            found.add(next.get());
            next = next.get().parent().map(tree::get);
        }
        return found;
    }

    /** Both languages of all texts, each folded on its own so that no size grows across two texts. */
    private static List<String> folded(Stream<LocalizedText> texts) {
        return texts.flatMap(text -> Stream.of(text.de(), text.en()))
                .map(Folding::fold)
                .distinct()
                .toList();
    }
}
